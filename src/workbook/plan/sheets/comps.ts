/** The Comps: the AI-linked line beside the whole company's figures, ratios with statistics and n. */
import type { Metric } from "../../../core/dataset/types";
import { nameOf, say, type PlanContext } from "../context";
import { rangeOf, type SheetRange } from "../ranges";
import type { SheetDraft } from "../sheet-draft";
import type { Sheet } from "../types";
import {
  compsAt,
  columnsOf,
  groupRow,
  headerRow,
  lineWidths,
  placeGroups,
  ratiosOf,
  columnsOfGroup,
  widthsOf,
  type PlacedGroup,
} from "./comps-columns";
import { putCompany } from "./comps-company";
import { compsGroups } from "./comps-groups";
import { marksLegend } from "./hole-marks";
import { figureIn } from "./line-figures";
import { footer, openSheet, ownLegend, putHeaders, putUnit, sourceLine } from "./opening";
import { putRanking } from "./ranking";
import { putStatistics } from "./statistics";

export interface CompsRows {
  readonly first: number;
  readonly last: number;
}

export function buildComps(context: PlanContext): { sheet: Sheet; rows: CompsRows } {
  const groups = placeGroups(compsGroups(context));
  const widths = [...lineWidths, ...groups.flatMap((group) => widthsOf(context, group))];
  const sheet = openSheet(context, "comps", widths, say(context, "pack.comps"));
  sheet.names = 1;
  sheet.edges = groups.map(({ left }) => left);
  putUnit(context, sheet);
  putGroups(context, sheet, groups);
  const first = putHeaders(sheet, headerRow, columnsOf(context, groups));
  context.companies.forEach((company, index) => putCompany(context, sheet, first + index, company, groups));
  const rows = { first, last: first + context.companies.length - 1 };
  putStatistics(context, sheet, rows, [compsAt.growth, ...groups.flatMap(ratiosOf)], sheet.lastColumn);
  putGrowthRanking(context, sheet, rows, groups);
  putNotes(context, sheet);
  sheet.onePage = true;
  sheet.frozen = { rows: first, columns: 1 };
  sheet.titleRows = [groupRow, first - 1];
  return { sheet: sheet.finish(footer(context)), rows };
}

function putGroups(context: PlanContext, sheet: SheetDraft, groups: readonly PlacedGroup[]): void {
  sheet.band(groupRow, compsAt.line, compsAt.growth, "group", say(context, "group.line"));
  for (const { title, left, ...group } of groups)
    sheet.band(groupRow, left, left + columnsOfGroup({ title, ...group }) - 1, "group", say(context, title));
}

/** The newest growth of the whole companies ranked, each with its period, where the table has it. */
function putGrowthRanking(
  context: PlanContext,
  sheet: SheetDraft,
  rows: CompsRows,
  groups: readonly PlacedGroup[],
): void {
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
    place: [2, Math.min(sheet.firstPageEnd, group.left + 3)],
    notes: [say(context, "chart.hollow")],
  });
}

const isGrowth = ({ id }: Metric): boolean => id === "revenue_growth";

function putNotes(context: PlanContext, sheet: SheetDraft): void {
  const marks = marksLegend(context, sheet);
  const keys = ["comps.periods", "statsNote", "legend.disclosure", "legend.signs"];
  const said = [...(marks ? [marks] : []), ...keys.map((key) => say(context, key)), ...ownLegend(context)];
  const charted = sheet.holds(say(context, "ranked.company"));
  sheet.notes(sheet.nextRow + (charted ? 0 : 1), charted ? said : [sourceLine(context, sheet), ...said]);
}

/** A column of the Comps over all companies, for cross-checks. */
export function compsRange(rows: CompsRows, column: keyof typeof compsAt): SheetRange {
  return rangeOf("comps", rows, compsAt[column]);
}
