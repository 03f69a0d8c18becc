/** The formulas that freezes have kept in the workbook, each found again where its value stands now. */
import { isFormula } from "../../../excel/cell-input";
import { readUsed, startScan, valueAt, type ScannedSheet } from "../../../excel/scan";
import type { Work } from "../../../excel/work";
import { isSame } from "../rebuild/content-keys";
import { asPlanned, moveReferences, placeLine, type Placement } from "../places";
import { plainSheet, quoteSheet } from "../../../formulas/addresses";
import { frozenNamespace, leftNamespace, readFrozen, type FrozenCell, type FrozenSheet } from "./frozen-record";
import { sheetNow } from "./line-keys";
import { locate } from "./locate";

export interface KeptPart {
  readonly id: string;
  readonly entry: string;
  readonly namespace: string;
  readonly sheets: readonly FrozenSheet[];
}

export interface Kept {
  readonly parts: readonly KeptPart[];
  readonly scanned: readonly ScannedSheet[];
  /** The sheet a hidden name points at. */
  readonly markedSheet: (mark: string) => string | undefined;
}

/** Two syncs. */
export async function readKept(work: Work): Promise<Kept> {
  const { customXmlParts, names } = work.context.workbook;
  const found = [frozenNamespace, leftNamespace].map((namespace) => {
    const parts = customXmlParts.getByNamespace(namespace);
    parts.load("items/id");
    return { namespace, parts };
  });
  names.load("items/name,items/formula");
  startScan(work);
  await work.sync();
  const xml = found.flatMap(({ namespace, parts }) =>
    parts.items.map((part) => ({ id: part.id, namespace, xml: part.getXml() })),
  );
  const scanned = await readUsed(work);
  const formulas = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  return {
    parts: xml.flatMap(({ id, namespace, xml: { value } }) => {
      const record = readFrozen(value);
      return record ? [{ id, namespace, ...record }] : [];
    }),
    scanned,
    markedSheet: (mark) => {
      const written = /^=?(.+)![^!]*$/.exec(formulas.get(mark) ?? "")?.[1];
      return written === undefined ? undefined : plainSheet(written);
    },
  };
}

/** A kept formula at its present place: still a value, a formula again already, or not to be found. */
interface PlacedCell {
  readonly cell: FrozenCell;
  readonly recorded: FrozenCell;
  readonly state: "value" | "formula" | "lost";
}

export interface PlacedSheet {
  readonly record: FrozenSheet;
  readonly sheet: ScannedSheet | undefined;
  readonly cells: readonly PlacedCell[];
}

/** Every kept formula of a part, moved with its sheet. */
export function placeKept({ sheets }: KeptPart, { scanned, markedSheet }: Kept): readonly PlacedSheet[] {
  const taken = new Set<ScannedSheet>();
  const found = sheets.map((record) => {
    const sheet = sheetOf(record, scanned, markedSheet(record.mark), taken);
    if (sheet) taken.add(sheet);
    return { record, sheet, placement: sheet ? locate(record, sheetNow(sheet)) : asPlanned };
  });
  const targetOf = (name: string) => found.find(({ record }) => record.name === name);
  return found.map(({ record, sheet, placement }) => ({
    record,
    sheet,
    cells: record.cells.map((recorded) => {
      const cell = moved(recorded, record.name, placement, (name) => targetOf(name));
      return { cell, recorded, state: sheet ? stateOf(sheet, cell) : "lost" };
    }),
  }));
}

/** By its mark, or where an undo has taken the mark away, by its name, or by what most of its rows hold. */
function sheetOf(
  record: FrozenSheet,
  scanned: readonly ScannedSheet[],
  marked: string | undefined,
  taken: ReadonlySet<ScannedSheet>,
): ScannedSheet | undefined {
  const named = (name: string | undefined) => scanned.find((one) => one.name === name && !taken.has(one));
  const known = named(marked) ?? named(record.name);
  if (known) return known;
  const keys = new Set(record.rows.filter((key) => key !== ""));
  const alike = scanned
    .filter((one) => !taken.has(one))
    .map((sheet) => ({
      sheet,
      share: sheetNow(sheet).rows.filter((key) => keys.has(key)).length / Math.max(1, keys.size),
    }))
    .sort((a, b) => b.share - a.share)[0];
  return alike && alike.share > 0.5 ? alike.sheet : undefined;
}

type TargetOf = (
  sheet: string,
) => { readonly sheet: ScannedSheet | undefined; readonly placement: Placement } | undefined;

function moved(cell: FrozenCell, home: string, placement: Placement, targetOf: TargetOf): FrozenCell {
  const formula = moveReferences(cell.formula, (written) => {
    const name = written === undefined ? home : plainSheet(written);
    const target = targetOf(name);
    const renamed = target?.sheet !== undefined && target.sheet.name !== name;
    return {
      sheet: written !== undefined && renamed ? quoteSheet(target.sheet.name) : written,
      placement: target?.placement ?? asPlanned,
    };
  });
  const [row, column] = [placeLine(placement.rows, cell.row), placeLine(placement.columns, cell.column)];
  return { ...cell, formula, row, column };
}

/** All values of a spill, or none of it: a formula cannot spill over what a user has typed. */
function stateOf(sheet: ScannedSheet, { row, column, values, formula }: FrozenCell): PlacedCell["state"] {
  const content = sheet.formulas[row - sheet.top]?.[column - sheet.left] ?? "";
  if (isFormula(content, valueAt(sheet, row, column))) return isSame(content, formula) ? "formula" : "lost";
  const stands = values.every((cells, r) => cells.every((value, c) => valueAt(sheet, row + r, column + c) === value));
  return stands ? "value" : "lost";
}
