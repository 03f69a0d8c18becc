/** How every sheet begins and ends: title, as-of line, the money unit where figures follow, headers, the Source line. */
import { asOf, listOf, say, statementText, type PlanContext } from "../context";
import { SheetDraft } from "../sheet-draft";
import type { SheetKey } from "../types";

export interface Column {
  readonly header: string;
  readonly units?: string;
  readonly code?: string;
  readonly left?: boolean;
}

const tabs: Partial<Record<SheetKey, string>> = {
  summary: "1F4E79",
  comps: "1F4E79",
  series: "1F4E79",
  benchmarks: "1F4E79",
  company: "1F4E79",
};

export function openSheet(context: PlanContext, key: SheetKey, widths: readonly number[], title?: string): SheetDraft {
  const name = say(context, `sheet.${key}`);
  const sheet = new SheetDraft(key, name, widths, tabs[key]);
  sheet.text(0, 0, title ?? name, "title");
  sheet.height(0, 24);
  sheet.text(1, 0, asOf(context), "subtitle");
  return sheet;
}

/** The cell every formula of the sheet takes its unit from. */
export const unitCell = "$B$3";

export function putUnit(context: PlanContext, sheet: SheetDraft): void {
  sheet.text(2, 0, say(context, "unit"), "note");
  sheet.text(2, 1, context.options.unit, "input");
  sheet.text(2, 2, say(context, "currency"), "note");
}

/** Header, field codes where there are any, units; returns the first row below. */
export function putHeaders(sheet: SheetDraft, top: number, columns: readonly Column[]): number {
  const coded = columns.some((column) => column.code !== undefined);
  const unitsRow = top + (coded ? 2 : 1);
  columns.forEach(({ header, units, code, left }, column) => {
    sheet.text(top, column, header, left ? "headerLeft" : "header");
    if (coded) sheet.text(top + 1, column, code ?? "", "code");
    sheet.text(unitsRow, column, units ?? "", left ? "unitsLeft" : "units");
  });
  sheet.height(top, 32);
  return unitsRow + 1;
}

export function moneyLabel(context: PlanContext): string {
  return say(context, "unit.money", { unit: context.options.unit });
}

/** Names the publishers, most used first, of the figures on one sheet. */
export function sourceLine(context: PlanContext, sheet: SheetDraft): string {
  const counts = new Map<string, number>();
  for (const used of context.register.figures)
    if (used.sheet === sheet.key) {
      const name = used.figure.source.publisher;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const shown = ranked.length > 4 ? [...ranked.slice(0, 4), "…"] : ranked;
  return say(context, "source", { sources: listOf(context, shown) });
}

export function footer(context: PlanContext): string {
  return say(context, "footer", { version: context.atlas.data.version });
}

export function lineName(context: PlanContext, label: Parameters<typeof statementText>[1]): string {
  return statementText(context, label);
}
