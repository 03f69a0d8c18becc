/** A plan as text, a line a cell: everything a writer is given, so that a change to any of it shows as a changed line. */
import { cellAddress, areaAddress } from "../../../src/formulas/addresses";
import type { Cell, Chart, Sheet, WorkbookPlan } from "../../../src/workbook/plan/types";

export function planText({ sheets, names, ...head }: WorkbookPlan): string {
  return [
    JSON.stringify(head),
    ...names.map(({ name, sheet, cell }) => `name ${name} = ${sheet}!${cell}`),
    ...sheets.flatMap((sheet) => ["", ...sheetLines(sheet)]),
    "",
  ].join("\n");
}

function sheetLines({ key, name, rows, tables, charts, merges, print, ...rest }: Sheet): readonly string[] {
  return [
    `# ${key} "${name}" ${JSON.stringify(rest)}`,
    `print ${JSON.stringify(print)}`,
    ...merges.map((area) => `merge ${areaAddress(area)}`),
    ...tables.map((table) => `table ${table.name} ${areaAddress(table)}`),
    ...charts.flatMap(chartLines),
    ...rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => (cell ? [`${cellAddress(row, column)} ${cellText(cell)}`] : [])),
    ),
  ];
}

function chartLines({ series, place, ...chart }: Chart): readonly string[] {
  return [
    `chart ${areaAddress(place)} ${JSON.stringify(chart)}`,
    ...series.map(
      ({ values, categories, ...line }) =>
        `  ${areaAddress(values)} by ${areaAddress(categories)} ${JSON.stringify(line)}`,
    ),
  ];
}

function cellText({ value, formula, style, format, link }: Cell): string {
  const to = link && (link.kind === "web" ? link.url : `${link.sheet}!${link.cell}`);
  const parts = [formula, style, format && `[${format}]`, to && `-> ${to}`];
  return [JSON.stringify(value), ...parts.filter((part) => part !== undefined)].join(" ").replaceAll("\n", "\\n");
}
