/** What is kept from one reading to the next shows nowhere: after any edits the record answers as one that is built anew from the same rows. */
import fc from "fast-check";
import { readOwnTables } from "../../../src/calls/own-rows/read-tables";
import { extendEdition } from "../../../src/core/extension/extend";
import type { LooseTable } from "../../../src/core/extension/loose-table";
import type { Edition } from "../../../src/core/dataset/edition";
import type { Observation } from "../../../src/core/dataset/types";
import { figuresOf, tableOf } from "../../calls/own-rows/support/tables";
import { shipped } from "../../support/shipped";

type Row = readonly unknown[];
type Rows = readonly Row[];

const rest = [
  fc.constant(""),
  fc.constant(""),
  fc.constantFrom("", "Desk"),
  fc.constantFrom("", "https://a.example/x"),
  fc.constantFrom("", "preliminary"),
] as const;
/** Rows that meet: levels a year apart and a growth between them, a half and its quarters. */
const level = fc.tuple(
  fc.constant("Fourth Paradigm"),
  fc.constant("revenue"),
  fc.constantFrom("2025Q1", "2026Q1", "2026Q2", "2026H1"),
  fc.constantFrom<unknown>(100, 140, 325, "> 90"),
  ...rest,
);
const growth = fc.tuple(
  fc.constant("Fourth Paradigm"),
  fc.constant("revenue_growth"),
  fc.constantFrom("2026Q1", "2025Q1"),
  fc.constantFrom<unknown>(0, "225%"),
  ...rest,
);
const any = fc.tuple(
  fc.constantFrom("Baidu", "Fourth Paradigm", "Badu"),
  fc.constantFrom("revenue", "revenue_growth", "gpus", "gpus_growth"),
  fc.constantFrom("2025Q1", "2026Q1", "FY2026Q1", "2026", "soon"),
  fc.constantFrom<unknown>(1, "325 亿", "40%", "lots", ""),
  ...rest,
);
const figure = fc.oneof(level, growth, any);
const A_YEAR_APART: Rows = ["2025Q1", "2026Q1"].map((quarter) => ["Fourth Paradigm", "revenue", quarter, 100]);
const company = fc.constantFrom<Row>(
  ["Fourth Paradigm", "第四范式", "", "", "", "", "", 2, "gpus", "direct"],
  ["Fourth Paradigm"],
  ["Baidu", "", "", "", "", "", "", 3],
);
const metric = fc.constantFrom<Row>(["gpus", "", "", "count"], ["gpus_growth", "", "", "ratio", "gpus"]);
/** Now and then the names change with the figures. */
const otherCompanies = fc.oneof(
  { weight: 7, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.array(company, { maxLength: 2 }) },
);
const place = fc.nat({ max: 30 });

/** What a reader does to a table. */
const edit = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("type" as const), at: place, row: figure }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("value" as const), at: place, row: figure }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom("insert" as const, "append" as const), at: place, row: figure }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("delete" as const), at: place, row: figure }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("turn" as const), at: place, row: figure }) },
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(rows: Rows, { do: what, at: wished, row }: Edit): Rows {
  const at = wished % Math.max(1, rows.length);
  if (what === "insert" || rows.length === 0) return rows.toSpliced(at, 0, row);
  if (what === "append") return [...rows, row];
  if (what === "delete") return rows.toSpliced(at, 1);
  if (what === "turn") return [...rows].reverse();
  return rows.with(at, what === "type" ? row : (rows[at] as Row).with(3, row[3]));
}

const read = (edition: Edition, tables: readonly LooseTable[]) => {
  const { records, findings } = readOwnTables(edition.atlas, tables);
  return { findings, edition: extendEdition(edition, records, "own") };
};
/** An edition of which nothing was read. */
const anew = (): Edition => ({ ...shipped, atlas: { ...shipped.atlas } });

/** Everything that is asked of an edition, as far as it is about what the rows bring. */
async function answersOf({ atlas, reasons, wording, links }: Edition) {
  const { sources, conflicts, headlines, classifications, observations } = atlas.data;
  const added = observations.slice(shipped.atlas.data.observations.length);
  const own = atlas.data.entities.filter(({ names }) => ["Fourth Paradigm", "Baidu"].includes(names.en));
  return {
    data: [sources, conflicts, headlines, classifications],
    observations: [observations.length, added, added.map(({ index }) => atlas.observation(index))],
    series: own.flatMap(({ id }) => atlas.metricsWithFigures(id).map((one) => [one, atlas.observationsOf(id, one.id)])),
    spans: added.map((seen) => atlas.span(seen)),
    about: own.map(({ id }) => [atlas.conflictsAbout(id), atlas.headline(id)]),
    companies: atlas.companies,
    texts: [reasons, await wording("en"), await links()].map((all) =>
      Object.entries(all).filter(([id]) => id.startsWith("own")),
    ),
  };
}

test("any edits, one after the other", async () => {
  const begin = fc.record({
    rows: fc.array(figure, { maxLength: 6 }).map((more) => [...A_YEAR_APART, ...more]),
    companies: fc.array(company, { maxLength: 1 }).map((more) => [["Fourth Paradigm"], ...more]),
    metrics: fc.uniqueArray(metric, { maxLength: 2 }),
  });
  const steps = fc.array(fc.tuple(edit, otherCompanies), {
    minLength: 1,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(begin, steps, async (start, edits) => {
      const kept = anew();
      let { rows, companies } = start as { rows: Rows; companies: Rows };
      for (const [one, others] of [[undefined, null] as const, ...edits]) {
        if (one) rows = edited(rows, one);
        companies = others ?? companies;
        const tables = [tableOf("metrics", start.metrics), tableOf("companies", companies), figuresOf(...rows)];
        const [now, again] = [read(kept, tables), read(anew(), tables)];
        expect(now.findings).toEqual(again.findings);
        expect(await answersOf(now.edition)).toEqual(await answersOf(again.edition));
      }
    }),
    { numRuns: 60 },
  );
});

test("an edit makes figures of its own series alone anew", () => {
  const quarters = ["2025Q1", "2025Q2", "2026Q1", "2026Q2"];
  const rows: Rows = ["Baidu", "Alibaba", "Tencent"].flatMap((entity, at) =>
    quarters.map((quarter, nth) => [entity, "capex", quarter, 100 + 10 * at + nth, "CNY mn"]),
  );
  const kept = anew();
  const own = (edition: Edition): readonly Observation[] =>
    edition.atlas.data.observations.filter(({ grade }) => grade === "own");
  const before = own(read(kept, [figuresOf(...rows)]).edition);
  const after = own(read(kept, [figuresOf(...rows.with(5, (rows[5] as Row).with(3, 999)))]).edition);
  const made = after.filter((seen) => !before.includes(seen));
  expect(new Set(made.map(({ entity }) => entity))).toEqual(new Set(["alibaba"]));
  expect(before.filter((seen) => !after.includes(seen))).toHaveLength(made.length);
  expect(before.filter((seen) => after.includes(seen)).map(({ entity }) => entity)).toContain("baidu");
});
