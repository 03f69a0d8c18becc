/** The Comps: the AI-linked line beside the whole company's figures, ratios with statistics and n. */
import type { Figure } from "../../../core/dataset/figures";
import type { Entity, Metric } from "../../../core/dataset/types";
import { areaAddress, cellAddress, columnName } from "../addresses";
import { labelOf, nameOf, say, type PlanContext } from "../context";
import { putFigure, roundShown } from "../figure-cells";
import { percentFormat } from "../number-formats";
import type { SheetDraft } from "../sheet-draft";
import type { Sheet } from "../types";
import { compsGroups, isExactRatio, type CompsGroup } from "./comps-groups";
import { dash, markedHole, markOfHole, marksLegend } from "./hole-marks";
import { figureIn, lineFigures, lineFormulas } from "./line-figures";
import {
  footer,
  lineName,
  moneyLabel,
  openSheet,
  putHeaders,
  putUnit,
  sourceLine,
  unitArgument,
  unitLabel,
  type Column,
} from "./opening";
import { putRanking } from "./ranking";
import { putStatistics } from "./statistics";

const at = { company: 0, tier: 1, line: 2, disclosure: 3, linePeriod: 4, revenue: 5, growth: 6, groups: 7 } as const;
const lineWidths = [21, 7, 27, 11, 9, 10, 10];
const groupRow = 3;
const headerRow = 4;

export interface CompsRows {
  readonly first: number;
  readonly last: number;
}

/** A group with the column of its period; its metrics follow, then its ratios. */
interface Placed extends CompsGroup {
  readonly left: number;
}

const sizeOf = ({ metrics, ratios }: CompsGroup): number => 1 + metrics.length + ratios.length;
const ratioColumn = (group: Placed, ratio: number): number => group.left + 1 + group.metrics.length + ratio;

export function buildComps(context: PlanContext): { sheet: Sheet; rows: CompsRows } {
  const groups = place(compsGroups(context));
  const widths = [...lineWidths, ...groups.flatMap(widthsOf)];
  const sheet = openSheet(context, "comps", widths, say(context, "pack.comps"));
  putUnit(context, sheet);
  putGroups(context, sheet, groups);
  const first = putHeaders(sheet, headerRow, columnsOf(context, groups));
  context.companies.forEach((company, index) => putCompany(context, sheet, first + index, company, groups));
  const rows = { first, last: first + context.companies.length - 1 };
  putStatistics(context, sheet, rows, [at.growth, ...groups.flatMap(ratiosOf)], sheet.lastColumn);
  putGrowthRanking(context, sheet, rows, groups);
  putNotes(context, sheet);
  sheet.frozen = { rows: first, columns: 1 };
  sheet.titleRows = [groupRow, first - 1];
  return { sheet: sheet.finish(footer(context)), rows };
}

function place(groups: readonly CompsGroup[]): readonly Placed[] {
  let left: number = at.groups;
  return groups.map((group) => {
    const placed = { ...group, left };
    left += sizeOf(group);
    return placed;
  });
}

const widthsOf = ({ metrics, ratios }: CompsGroup): readonly number[] => [
  9,
  ...metrics.map(() => 11),
  ...ratios.map(() => 10),
];

/** The columns that statistics make sense of: shares and growth rates. */
const ratiosOf = (group: Placed): readonly number[] => [
  ...group.metrics.flatMap(({ kind }, index) => (kind === "ratio" ? [group.left + 1 + index] : [])),
  ...group.ratios.map((_, index) => ratioColumn(group, index)),
];

function putGroups(context: PlanContext, sheet: SheetDraft, groups: readonly Placed[]): void {
  sheet.band(groupRow, at.line, at.growth, "group", say(context, "group.line"));
  for (const { title, left, ...group } of groups)
    sheet.band(groupRow, left, left + sizeOf({ title, ...group }) - 1, "group", say(context, title));
}

function columnsOf(context: PlanContext, groups: readonly CompsGroup[]): readonly Column[] {
  const percent = say(context, "unit.percent");
  return [
    { header: say(context, "company"), left: true },
    { header: say(context, "tier") },
    { header: say(context, "line"), left: true },
    { header: say(context, "disclosure") },
    { header: say(context, "period") },
    { header: say(context, "lineRevenue"), units: moneyLabel(context) },
    { header: say(context, "lineGrowth"), units: percent },
    ...groups.flatMap(({ metrics, ratios }) => [
      { header: say(context, "period") },
      ...metrics.map((metric) => ({ header: labelOf(context, metric), units: unitLabel(context, metric) })),
      ...ratios.map((metric) => ({
        header: say(context, "ofRevenue", { metric: labelOf(context, metric) }),
        units: percent,
      })),
    ]),
  ];
}

function putCompany(
  context: PlanContext,
  sheet: SheetDraft,
  row: number,
  company: Entity,
  groups: readonly Placed[],
): void {
  putLine(context, sheet, row, company);
  for (const group of groups) putGroup(context, sheet, row, company, group);
}

/** The group's period for the company, its figures in that period, and what is computed of them. */
function putGroup(context: PlanContext, sheet: SheetDraft, row: number, company: Entity, group: Placed): void {
  const period = group.periodOf(company);
  sheet.text(row, group.left, period ?? dash, period ? "input" : "textCenter");
  const figures = group.metrics.map((metric, index) => {
    const column = group.left + 1 + index;
    const found = figureIn(context, company, metric.id, period);
    // Without a period there is nothing to ask for: the reason stands by itself.
    const cells = `$A${row + 1},${columnName(column)}$${headerRow + 1},$${columnName(group.left)}${row + 1}`;
    const formula = period && `=AI_METRIC(${cells}${unitArgument(metric)})`;
    if (!found.ok) sheet.put(row, column, markedHole(context, found.problem, formula));
    else if (formula) putFigure(context, { sheet, row, column }, found, formula);
    else sheet.text(row, column, markOfHole("not-on-record"), "holeMark");
    return found.ok && period ? found.value : undefined;
  });
  group.ratios.forEach((metric, index) => putRatio(sheet, row, { group, figures, metric, index }));
}

function putLine(context: PlanContext, sheet: SheetDraft, row: number, company: Entity): void {
  const { line, revenue, growth } = lineFigures(context, company);
  const name = `$A${row + 1}`;
  const formulas = lineFormulas(name, line.referencePeriod && `$E${row + 1}`);
  sheet.text(row, at.company, nameOf(context, company), "labelStrong");
  const tier = { value: company.tier ?? 0, style: "textCenter" as const, format: "0" };
  sheet.put(row, at.tier, context.options.mode === "live" ? { ...tier, formula: `=AI_TIER(${name})` } : tier);
  sheet.text(row, at.line, lineName(context, line.label), "text");
  sheet.text(row, at.disclosure, say(context, `disclosure.${line.disclosure}`), "textCenter");
  sheet.text(row, at.linePeriod, line.referencePeriod ?? dash, line.referencePeriod ? "input" : "textCenter");
  const sides = [
    [at.revenue, revenue, formulas.revenue],
    [at.growth, growth, formulas.growth],
  ] as const;
  for (const [column, found, formula] of sides)
    if (found.ok) putFigure(context, { sheet, row, column }, found, formula);
    else sheet.put(row, column, markedHole(context, found.problem, formula));
}

interface Ratio {
  readonly group: Placed;
  readonly figures: readonly (Figure | undefined)[];
  readonly metric: Metric;
  /** Which of the group's ratios. */
  readonly index: number;
}

/** A computed share: only of exact figures in one currency. */
function putRatio(sheet: SheetDraft, row: number, { group, figures, metric, index }: Ratio): void {
  const [above, below] = [group.metrics.indexOf(metric), group.metrics.findIndex(({ id }) => id === "revenue")];
  const [part, whole] = [figures[above], figures[below]];
  const column = ratioColumn(group, index);
  if (!part || !whole || !isExactRatio(part, whole)) {
    sheet.text(row, column, markOfHole("no-ratio"), "holeMark");
    return;
  }
  const [upper, lower] = [above, below].map((one) => cellAddress(row, group.left + 1 + one));
  sheet.put(row, column, {
    value: roundShown(part.observation.value / whole.observation.value),
    formula: `=${upper ?? ""}/${lower ?? ""}`,
    style: "figure",
    format: percentFormat,
  });
}

/** The newest growth of the whole companies ranked, each with its period, where the table has it. */
function putGrowthRanking(context: PlanContext, sheet: SheetDraft, rows: CompsRows, groups: readonly Placed[]): void {
  const group = groups.find(({ title, metrics }) => title === "group.interim" && metrics.some(isGrowth));
  const metric = group?.metrics.find(isGrowth);
  if (!group || !metric) return;
  const items = context.companies.flatMap((company, index) => {
    const period = group.periodOf(company);
    const found = figureIn(context, company, metric.id, period);
    if (!period || !found.ok) return [];
    return [
      {
        label: say(context, "dated", { name: nameOf(context, company), period }),
        row: rows.first + index,
        figure: found.value,
      },
    ];
  });
  if (items.length < 2) return;
  putRanking(context, sheet, sheet.nextRow + 1, {
    items,
    column: group.left + 1 + group.metrics.indexOf(metric),
    name: "AtlasCompanyGrowth",
    heading: say(context, "ranked.company"),
    title: say(context, "chart.companyGrowth"),
    place: [2, Math.min(sheet.lastColumn, group.left + 3)],
    notes: [say(context, "chart.hollow")],
  });
}

const isGrowth = ({ id }: Metric): boolean => id === "revenue_growth";

function putNotes(context: PlanContext, sheet: SheetDraft): void {
  const marks = marksLegend(context, sheet);
  const keys = ["comps.periods", "statsNote", "legend.disclosure", "legend.signs"];
  const said = [...(marks ? [marks] : []), ...keys.map((key) => say(context, key))];
  const charted = sheet.holds(say(context, "ranked.company"));
  sheet.notes(sheet.nextRow + (charted ? 0 : 1), charted ? said : [sourceLine(context, sheet), ...said]);
}

/** A column of the Comps over all companies, for cross-checks. */
export function compsRange(rows: CompsRows, column: keyof typeof at): string {
  return `{comps}!${areaAddress({ top: rows.first, bottom: rows.last, left: at[column], right: at[column] })}`;
}
