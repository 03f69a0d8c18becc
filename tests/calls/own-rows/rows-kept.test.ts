/** The reader's own tables over a release that changes no more: what is read of each row or said of it, and what the record is with them. `RENEW=1` writes it anew. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "../../../src/calls/own-rows/csv";
import { readOwnTables } from "../../../src/calls/own-rows/read-tables";
import { ownTables } from "../../../src/contract/own-table";
import type { Edition } from "../../../src/core/dataset/edition";
import { extendEdition } from "../../../src/core/extension/extend";
import type { OwnRecords } from "../../../src/core/extension/records";
import { openRelease } from "../../../src/releases";
import { sayOwnFinding } from "../../../src/words/own-findings";

const folder = join(__dirname, "golden");

const tables = ownTables.map((table) => {
  const [heads = [], ...rows] = parseCsv(readFileSync(join(folder, `${table}.csv`), "utf8"));
  return { table, heads, rows };
});

async function release(): Promise<Edition> {
  const edition = await openRelease("2026.11.24");
  if (!edition) throw new Error("There is no such release");
  await edition.evidence();
  return edition;
}

function expectKept(name: string, lines: readonly string[]): void {
  const file = join(folder, name);
  if (process.env.RENEW) writeFileSync(file, `${lines.join("\n")}\n`);
  expect(lines).toEqual(readFileSync(file, "utf8").trimEnd().split("\n"));
}

const recordLines = ({ metrics, companies, figures, marks }: OwnRecords): readonly string[] =>
  [...metrics, ...companies, ...figures, ...marks].map((record) => JSON.stringify(record));

test("what is read of each row, and what is said of every other", async () => {
  const edition = await release();
  const { records, findings } = readOwnTables(edition.atlas, tables);
  const speech = { language: "en", wording: edition.reasons } as const;
  const { atlas } = extendEdition(edition, records, "own");
  expectKept("read.txt", [
    ...recordLines(records),
    ...findings.map(
      (finding) => `${finding.table}.csv:${(finding.row ?? -1) + 2} ${sayOwnFinding(finding, atlas, speech)}`,
    ),
  ]);
});

test.each(["own", "record"] as const)("what the record is with them, where the %s comes first", async (first) => {
  const edition = await release();
  const { records } = readOwnTables(edition.atlas, tables);
  const { atlas, reasons } = extendEdition(edition, records, first);
  const { data } = atlas;
  const before = edition.atlas.data;
  const added = <Thing>(now: readonly Thing[], then: readonly Thing[]): readonly string[] =>
    now.filter((thing) => !then.includes(thing)).map((thing) => JSON.stringify(thing));
  expectKept(`record-${first}-first.txt`, [
    ...added(data.entities, before.entities),
    ...added(data.metrics, before.metrics),
    ...added(data.classifications, before.classifications),
    ...added(data.headlines, before.headlines),
    ...added(data.sources, before.sources),
    ...added(data.observations, before.observations),
    ...added(data.statements, before.statements),
    ...added(data.conflicts, before.conflicts),
    ...Object.entries(reasons)
      .filter(([id]) => !Object.hasOwn(edition.reasons, id))
      .map((text) => JSON.stringify(text)),
    ...atlas.companies.map(({ id, tier }) => `${id} is in tier ${tier}`),
  ]);
});
