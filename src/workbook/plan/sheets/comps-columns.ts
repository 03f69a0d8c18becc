/** The columns of the Comps: the AI-linked line first, then a group for each choice of period, as wide as it needs. */
import { labelOf, say, type PlanContext } from "../context";
import type { Metric } from "../../../core/dataset/types";
import type { CompsGroup } from "./comps-groups";
import { moneyLabel, unitLabel, type HeadColumn } from "./opening";

export const compsAt = {
  company: 0,
  tier: 1,
  line: 2,
  disclosure: 3,
  period: 4,
  revenue: 5,
  growth: 6,
  groups: 7,
} as const;
export const lineWidths = [21, 7, 27, 11, 9, 10, 10];
export const groupRow = 3;
export const headerRow = 4;

/** A group with the column of its period; its metrics follow, then its ratios. */
export interface PlacedGroup extends CompsGroup {
  readonly left: number;
}

export const columnsOfGroup = ({ metrics, ratios }: CompsGroup): number => 1 + metrics.length + ratios.length;
export const ratioColumn = (group: PlacedGroup, ratio: number): number => group.left + 1 + group.metrics.length + ratio;

export function placeGroups(groups: readonly CompsGroup[]): readonly PlacedGroup[] {
  let left: number = compsAt.groups;
  return groups.map((group) => {
    const placed = { ...group, left };
    left += columnsOfGroup(group);
    return placed;
  });
}

/** Wide enough for each period and for the longest word of each header. */
export function widthsOf(context: PlanContext, { metrics, ratios, periodOf }: CompsGroup): readonly number[] {
  const periods = context.companies.map((company) => periodOf(company)?.length ?? 0);
  const words = (metric: Metric): number =>
    Math.max(0, ...(labelOf(context, metric).match(/[A-Za-z]+/g) ?? []).map(({ length }) => length + 1));
  return [
    Math.max(9, ...periods),
    ...metrics.map((metric) => Math.max(11, words(metric))),
    ...ratios.map((metric) => Math.max(10, words(metric))),
  ];
}

/** The columns that statistics make sense of: shares and growth rates. */
export const ratiosOf = (group: PlacedGroup): readonly number[] => [
  ...group.metrics.flatMap(({ kind }, index) => (kind === "ratio" ? [group.left + 1 + index] : [])),
  ...group.ratios.map((_, index) => ratioColumn(group, index)),
];

export function columnsOf(context: PlanContext, groups: readonly CompsGroup[]): readonly HeadColumn[] {
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
