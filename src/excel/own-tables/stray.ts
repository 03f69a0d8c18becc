/**
 * Tables of the reader's own in a workbook that does not say it has them: its settings were lost on the way through
 * another program, or somebody made the table by hand. Nothing reads such a table before the reader has said so.
 */
import type { OwnTable } from "../../contract/own-table";
import { areaAddress } from "../../formulas/addresses";
import { asked } from "../asked";
import type { Failure } from "../failure";
import { headsFormula, rememberedIds, rememberIds, tableMark } from "./marks";
import { idsByMark } from "./read";

export interface StrayTable {
  readonly kind: OwnTable;
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** The address of its heads. */
  readonly heads: string;
}

/** A table of the workbook as far as it has to be known. */
interface Candidate extends Omit<StrayTable, "kind"> {
  readonly kind: OwnTable | undefined;
}

/**
 * One of each kind, known by its mark or else by its heads.
 *
 * @param kindOf of a table with these heads
 */
export async function findStrays(
  kinds: readonly OwnTable[],
  kindOf: (heads: readonly string[]) => OwnTable | undefined,
): Promise<readonly StrayTable[] | Failure> {
  if (kinds.length === 0) return [];
  return asked(async (context) => {
    const [marked, tables] = [await idsByMark(context, kinds), await describeAll(context, kindOf)];
    const known = new Set(rememberedIds().values());
    const free = tables.filter(({ id }) => !known.has(id));
    return kinds.flatMap((kind) => {
      const found = free.find(({ id }) => id === marked.get(kind)) ?? free.find((table) => table.kind === kind);
      return found ? [{ ...found, kind }] : [];
    });
  });
}

async function describeAll(
  context: Excel.RequestContext,
  kindOf: (heads: readonly string[]) => OwnTable | undefined,
): Promise<readonly Candidate[]> {
  const { tables } = context.workbook;
  tables.load("items/id,items/name,items/worksheet/name");
  await context.sync();
  const queued = tables.items.map((table) => ({ table, body: table.getDataBodyRange() }));
  queued.forEach(({ table, body }) => {
    table.columns.load("items/name");
    body.load("rowIndex,columnIndex,columnCount");
  });
  await context.sync();
  return queued.map(({ table, body }) => ({
    kind: kindOf(table.columns.items.map(({ name }) => name)),
    id: table.id,
    name: table.name,
    sheet: table.worksheet.name,
    // Where they are hidden the mark stands on the row above all the same.
    heads: areaAddress({
      top: Math.max(0, body.rowIndex - 1),
      bottom: Math.max(0, body.rowIndex - 1),
      left: body.columnIndex,
      right: body.columnIndex + body.columnCount - 1,
    }),
  }));
}

/** Has the workbook know them from now on, by their ids and, over their heads, by their marks. */
export async function adoptTables(strays: readonly StrayTable[]): Promise<Failure | undefined> {
  const marked = await asked((context) => setMarks(context, strays));
  const refused = await rememberIds(
    new Map([...rememberedIds(), ...strays.map(({ kind, id }) => [kind, id] as const)]),
  );
  return refused ?? marked;
}

/** A mark of its kind that lies elsewhere is set anew. */
async function setMarks(context: Excel.RequestContext, strays: readonly StrayTable[]): Promise<undefined> {
  const { names } = context.workbook;
  const marks = strays.map(({ kind }) => names.getItemOrNullObject(tableMark(kind)));
  marks.forEach((mark) => mark.load("name"));
  await context.sync();
  marks.filter((mark) => !mark.isNullObject).forEach((mark) => mark.delete());
  for (const { kind, sheet, heads } of strays) names.add(tableMark(kind), headsFormula(sheet, heads)).visible = false;
  await context.sync();
  return undefined;
}
