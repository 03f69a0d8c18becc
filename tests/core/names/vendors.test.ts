/** Columns as vendors export them: every code and name of ours recognised, none of another company's taken for one. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { atlas } from "../../../src/atlas";
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
      return texts.map((text) => ({ id, text }));
    });
}

const meant = (text: string): string => {
  const entity = resolveEntity(atlas, text);
  return entity.ok ? entity.value.id : "none";
};

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
