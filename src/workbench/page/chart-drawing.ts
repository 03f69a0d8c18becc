/** Owns the plain picture of a chart: bars, columns or lines with a title, a scale and a legend. */
import { mapCells, textAt, valueAt } from "../object-model/cells";
import type { Model } from "../object-model/model";
import type { ChartState, SeriesState, SheetArea } from "../object-model/workbook-state";
import { element } from "./element";

const PALETTE = ["#1F4E79", "#C55A11", "#7F7F7F", "#548235", "#7030A0", "#BF9000", "#2E75B6", "#A9443C", "#375623"];
const SVG = "http://www.w3.org/2000/svg";
const MARGIN = { top: 34, right: 16, bottom: 44, left: 56 };

interface Line {
  readonly name: string;
  readonly color: string;
  readonly values: readonly (number | undefined)[];
  /** What stands beside each point, where the series is labelled. */
  readonly texts: readonly string[];
  /** Whether a point is hollow, and whether no stroke leads to it. */
  readonly isHollow: (point: number) => boolean;
  readonly isBreak: (point: number) => boolean;
}

/** A figure for a chart. A hole in the data is a hole in the picture. */
export function drawChart(chart: ChartState, model: Model): HTMLElement {
  const lines = chart.series.map((series, index): Line => ({
    name: series.name ?? `Series ${index + 1}`,
    color: colorOf(series, index),
    values: valuesOf(series.values, model),
    texts: series.hasDataLabels && series.values ? textsOf(series.values, model) : [],
    isHollow: (point) =>
      [`point.${point}.fill.color`, `point.${point}.markerBackgroundColor`].some(
        (key) => String(series.extras[key]).toUpperCase() === "#FFFFFF",
      ),
    isBreak: (point) => series.extras[`point.${point}.border.lineStyle`] === "None",
  }));
  const labels = labelsOf(chart.series[0]?.categories, model, Math.max(0, ...lines.map((line) => line.values.length)));
  const picture = document.createElementNS(SVG, "svg");
  const { width, height } = chart.position;
  picture.setAttribute("viewBox", `0 0 ${width} ${height}`);
  picture.setAttribute("width", "100%");
  picture.setAttribute("height", "100%");
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", chart.title || chart.name);
  const plot = {
    left: MARGIN.left,
    top: chart.title ? MARGIN.top : 12,
    right: width - MARGIN.right,
    bottom: height - MARGIN.bottom,
  };
  if (chart.title && chart.titleVisible) write(picture, width / 2, 20, chart.title, "middle", 13, "600");
  draw(picture, chart, lines, labels, plot);
  if (chart.legend.visible && lines.length > 1) drawLegend(picture, lines, height - 10, plot.left);
  return element("figure", { class: "chart", "data-chart": chart.name }, picture as unknown as Node);
}

function colorOf(series: SeriesState, index: number): string {
  return (
    series.color ?? (series.extras["line.color"] as string | undefined) ?? PALETTE[index % PALETTE.length] ?? "#1F4E79"
  );
}

function valuesOf(source: SheetArea | undefined, model: Model): (number | undefined)[] {
  if (!source) return [];
  return mapCells(model, source, (row, column) => valueAt(model, source.sheetId, row, column))
    .flat()
    .map((value) => (typeof value === "number" ? value : undefined));
}

function labelsOf(source: SheetArea | undefined, model: Model, count: number): string[] {
  if (!source) return Array.from({ length: count }, (_, index) => String(index + 1));
  return textsOf(source, model);
}

function textsOf(source: SheetArea, model: Model): string[] {
  return mapCells(model, source, (row, column) => textAt(model, source.sheetId, row, column).trim()).flat();
}

interface Plot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function draw(
  picture: SVGSVGElement,
  chart: ChartState,
  lines: readonly Line[],
  labels: readonly string[],
  plot: Plot,
): void {
  const figures = lines.flatMap((line) => line.values.filter((value) => value !== undefined));
  if (figures.length === 0) return;
  const low = Math.min(0, ...figures);
  const high = Math.max(0, ...figures) || 1;
  const percent = isPercent(chart.extras["valueAxis.numberFormat"]);
  const horizontal = chart.chartType.startsWith("Bar");
  const labelled = lines.some((line) => line.texts.length > 0);
  const gutter = horizontal ? gutterFor(labels, plot) : 0;
  const along = horizontal ? plot.right - plot.left - gutter - (labelled ? 40 : 0) : plot.bottom - plot.top;
  const scale = (value: number): number => ((value - low) / (high - low)) * along;
  for (const tick of [low, (low + high) / 2, high]) {
    const at = horizontal ? plot.left + gutter + scale(tick) : plot.bottom - scale(tick);
    const text = percent ? `${(tick * 100).toFixed(0)}%` : tick.toLocaleString("en-US", { notation: "compact" });
    if (horizontal) write(picture, at, plot.bottom + 14, text, "middle");
    else write(picture, plot.left - 6, at + 3, text, "end");
    rule(picture, horizontal ? [at, plot.top, at, plot.bottom] : [plot.left, at, plot.right, at], "#d9d9d9");
  }
  const band = (horizontal ? plot.bottom - plot.top : plot.right - plot.left) / Math.max(1, labels.length);
  const every = Math.ceil(labels.length / Math.max(1, Math.floor((plot.right - plot.left) / 44)));
  labels.forEach((label, index) => {
    if (horizontal) write(picture, plot.left + gutter - 6, plot.top + band * (index + 0.5) + 3, label, "end");
    else if (index % every === 0) write(picture, plot.left + band * (index + 0.5), plot.bottom + 14, label, "middle");
  });
  lines.forEach((line, number) => {
    if (chart.chartType.startsWith("Line") || chart.chartType.startsWith("XY")) trace(picture, line, band, plot, scale);
    else
      line.values.forEach(
        (value, index) =>
          value !== undefined &&
          bar(
            picture,
            line,
            index,
            { value, start: index * band, number, count: lines.length, band, gutter },
            plot,
            horizontal,
            scale,
          ),
      );
  });
}

function isPercent(format: unknown): boolean {
  return typeof format === "string" && format.includes("%");
}

function trace(picture: SVGSVGElement, line: Line, band: number, plot: Plot, scale: (value: number) => number): void {
  let pen = "";
  const at = (index: number, value: number) => [plot.left + band * (index + 0.5), plot.bottom - scale(value)] as const;
  line.values.forEach((value, index) => {
    if (value === undefined) return;
    const broken = index === 0 || line.values[index - 1] === undefined || line.isBreak(index);
    pen += `${broken ? "M" : "L"}${at(index, value).join(",")}`;
  });
  shape(picture, "path", { d: pen, fill: "none", stroke: line.color, "stroke-width": "2" });
  line.values.forEach((value, index) => {
    if (value === undefined) return;
    const [cx, cy] = at(index, value);
    const fill = line.isHollow(index) ? "#FFFFFF" : line.color;
    shape(picture, "circle", { cx: String(cx), cy: String(cy), r: "2.5", fill, stroke: line.color });
  });
}

/** Room for the names of horizontal bars, no more than two fifths of the picture. */
function gutterFor(labels: readonly string[], { left, right }: Plot): number {
  const widest = Math.max(0, ...labels.map((label) => label.length));
  return Math.max(40, Math.min(widest * 5.6 - left + 12, (right - left) * 0.4));
}

interface BarPlace {
  readonly value: number;
  readonly start: number;
  readonly number: number;
  readonly count: number;
  readonly band: number;
  readonly gutter: number;
}

function bar(
  picture: SVGSVGElement,
  line: Line,
  point: number,
  { value, start, number, count, band, gutter }: BarPlace,
  plot: Plot,
  horizontal: boolean,
  scale: (value: number) => number,
): void {
  const thick = (band * 0.7) / count;
  const offset = start + band * 0.15 + thick * number;
  const from = scale(Math.min(0, value));
  const length = Math.max(1, scale(Math.max(0, value)) - from);
  const box = horizontal
    ? { x: plot.left + gutter + from, y: plot.top + offset, width: length, height: thick }
    : { x: plot.left + offset, y: plot.bottom - from - length, width: thick, height: length };
  shape(picture, "rect", {
    ...Object.fromEntries(Object.entries(box).map(([name, size]) => [name, String(size)])),
    fill: line.isHollow(point) ? "#FFFFFF" : line.color,
    stroke: line.color,
  });
  const text = line.texts[point];
  if (text === undefined) return;
  if (horizontal) write(picture, box.x + box.width + 5, box.y + box.height / 2 + 3, text, "start");
  else write(picture, box.x + box.width / 2, box.y - 4, text, "middle");
}

function drawLegend(picture: SVGSVGElement, lines: readonly Line[], y: number, left: number): void {
  let x = left;
  for (const line of lines) {
    shape(picture, "rect", { x: String(x), y: String(y - 8), width: "8", height: "8", fill: line.color });
    write(picture, x + 12, y, line.name, "start");
    x += 28 + line.name.length * 6.5;
  }
}

function rule(
  picture: SVGSVGElement,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  stroke: string,
): void {
  shape(picture, "line", { x1: String(x1), y1: String(y1), x2: String(x2), y2: String(y2), stroke });
}

function write(
  picture: SVGSVGElement,
  x: number,
  y: number,
  text: string,
  anchor: string,
  size = 10,
  weight = "400",
): void {
  const node = shape(picture, "text", {
    x: String(x),
    y: String(y),
    "text-anchor": anchor,
    "font-size": String(size),
    "font-weight": weight,
    fill: "currentColor",
  });
  node.textContent = text;
}

function shape(picture: SVGSVGElement, name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  picture.append(node);
  return node;
}
