/** How every sheet begins and ends: title, as-of line, the money unit where figures follow, headers, the Source line. */
import type { Language } from "../../../contract/language";
import { asOf, listOf, say, type PlanContext } from "../context";
import type { Metric, Source, Unit } from "../../../core/dataset/types";
import type { Disclosure } from "../../../contract/ids";
import { inMoneyUnit } from "../../../numbers/sheet-formats";
import { SheetDraft } from "../sheet-draft";
import type { SheetKey } from "../types";

export interface HeadColumn {
  readonly header: string;
  readonly units?: string;
  readonly left?: boolean;
}

/** Points a line takes: the Chinese fonts stand taller. */
const lineHeights: Readonly<Record<Language, number>> = { en: 12.75, "zh-Hans": 15, "zh-Hant": 15 };

const tabs: Partial<Record<SheetKey, string>> = {
  summary: "1F4E79",
  comps: "1F4E79",
  series: "1F4E79",
  benchmarks: "1F4E79",
  company: "1F4E79",
};

export function openSheet(context: PlanContext, key: SheetKey, widths: readonly number[], title?: string): SheetDraft {
  const name = say(context, `sheet.${key}`);
  const sheet = new SheetDraft(key, name, widths, lineHeights[context.options.language], tabs[key]);
  sheet.text(0, 0, title ?? name, "title");
  sheet.height(0, 24);
  sheet.text(1, 0, asOf(context), "subtitle");
  return sheet;
}

/** The cell every formula of the sheet takes its unit from. */
export const unitCell = "$B$3";

export function putUnit(context: PlanContext, sheet: SheetDraft): void {
  sheet.text(2, 0, say(context, "unit"), "note");
  sheet.text(2, 1, say(context, `unit.${context.options.unit}`), "inputNote");
  sheet.text(2, 2, say(context, "currency"), "note");
}

/** Headers, which formulas ask by, and units below; returns the first row after them. */
export function putHeaders(sheet: SheetDraft, top: number, columns: readonly HeadColumn[]): number {
  columns.forEach(({ header, units, left }, column) => {
    sheet.text(top, column, header, left ? "headerLeft" : "header");
    sheet.text(top + 1, column, units ?? "", left ? "unitsLeft" : "units");
  });
  sheet.atLeast(top, 32);
  return top + 2;
}

/** The workbook's money unit with its currency in words: `CNY bn`, `亿美元`. */
export function moneyLabel(context: PlanContext, currency: "CNY" | "USD" = "CNY"): string {
  return say(context, `money.${currency}`, { unit: say(context, `unit.${context.options.unit}`) });
}

/** The unit of one amount of money, plain where it is an amount a head; "" for what is not money. */
export function amountLabel(context: PlanContext, metric: Metric, unit: Unit): string {
  const currency = unit === "CNY" ? "CNY" : unit === "USD" ? "USD" : undefined;
  if (!currency) return "";
  return inMoneyUnit(metric) ? moneyLabel(context, currency) : say(context, `money.${currency}`, { unit: "" }).trim();
}

/** The unit of a metric's figures in a column's head: money, per cent, or nothing for a plain number. */
export function unitLabel(context: PlanContext, metric: Metric): string {
  if (inMoneyUnit(metric)) return moneyLabel(context);
  return metric.kind === "ratio" ? say(context, "unit.percent") : "";
}

/** The unit argument of a formula where the figure is an amount of money: `,$B$3`. */
export function unitArgument(metric: Metric): string {
  return inMoneyUnit(metric) ? `,${unitCell}` : "";
}

/** Names the publishers, most used first, of the figures put on one sheet so far; what was computed has none. */
export function sourceLine(context: PlanContext, sheet: SheetDraft): string {
  const counts = new Map<string, number>();
  for (const used of context.register.figures)
    if (used.sheet === sheet.key && used.figure.source.kind !== "computed") {
      const { kind, publisher } = used.figure.source;
      const name = kind === "own" ? say(context, "kind.own") : publisher;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const listed = listOf(context, ranked.slice(0, 4));
  const sources = ranked.length > 4 ? say(context, "source.more", { sources: listed }) : listed;
  return say(context, "source", { sources });
}

/** A name with how its line is disclosed, since bars and lines are not one measure: `Baidu (segment)`. */
export function disclosedName(context: PlanContext, name: string, disclosure: Disclosure): string {
  return say(context, "disclosed", { name, disclosure: say(context, `disclosure.${disclosure}`) });
}

/** A source's title; our own work is named in the workbook's language. */
export function sourceTitle(context: PlanContext, source: Source): string {
  return source.kind === "computed" ? say(context, `title.${source.key}`) : source.title;
}

export function footer(context: PlanContext): string {
  return say(context, "footer", { version: context.atlas.data.version });
}

/** Whether rows of the reader's own stand beside the record. */
export const hasOwnRows = ({ atlas }: PlanContext): boolean => atlas.data.sources.some(({ kind }) => kind === "own");

/** What their colour means, on the sheets of a workbook that has some. */
export const ownLegend = (context: PlanContext): readonly string[] =>
  hasOwnRows(context) ? [say(context, "legend.own")] : [];
