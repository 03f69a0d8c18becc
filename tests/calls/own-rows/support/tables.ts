/** Tables of the reader's own as tests write them, read and used in one step. */
import { ownColumns, type OwnTable } from "../../../../src/contract/own-table";
import { readOwnTables } from "../../../../src/calls/own-rows/read-tables";
import { extendEdition } from "../../../../src/core/extension/extend";
import type { LooseTable } from "../../../../src/core/extension/loose-table";
import type { Precedence } from "../../../../src/core/extension/records";
import type { Edition } from "../../../../src/core/dataset/edition";
import { evaluate } from "../../../../src/functions/evaluate";
import { englishDesk } from "../../../../src/words/desk";
import { shipped } from "../../../support/shipped";

type OwnReading = ReturnType<typeof readOwnTables>;

type Rows = readonly (readonly unknown[])[];

/** Rows under the contract's own heads; a short row has blanks at its end. */
export const tableOf = (table: OwnTable, rows: Rows): LooseTable => {
  const heads: readonly string[] = ownColumns[table];
  return { table, heads, rows: rows.map((row) => heads.map((_, at) => row[at] ?? "")) };
};

export const figuresOf = (...rows: Rows): LooseTable => tableOf("figures", rows);

export const read = (...tables: readonly LooseTable[]): OwnReading => readOwnTables(shipped.atlas, tables);

export const extended = (tables: readonly LooseTable[], first: Precedence = "own"): Edition =>
  extendEdition(shipped, read(...tables).records, first);

/** `column code` of each finding, with the row where it has one. */
export const complaints = ({ findings }: OwnReading): readonly string[] =>
  findings.map(({ row, column, problem }) => [row ?? "", column ?? "", problem.code].join(" ").trim());

/** The value of the first cell, or the reason there is none. */
export async function answer(edition: Edition, name: string, ...args: readonly unknown[]): Promise<unknown> {
  const [[cell] = []] = await evaluate(englishDesk(edition), name, args);
  return cell?.error?.because ?? cell?.value;
}

/** Every value of a table. */
export async function answers(edition: Edition, name: string, ...args: readonly unknown[]): Promise<unknown[][]> {
  const rows = await evaluate(englishDesk(edition), name, args);
  return rows.map((row) => row.map((cell) => cell.error?.because ?? cell.value));
}
