/** Every figure in a file is the dataset's: value, unit, bound and source, from the file back to the record. */
import { templateIds } from "../../../src/contract/template";
import { atlas } from "../../support/shipped";
import type { Observation } from "../../../src/core/dataset/types";
import type { MoneyUnit } from "../../../src/contract/money-unit";
import { moneyFactor } from "../../../src/numbers/sheet-formats";
import type { Sheet } from "../../../src/workbook/plan/types";
import { build, cellOf, type Built } from "../support/built";

/** Columns of the Evidence as its reader sees them. */
const at = { subject: "B", period: "D", claim: "E", figure: "F", used: "J", source: "L" } as const;

interface Line {
  readonly row: number;
  readonly subject: string;
  readonly period: string;
  readonly claim: string;
  readonly source: string;
  readonly value: number;
  readonly format: string;
  /** `'Comps'!F8` as the link beside it says. */
  readonly target: string;
}

/** The Evidence rows that are figures, as the file holds them. */
function linesOf(file: Built): readonly Line[] {
  const sheet = file.plan.sheets.find((one) => one.key === "evidence") as Sheet;
  const text = (column: string, row: number) => String(cellOf(file, "evidence", `${column}${row}`)?.v ?? "");
  return sheet.rows.flatMap((_, index) => {
    const row = index + 1;
    const figure = cellOf(file, "evidence", `${at.figure}${row}`);
    if (typeof figure?.v !== "number") return [];
    return [
      {
        row,
        subject: text(at.subject, row),
        period: text(at.period, row),
        claim: text(at.claim, row),
        source: text(at.source, row),
        value: figure.v,
        format: figure.z?.toString() ?? "",
        target: cellOf(file, "evidence", `${at.used}${row}`)?.l?.Target ?? "",
      },
    ];
  });
}

/** What the record holds for a line, found by what is read there and by nothing of the plan. */
function recordsFor({ subject, period, claim, source }: Line, language: "en" | "zh-Hans"): readonly Observation[] {
  const entity = atlas.data.entities.find((one) => one.names[language] === subject);
  const label = claim.split(" · ")[0];
  return atlas.data.observations.filter(
    (one) =>
      one.entity === entity?.id &&
      atlas.source(one.source).key === source &&
      one.period === period &&
      atlas.metric(one.metric).labels[language] === label,
  );
}

/** The unit is the claim's second part: `Revenue · US$ mn · FY2026Q1`. */
const currencyOf = (claim: string): string => (/US\$|美元/.test(claim.split(" · ")[1] ?? "") ? "USD" : "CNY");
const perHead = (claim: string): boolean => /per employee|人均/i.test(claim);

function shownBy(one: Observation, unit: MoneyUnit, claim: string): number {
  const money = one.unit === "CNY" || one.unit === "USD";
  return money && !perHead(claim) ? one.value / moneyFactor(unit) : one.value;
}

/** Why a line is not as recorded; undefined where it is. */
function faultOf(line: Line, unit: MoneyUnit, language: "en" | "zh-Hans"): string | undefined {
  const records = recordsFor(line, language);
  const [record] = records;
  if (records.length !== 1 || !record) return `${records.length} records`;
  if (Math.abs(shownBy(record, unit, line.claim) - line.value) > 1e-9 * Math.abs(line.value))
    return `is ${record.value}`;
  const money = record.unit === "CNY" || record.unit === "USD";
  if (money && currencyOf(line.claim) !== record.unit) return `is in ${record.unit}`;
  if (record.qualifier !== "=" && !line.format.includes(`"${record.qualifier} `)) return `lost its ${record.qualifier}`;
  if (record.qualifier === "=" && /"[<>≈≥≤]/.test(line.format)) return "has a bound that is not recorded";
  if (record.unit === "USD" && !line.format.includes("US$")) return "lost its currency";
  return undefined;
}

describe.each(
  templateIds.flatMap((template) =>
    [["en", "mn"] as const, ["zh-Hans", "亿"] as const].map((one) => [template, ...one] as const),
  ),
)("%s, %s, in %s", (template, language, unit) => {
  test("each line of the Evidence is a record of the dataset", async () => {
    const file = await build({ template, language, unit, mode: "frozen" });
    const lines = linesOf(file);
    const faults = lines.flatMap((line) => {
      const fault = faultOf(line, unit, language);
      return fault ? [`${line.subject} ${line.claim} ${line.period}: ${fault}`] : [];
    });
    expect(faults).toEqual([]);
    expect(lines.length).toBeGreaterThan(5);
  });

  test("each cell a line points at holds its number, with its bound", async () => {
    const file = await build({ template, language, unit, mode: "frozen" });
    const faults = linesOf(file).flatMap((line) => {
      const [, name = "", address = ""] = /^#'(.+)'!([A-Z]+\d+)$/.exec(line.target) ?? [];
      const cell = file.book.Sheets[name]?.[address] as { v?: unknown; z?: unknown } | undefined;
      const format = String(cell?.z).replaceAll('"† "', "");
      return cell?.v === line.value && format === line.format ? [] : [`${line.target}: ${String(cell?.v)} ${format}`];
    });
    expect(faults).toEqual([]);
  });
});

test("a live file shows the same numbers as a frozen one", async () => {
  const [live, frozen] = await Promise.all([build(), build({ mode: "frozen" })]);
  const numbers = (file: Built) =>
    file.plan.sheets
      .filter((sheet) => sheet.key !== "about")
      .map((sheet) =>
        sheet.rows.map((row) => row.map((cell) => (typeof cell?.value === "number" ? cell.value : undefined))),
      );
  expect(numbers(live)).toEqual(numbers(frozen));
});
