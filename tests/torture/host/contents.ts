/** Everything in a workbook that a person could miss, as one text: contents, formats, inks, links, notes, charts, tables, and what is hidden. */
import type { WorkbenchSession } from "../../browser/support/workbench-page";
import { hiddenTraces, readSheets } from "../../browser/workbook/pack-page";

/** Of what that text says, what a check asks for. */
export interface Contents {
  readonly sheets: readonly { readonly name: string; readonly formulas: readonly (readonly unknown[])[] }[];
  readonly beside: readonly { readonly tables: readonly (readonly [name: string, area: string])[] }[];
}

export async function contents(session: WorkbenchSession): Promise<string> {
  const sheets = await readSheets(session);
  const traces = [...(await hiddenTraces(session))].sort();
  const links = await Promise.all(sheets.map(({ name }) => session.links(name)));
  return JSON.stringify({
    sheets: sheets.map(({ name, formulas, values, formats }, index) => ({
      name,
      formulas: trimmed(formulas.map((row, r) => row.map((content, c) => asTyped(content, values[r]?.[c])))),
      formats: trimmed(formats),
      links: Object.entries(links[index] ?? {})
        // The text is the cell's own content.
        .map(([cell, { address, documentReference, screenTip }]) => [cell, address, documentReference, screenTip])
        .sort(([a = ""], [b = ""]) => a.localeCompare(b)),
    })),
    beside: await beside(session),
    traces,
  });
}

/** Inks of the first cells, notes and charts of each sheet; blank cells have no ink that can be seen. */
function beside(session: WorkbenchSession): Promise<unknown> {
  return session.inAddIn(async (context) => {
    const [rows, columns] = [30, 7];
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const asked = worksheets.items.map((sheet) => {
      const cells = Array.from({ length: rows * columns }, (_, at) =>
        sheet.getCell(Math.floor(at / columns), at % columns),
      );
      cells.forEach((cell) =>
        cell.load("values,format/font/color,format/font/underline,format/font/bold,format/fill/color"),
      );
      const { comments, charts, tables } = sheet;
      comments.load("items/content");
      tables.load("items/name");
      charts.load(
        "items/name,items/width,items/title/text,items/axes/valueAxis/numberFormat,items/axes/valueAxis/title/text,items/series/items/name",
      );
      return { cells, comments, charts, tables };
    });
    await context.sync();
    const areas = asked.map(({ tables }) => tables.items.map((table) => table.getRange().load("address")));
    const places = asked.map(({ comments }) => comments.items.map((note) => note.getLocation()));
    places.flat().forEach((place) => place.load("address"));
    await context.sync();
    return asked.map(({ cells, comments, charts, tables }, index) => ({
      inks: cells.flatMap(({ values, format: { font, fill } }) =>
        values[0]?.[0] === "" ? [] : [`${font.color} ${font.underline} ${font.bold} ${fill.color}`],
      ),
      notes: comments.items.map(({ content }, at) => [places[index]?.[at]?.address, content]),
      tables: tables.items.map(({ name }, at) => [name, areas[index]?.[at]?.address]),
      charts: charts.items.map(({ name, width, title, axes, series }) => ({
        name,
        width,
        title: title.text,
        axis: [axes.valueAxis.title.text, axes.valueAxis.numberFormat],
        series: series.items.map((one) => one.name),
      })),
    }));
  });
}

/** Where two such texts, read as JSON, are not the same: `sheets.0.formulas.3.1: 7 for "=A1"`. */
export function differences(one: unknown, other: unknown, path = ""): readonly string[] {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return one === other ? [] : [`${path}: ${JSON.stringify(one)} for ${JSON.stringify(other)}`];
  const [ours, theirs] = [Object.entries(one), Object.entries(other)];
  const keys = [...new Set([...ours, ...theirs].map(([key]) => key))];
  const [mine, yours] = [new Map<string, unknown>(ours), new Map<string, unknown>(theirs)];
  return keys.flatMap((key) => differences(mine.get(key), yours.get(key), path === "" ? key : `${path}.${key}`));
}

/** A text that reads like a formula keeps its apostrophe. */
function asTyped<T>(content: T, value: unknown): T | string {
  return typeof content === "string" && content.startsWith("=") && content === value ? `'${content}` : content;
}

/** Without blank lines at the end, which clearing leaves behind. */
function trimmed<T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] {
  const blank = (value: T) => (value as unknown) === "" || (value as unknown) === "General";
  const short = rows.map((row) => row.slice(0, row.length - [...row].reverse().findIndex((value) => !blank(value))));
  const lines = short.map((row, index) => (rows[index]?.every(blank) ? [] : row));
  const last = [...lines].reverse().findIndex((row) => row.length > 0);
  return last < 0 ? [] : lines.slice(0, lines.length - last);
}
