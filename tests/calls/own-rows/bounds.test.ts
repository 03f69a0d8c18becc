/** A bound of the reader's own is a bound like one of the record's: in cells and lists, where it is set against others, and in what does not follow from it. */
import type { EntityId, MetricId } from "../../../src/contract/ids";
import type { Edition } from "../../../src/core/dataset/edition";
import type { Observation } from "../../../src/core/dataset/types";
import { evaluate } from "../../../src/functions/evaluate";
import { englishDesk } from "../../../src/words/desk";
import { answer as explored } from "../../../src/taskpane/explore/explore-model";
import { questionsOf } from "../../../src/taskpane/explore/subjects";
import { initialState } from "../../../src/taskpane/state/pane-state";
import { answer, answers, complaints, extended, figuresOf, read, tableOf } from "./support/tables";
import { shipped } from "../../support/shipped";

beforeAll(() => shipped.evidence());

const { atlas } = shipped;
const isBound = ({ qualifier, status, period }: Observation): boolean =>
  qualifier !== "=" && status === "reported" && /^\d{4}(Q\d|H\d)?$/.test(period);

/** Bounds of the record that are the only figure of their months. */
const bounds = atlas.data.observations
  .filter(isBound)
  .filter((seen) => {
    const same = atlas.observationsOf(seen.entity, seen.metric).filter(({ period }) => period === seen.period);
    return same.length === 1 && !atlas.metric(seen.metric).forecast;
  })
  .slice(0, 40);

const asked = ({ entity, metric, period }: Observation): readonly string[] => [entity, metric, period];

async function cellOf(edition: Edition, name: string, ...args: readonly unknown[]): Promise<unknown> {
  const [[cell] = []] = await evaluate(englishDesk(edition), name, args);
  // What marks a figure as the reader's own stands behind its number.
  return { value: cell?.value, format: cell?.numberFormat?.replaceAll('"*"', "").replaceAll('*"', '"') };
}

test("the same figures typed into rows look as the record's do", async () => {
  expect(new Set(bounds.map(({ qualifier }) => qualifier)).size).toBeGreaterThan(2);
  const own = extended([
    figuresOf(
      ...bounds.map(({ entity, metric, period, value, unit, qualifier }) => {
        const name = atlas.entity(entity).names.en;
        return [name, metric, period, value, unit, qualifier];
      }),
    ),
  ]);
  for (const bound of bounds) {
    for (const name of ["AI_METRIC", "AI_QUALIFIER"])
      expect(await cellOf(own, name, ...asked(bound))).toEqual(await cellOf(shipped, name, ...asked(bound)));
    expect(await answer(own, "AI_METRIC", ...asked(bound), null, "own")).toBe(bound.value);
  }
  expect(own.atlas.data.conflicts).toEqual(atlas.data.conflicts);
});

const company = tableOf("companies", [["Fourth Paradigm", "", "", "", "", "", "", 2, "revenue", "direct"]]);
const withRows = (...rows: readonly (readonly unknown[])[]): Edition =>
  extended([company, figuresOf(...rows.map((row) => ["Fourth Paradigm", ...row]))]);
const ask = (edition: Edition, name: string, metric: string, period: string): Promise<unknown> =>
  answer(edition, name, "Fourth Paradigm", metric, period);

test.each(["> 1.2bn", "≥ 1.2bn", "< 1.2bn", "≤ 1.2bn", "about 1.2bn"])(
  "no growth is derived from %s, and no quarter",
  async (bound) => {
    const edition = withRows(["revenue", "2025Q1", "1bn"], ["revenue", "2026Q1", bound], ["revenue", "2026H1", "3bn"]);
    expect(await ask(edition, "AI_METRIC", "revenue_growth", "2026Q1")).toBe("not-on-record");
    expect(await ask(edition, "AI_METRIC", "revenue", "2026Q2")).toBe("no-figure-for-period");
    expect(await ask(edition, "AI_METRIC", "revenue", "2026Q1")).toBe(1.2e9);
  },
);

test("a sum with a bound in it is a bound", async () => {
  const rows = ["2025Q1", "2025Q2", "2025Q3"].map((quarter) => ["revenue", quarter, "1bn"]);
  const edition = withRows(...rows, ["revenue", "2025Q4", "> 1bn"]);
  expect(await ask(edition, "AI_METRIC", "revenue", "LTM 2025Q4")).toBe(4e9);
  expect(await ask(edition, "AI_QUALIFIER", "revenue", "LTM 2025Q4")).toBe(">");
});

test.each([
  ["> 10bn", false],
  ["≥ 33bn", false],
  ["< 40bn", false],
  ["≤ 33bn", false],
  ["> 40bn", true],
  ["≥ 40bn", true],
  ["< 10bn", true],
  ["≤ 10bn", true],
])("%s beside 33bn in another row is a conflict: %s", async (bound, isConflict) => {
  const edition = withRows(["revenue", "2026Q1", "33bn", "", "", "A"], ["revenue", "2026Q1", bound, "", "", "B"]);
  const about = edition.atlas.conflictsAbout("own:fourth paradigm" as EntityId);
  expect(about).toHaveLength(isConflict ? 1 : 0);
  expect((await answers(edition, "AI_CONFLICTS", "Fourth Paradigm")).length > 1).toBe(isConflict);
});

test("a chart draws it as a bound, and ranks it by its number", () => {
  const edition = withRows(["revenue", "2025Q1", "> 31bn"]);
  const state = { ...initialState.explore, metric: "ai_revenue", period: "2025Q1" };
  const { bars } = explored(edition.atlas, questionsOf(edition.atlas), state);
  const values = bars.flatMap(({ result }) => (result.ok ? [result.value.observation.value] : []));
  expect(values).toEqual([...values].sort((one, other) => other - one));
  const bar = bars.find(({ subject }) => subject.entity.names.en === "Fourth Paradigm");
  expect(bar?.result).toMatchObject({ ok: true, value: { observation: { qualifier: ">", value: 31e9 } } });
});

test.each([
  [["Baidu", "rd_expense", "2026Q3", -5], "value own-below"],
  [["Baidu", "capex", "2026Q3", "> -1bn"], "value own-below"],
  [["Baidu", "revenue_share", "2026Q3", "150%"], "value own-above"],
  [["Baidu", "profit_margin", "2026Q3", 1.2], "value own-above"],
  [["Baidu", "profit_margin", "2026Q3", -0.3], undefined],
  [["Baidu", "market_share_rank", "2026Q3", 0], "value own-below"],
] as const)("what a metric's figures can be in the record they can be in a row: %j, %s", (row, complaint) => {
  expect(complaints(read(figuresOf(row)))).toEqual(complaint === undefined ? [] : [`0 ${complaint}`]);
});

test("an earlier release judges them as the newest does", async () => {
  const { openRelease } = await import("../../../src/releases");
  const earlier = (await openRelease("2026.11.24"))?.atlas;
  expect(earlier?.metric("revenue_share" as MetricId).bounds).toEqual({ least: 0, most: 1 });
  expect(atlas.metric("revenue_share" as MetricId).bounds).toEqual({ least: 0, most: 1 });
});
