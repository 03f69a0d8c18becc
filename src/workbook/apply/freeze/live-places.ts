/** Where our functions are called outside cells: a freeze cannot put a value there, so it names the place. */
import type { ConditionalFormat, HostRange } from "../../../excel/host-objects";
import { callsOurs } from "../../../formulas/our-functions";
import type { Work } from "../../../excel/work";
import type { Say } from "../say";

/** One sync, and up to two more where there are rules to look into. The sheets are known since the scan. */
export async function livePlaces(work: Work, say: Say): Promise<readonly string[]> {
  const { worksheets, names } = work.context.workbook;
  const scopes = [names, ...worksheets.items.map((sheet) => sheet.names)];
  scopes.forEach((scope) => scope.load("items/name,items/formula"));
  const sheets = worksheets.items.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/type");
    const ruled = sheet.getRange().getSpecialCellsOrNullObject("DataValidations");
    ruled.load("areas/items/address");
    const { charts } = sheet;
    charts.load("items/name,items/title/text");
    return { name: sheet.name, formats, ruled, charts };
  });
  await work.sync();
  const asked = sheets.flatMap(({ name, formats, ruled }) => [
    ...formats.items.flatMap((format) => askFormat(name, format)),
    ...(ruled.isNullObject ? [] : ruled.areas.items.map(askRule)),
  ]);
  if (asked.length > 0) await work.sync();
  // Cells side by side with rules of their own answer as one area without a rule.
  const mixed = asked.filter(({ area, rule }) => area !== undefined && rule() === null);
  const single = mixed.flatMap(({ area }) => (area ? cellsIn(area).map(askRule) : []));
  if (single.length > 0) await work.sync();
  const named = scopes.flatMap(({ items }) =>
    items.filter(({ formula }) => callsOurs(String(formula))).map(({ name }) => say("live.name", { name })),
  );
  const ruled = [...asked, ...single].flatMap(({ kind, rule, where }) =>
    formulasIn(rule()).some(callsOurs) ? [say(kind, { cells: where() })] : [],
  );
  const titled = sheets.flatMap(({ name: sheet, charts }) =>
    charts.items
      .filter(({ title }) => formulasIn(title.text).some(callsOurs))
      .map(({ name }) => say("live.title", { chart: name, sheet })),
  );
  return [...new Set([...named, ...ruled, ...titled])];
}

/** More cells than this with rules of their own are not looked into one by one. */
const mostCells = 2000;

function cellsIn(area: HostRange): readonly HostRange[] {
  const { rowCount, columnCount } = area;
  if (rowCount * columnCount > mostCells) return [];
  return Array.from({ length: rowCount * columnCount }, (_, at) =>
    area.getCell(Math.floor(at / columnCount), at % columnCount),
  );
}

interface Asked {
  readonly kind: "live.format" | "live.rule";
  /** Known once the question was sent. */
  readonly rule: () => unknown;
  readonly where: () => string;
  /** Cells whose rules may differ. */
  readonly area?: HostRange;
}

/* eslint-disable office-addins/call-sync-after-load, office-addins/call-sync-before-read -- read by the caller, once its sync has brought the answers */
function askFormat(sheet: string, format: ConditionalFormat): readonly Asked[] {
  const { type } = format;
  if (type !== "Custom" && type !== "CellValue") return [];
  const range = format.getRangeOrNullObject();
  range.load("address");
  const where = () => (range.isNullObject ? sheet : range.address);
  if (type === "Custom") {
    const { rule } = format.custom;
    rule.load("formula");
    return [{ kind: "live.format", rule: () => rule.formula, where }];
  }
  const { cellValue } = format;
  cellValue.load("rule");
  return [{ kind: "live.format", rule: () => cellValue.rule, where }];
}

function askRule(range: HostRange): Asked {
  const validation = range.dataValidation;
  validation.load("rule");
  range.load("address,rowCount,columnCount");
  return { kind: "live.rule", rule: () => validation.rule, where: () => range.address, area: range };
}

/* eslint-enable office-addins/call-sync-after-load, office-addins/call-sync-before-read */
/** Every text of a rule, however deep, that is a formula. */
function formulasIn(rule: unknown): readonly string[] {
  if (typeof rule === "string") return rule.startsWith("=") ? [rule] : [];
  if (typeof rule !== "object" || rule === null) return [];
  return Object.values(rule).flatMap(formulasIn);
}
