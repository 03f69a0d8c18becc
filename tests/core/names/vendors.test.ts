/** Columns as vendors export them: every code and name of ours recognised, none of another company's taken for one. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { atlas } from "../../support/shipped";
import { resolveEntity } from "../../../src/core/names/resolve";

const FOLDER = join(__dirname, "vendors");

interface Row {
  readonly id: string;
  readonly text: string;
}

function rowsOf(file: string): readonly Row[] {
  const lines = readFileSync(join(FOLDER, file), "utf8").split("\n");
  return lines
    .filter((line) => line !== "" && !line.startsWith("# "))
    .flatMap((line) => {
      const [id = "", ...texts] = line.split("\t");
      return texts.filter((text) => text !== "").map((text) => ({ id, text }));
    });
}

const meant = (text: string): string => {
  const entity = resolveEntity(atlas, text);
  return entity.ok ? entity.value.id : "none";
};

/** Who is offered where nobody is meant, or whose the parts of the text are. */
const hinted = (text: string): readonly string[] => {
  const entity = resolveEntity(atlas, text);
  if (entity.ok) return [];
  const { problem } = entity;
  if (problem.code === "unknown-entity") return problem.suggestions;
  if (problem.code === "unknown-code")
    return [problem.zeros, ...problem.nearest].flatMap((hint) => (hint ? [hint.entity] : []));
  return problem.code === "name-and-code-differ" ? [problem.named, problem.coded].filter((id) => id !== undefined) : [];
};

test("the four files are about all nine companies and the peers that are listed", () => {
  const nine = atlas.data.entities.filter(({ tier }) => tier !== undefined);
  const peers = atlas.data.entities.filter(({ tier, tickers }) => tier === undefined && tickers.length > 0);
  for (const file of readdirSync(FOLDER)) {
    const told = new Set(rowsOf(file).map(({ id }) => id));
    expect([...nine, ...peers].map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
  }
});

test.each([
  ["000700.SZ", "tencent"],
  ["000020 CH Equity", "sensetime"],
  ["700 JP Equity", "tencent"],
  ["9888 JP Equity", "baidu"],
  ["SZ002231", "iflytek"],
  ["ALI CORP", "alibaba"],
  ["腾讯音乐-SW", "tencent"],
  ["腾讯音乐娱乐集团", "tencent"],
  ["阿里健康信息技术有限公司", "alibaba"],
  ["Kunlun Energy Co. Ltd.", "kunlun-tech"],
  ["Alibaba Health Information Technology Limited", "alibaba"],
  ["科大讯飞(002231)", "iflytek"],
  ["百度(BABA)", "baidu"],
])("%s is refused, and %s is offered", (text, id) => expect(hinted(text)).toContain(id));

describe.each(readdirSync(FOLDER))("%s", (file) => {
  const rows = rowsOf(file);
  const ours = rows.filter(({ id }) => id !== "none");

  test("no row is taken for another company", () => {
    expect(rows.filter(({ id, text }) => ![id, "none"].includes(meant(text)))).toEqual([]);
  });

  test("at least 95 % of the codes and names of ours are recognised", () => {
    const missed = ours.filter(({ id, text }) => meant(text) !== id);
    expect(missed).toEqual(missed.slice(0, Math.floor(ours.length * 0.05)));
  });
});
