/** The smallest plans: one sheet with values in its first column. */
import type { Cell, CellValue, Sheet, WorkbookPlan } from "../../../src/workbook/plan/types";

export const smallSheet = "A 'quoted' name";

export function planOf(values: readonly CellValue[]): WorkbookPlan {
  return planOfCells(values.map((value) => ({ value, style: "text" })));
}

/** `parts` stand in for the sheet's own: a table, a chart, a footer. */
export function planOfCells(cells: readonly Cell[], parts: Partial<Sheet> = {}): WorkbookPlan {
  const sheet: Sheet = {
    key: "about",
    name: smallSheet,
    tabColor: undefined,
    rows: cells.map((cell) => [cell]),
    widths: [20],
    heights: {},
    frozen: { rows: 0, columns: 0 },
    merges: [],
    tables: [],
    charts: [],
    print: { landscape: false, titleRows: undefined, footer: "&P" },
    ...parts,
  };
  const head = { title: "T", subject: "S", font: "Arial", dataVersion: "2026.11.24", request: "{}" };
  return { ...head, mode: "frozen", sheets: [sheet], names: [] };
}
