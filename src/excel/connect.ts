/** Connects the pane to Excel: what it may ask, read and have written. */
import { splitReference } from "../formulas/addresses";
import { asked } from "./asked";
import { countsFrom1904 } from "./date-system";
import type { Failure } from "./failure";
import { supports } from "./host-version";
import { insertBlock, insertChart } from "./insert";
import { listenToSelection } from "./listen";
import { findBegun } from "./begun";
import type { CellContent } from "./cell-content";
import type { Host, ThemeColours } from "./port";
import { readDefinedNames } from "./names";
import { readSelectedColumn } from "./selected-column";
import { readSelection } from "./selection";
import { undoInsertion } from "./undo-insertion";

const MOST_CELLS_READ = 5000;

/** Waits for Office and gives the host, or undefined in a plain browser. Never rejects. */
export async function connectHost(): Promise<Host | undefined> {
  if (typeof Office === "undefined" || typeof Office.onReady !== "function") return undefined;
  const info = await Office.onReady();
  if (info.host !== Office.HostType.Excel) return undefined;
  return {
    language: Office.context.displayLanguage,
    theme: readTheme,
    supports,
    onSelection: listenToSelection,
    selection: readSelection,
    read: readCells,
    names: readDefinedNames,
    selectedColumn: readSelectedColumn,
    insert: insertBlock,
    insertChart,
    undo: undoInsertion,
    countsFrom1904,
    begun: findBegun,
  };
}

function readTheme(): ThemeColours | undefined {
  const theme = Office.context.officeTheme as (Office.OfficeTheme & { isDarkTheme?: boolean }) | undefined;
  return theme?.bodyBackgroundColor ? { background: theme.bodyBackgroundColor, dark: theme.isDarkTheme } : undefined;
}

/** The values of a reference as written in a formula on sheet `home`; a failure where it is no plain range. */
function readCells(reference: string, home: string): Promise<CellContent[][] | Failure> {
  return asked(async (context): Promise<CellContent[][] | Failure> => {
    const { sheet, cells } = splitReference(reference);
    const whole = context.workbook.worksheets.getItem(sheet ?? home);
    const spill = cells.endsWith("#");
    const named = whole.getRange(spill ? cells.slice(0, -1) : cells);
    const range = spill ? named.getSpillingToRange() : named;
    range.load("values,cellCount");
    await context.sync();
    return range.cellCount > MOST_CELLS_READ
      ? { reason: "too-large", detail: reference }
      : (range.values as CellContent[][]);
  });
}
