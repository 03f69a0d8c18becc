/** Owns which rows a filter on a column lets through: values, conditions, the greatest and the least. */
import type { CellValue } from "./cell-value";

/** One cell as a filter sees it. */
export interface FilteredCell {
  readonly value: CellValue;
  readonly text: string;
}

/** The parts of Excel's criteria that are applied here. */
export interface Criteria {
  readonly filterOn: string;
  readonly values?: readonly unknown[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
}

/** Kinds of filter that can be applied. Those by colour, icon and calendar are not. */
export const FILTERS: ReadonlySet<string> = new Set([
  "Values",
  "Custom",
  "TopItems",
  "BottomItems",
  "TopPercent",
  "BottomPercent",
]);

/** For each cell of the column, whether its row stays in sight. */
export function passing(cells: readonly FilteredCell[], criteria: Criteria): boolean[] {
  switch (criteria.filterOn) {
    case "Values": {
      const wanted = new Set((criteria.values ?? []).map((value) => String(value).toLowerCase()));
      return cells.map(({ text }) => wanted.has(text.toLowerCase()));
    }
    case "Custom":
      return cells.map((cell) => meetsBoth(cell, criteria));
    default:
      return extremes(cells, criteria);
  }
}

function meetsBoth(cell: FilteredCell, { criterion1 = "", criterion2, operator }: Criteria): boolean {
  const first = meets(cell, criterion1);
  if (criterion2 === undefined || criterion2 === "") return first;
  return operator === "Or" ? first || meets(cell, criterion2) : first && meets(cell, criterion2);
}

/** `>5`, `<>x`, `=a*`: a comparison, or without its sign an equality, with `*` and `?` for any characters. */
function meets({ value, text }: FilteredCell, criterion: string): boolean {
  const [, sign = "=", wanted = ""] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(criterion) ?? [];
  const number = wanted.trim() === "" ? NaN : Number(wanted);
  if (sign === "=" || sign === "<>") {
    const same = wanted === "" ? value === "" : value === number || pattern(wanted).test(text);
    return same === (sign === "=");
  }
  if (!Number.isNaN(number)) return typeof value === "number" && compares(value - number, sign);
  return typeof value === "string" && value !== "" && compares(value.localeCompare(wanted, "en"), sign);
}

function compares(difference: number, sign: string): boolean {
  if (sign === "<") return difference < 0;
  if (sign === ">") return difference > 0;
  return sign === "<=" ? difference <= 0 : difference >= 0;
}

function pattern(wanted: string): RegExp {
  const source = wanted
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/\*/g, ".*")
    .replace(/\?/g, ".");
  return new RegExp(`^${source}$`, "is");
}

function extremes(cells: readonly FilteredCell[], { filterOn, criterion1 }: Criteria): boolean[] {
  const numbers = cells.flatMap(({ value }) => (typeof value === "number" ? [value] : [])).sort((a, b) => b - a);
  const share = Number(criterion1 ?? 10);
  const count = filterOn.endsWith("Percent") ? Math.max(1, Math.floor((numbers.length * share) / 100)) : share;
  const top = filterOn.startsWith("Top");
  const edge = top ? numbers[Math.min(count, numbers.length) - 1] : numbers[Math.max(0, numbers.length - count)];
  return cells.map(
    ({ value }) => typeof value === "number" && edge !== undefined && (top ? value >= edge : value <= edge),
  );
}
