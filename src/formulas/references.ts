/** The references of a formula, taken apart and written again: cells, columns, rows and spills, on whichever sheet. */
import { columnIndex, columnName } from "./addresses";
import { tokenise, type Token } from "./tokens";

/** A line of a corner, from 0, and whether it was fixed with `$`. */
interface Line {
  readonly at: number;
  readonly fixed: boolean;
}

/** A column without a row is a whole column, a row without a column a whole row. */
interface Corner {
  readonly column: Line | undefined;
  readonly row: Line | undefined;
}

export interface Reference {
  /** As written, with its quotes; undefined where the formula names none. */
  readonly sheet: string | undefined;
  /** One for a cell, two for a range. */
  readonly corners: readonly Corner[];
  /** Whether it stands for all that the cell spills. */
  readonly spills: boolean;
}

const CORNER = /^(?:(\$?)([A-Z]{1,3}))?(?:(\$?)(\d{1,7}))?$/i;

/** `readReference("'Time series'!$A$1:B2")`; undefined for a part of a table and for anything that is no reference. */
export function readReference(text: string): Reference | undefined {
  const at = text.lastIndexOf("!");
  const cells = text.slice(at + 1);
  const spills = cells.endsWith("#");
  const corners = (spills ? cells.slice(0, -1) : cells).split(":").map(readCorner);
  if (corners.some((corner) => corner === undefined)) return undefined;
  return { sheet: at < 0 ? undefined : text.slice(0, at), corners: corners as Corner[], spills };
}

function readCorner(text: string): Corner | undefined {
  const [found, fixedColumn, column, fixedRow, row] = CORNER.exec(text) ?? [];
  if (!found) return undefined;
  return {
    column: column === undefined ? undefined : { at: columnIndex(column), fixed: fixedColumn === "$" },
    row: row === undefined ? undefined : { at: Number(row) - 1, fixed: fixedRow === "$" },
  };
}

/** `writeReference(readReference(text))` is `text`, its columns in capitals. */
export function writeReference({ sheet, corners, spills }: Reference): string {
  const cells = corners.map(
    ({ column, row }) => written(column, (at) => columnName(at)) + written(row, (at) => String(at + 1)),
  );
  return `${sheet === undefined ? "" : `${sheet}!`}${cells.join(":")}${spills ? "#" : ""}`;
}

const written = (line: Line | undefined, text: (at: number) => string): string =>
  line === undefined ? "" : `${line.fixed ? "$" : ""}${text(line.at)}`;

/** A formula's tokens with every reference changed, and nothing else. */
export function mapReferences(formula: string, change: (reference: Reference) => string): readonly Token[] {
  return tokenise(formula).map((token) => {
    const reference = token.kind === "reference" ? readReference(token.text) : undefined;
    return reference ? { ...token, text: change(reference) } : token;
  });
}
