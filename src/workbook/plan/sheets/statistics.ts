/** Maximum, quartiles, median, minimum and n under columns of ratios. */
import { areaAddress } from "../../../formulas/addresses";
import { say, type PlanContext } from "../context";
import { roundShown } from "../figure-cells";
import { percentFormat } from "../../../numbers/sheet-formats";
import type { SheetDraft } from "../sheet-draft";

const statistics = [
  ["max", (range: string) => `MAX(${range})`, (sorted: readonly number[]) => quantile(sorted, 1)],
  ["upper", (range: string) => `QUARTILE(${range},3)`, (sorted: readonly number[]) => quantile(sorted, 0.75)],
  ["median", (range: string) => `MEDIAN(${range})`, (sorted: readonly number[]) => quantile(sorted, 0.5)],
  ["lower", (range: string) => `QUARTILE(${range},1)`, (sorted: readonly number[]) => quantile(sorted, 0.25)],
  ["min", (range: string) => `MIN(${range})`, (sorted: readonly number[]) => quantile(sorted, 0)],
] as const;

/** Quartiles of one or two figures say nothing. */
const fewest = 3;

/** Written below the rows with one row between; a column of fewer than three numbers gets n only, a sheet of such columns nothing. */
export function putStatistics(
  context: PlanContext,
  sheet: SheetDraft,
  rows: { readonly first: number; readonly last: number },
  columns: readonly number[],
  lastColumn: number,
): void {
  const counted = columns.map((column) => numbersIn(sheet, rows, column).length);
  if (counted.every((count) => count < fewest)) return;
  const top = rows.last + 2;
  [...statistics.map(([key]) => key), "count"].forEach((key, index) => {
    sheet.band(top + index, 0, lastColumn, "stat");
    sheet.text(top + index, 0, say(context, key), "statLabel");
  });
  for (const column of columns) {
    const range = areaAddress({ top: rows.first, bottom: rows.last, left: column, right: column });
    const sorted = numbersIn(sheet, rows, column).sort((a, b) => a - b);
    statistics.forEach(([, formula, compute], index) => {
      if (sorted.length < fewest) return;
      sheet.put(top + index, column, {
        value: roundShown(compute(sorted)),
        formula: `=${formula(range)}`,
        style: "stat",
        format: percentFormat,
      });
    });
    sheet.put(top + statistics.length, column, {
      value: sorted.length,
      formula: `=COUNT(${range})`,
      style: "stat",
      format: "0_)",
    });
  }
}

function numbersIn(
  sheet: SheetDraft,
  rows: { readonly first: number; readonly last: number },
  column: number,
): number[] {
  const found: number[] = [];
  for (let row = rows.first; row <= rows.last; row++) {
    const value = sheet.cell(row, column)?.value;
    if (typeof value === "number") found.push(value);
  }
  return found;
}

/** Excel's inclusive quantile of sorted numbers. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
}
