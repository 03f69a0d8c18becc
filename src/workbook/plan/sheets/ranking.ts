/** A ranking from high to low as a small table with a bar chart beside it and its Source line below. */
import type { Figure } from "../../../core/dataset/figures";
import { cellAddress } from "../../../formulas/addresses";
import { say, type PlanContext } from "../context";
import { percentFormat } from "../../../numbers/sheet-formats";
import type { SheetDraft } from "../sheet-draft";
import { seriesColors } from "../styles";
import { sourceLine } from "./opening";

interface Ranked {
  readonly label: string;
  readonly figure: Figure;
  /** The row of the table above that holds the figure. */
  readonly row: number;
}

export interface Ranking {
  readonly items: readonly Ranked[];
  /** The column of the table above that holds the figures. */
  readonly column: number;
  readonly name: string;
  /** The word above the small table. */
  readonly heading: string;
  readonly title: string;
  /** The columns the chart covers. */
  readonly place: readonly [number, number];
  readonly notes: readonly string[];
}

/** The fewest rows a chart takes to be legible. */
const tall = 12;

/** Writes nothing where nothing is to be ranked. */
export function putRanking(context: PlanContext, sheet: SheetDraft, top: number, ranking: Ranking): void {
  const items = [...ranking.items].sort((a, b) => b.figure.observation.value - a.figure.observation.value);
  if (items.length === 0) return;
  sheet.band(top, 0, sheet.lastColumn, "section", ranking.heading);
  items.forEach(({ label, row, figure }, index) => {
    sheet.text(top + 1 + index, 0, label, "label");
    sheet.put(top + 1 + index, 1, {
      value: figure.observation.value,
      formula: `=${cellAddress(row, ranking.column)}`,
      style: "figure",
      format: sheet.cell(row, ranking.column)?.format ?? percentFormat,
    });
  });
  const bottom = top + Math.max(items.length, tall);
  putChart(context, sheet, { ...ranking, items }, top + 1, bottom);
  sheet.notes(bottom + 1, [sourceLine(context, sheet), ...ranking.notes]);
}

function putChart(context: PlanContext, sheet: SheetDraft, ranking: Ranking, top: number, bottom: number): void {
  const { items, name, title, place } = ranking;
  const rows = { top, bottom: top + items.length - 1 };
  sheet.chart({
    name,
    kind: "bar",
    title,
    valueTitle: say(context, "chart.growthAxis"),
    valueFormat: "0%",
    fromZero: items.every(({ figure }) => figure.observation.value >= 0),
    series: [
      {
        name: say(context, "chart.growthAxis"),
        values: { ...rows, left: 1, right: 1 },
        categories: { ...rows, left: 0, right: 0 },
        color: seriesColors[0],
        weak: items.flatMap(({ figure }, point) => (figure.observation.grade === "C" ? [point] : [])),
      },
    ],
    place: { top, left: place[0], bottom, right: place[1] },
    labels: true,
    altText: title,
  });
}
