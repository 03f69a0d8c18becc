/** Completes a chart's XML where the engine cannot: markers, hollow points, cut lines, labels in their cells' formats, axes. */
import type { Chart, PlannedSeries } from "../plan/types";
import { editElements, insertAfter, replaceIn } from "./xml-edit";

const hairGridlines =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="E3E3E3"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

/** Square corners; columns and bars close together; bars read from the top, values along the bottom. */
export function finishChart(xml: string, chart: Chart): string {
  const series = (part: string, index: number): string =>
    finishSeries(part, chart, chart.series[index] as PlannedSeries);
  const finished = editElements(xml, "c:ser", series, chart.series.length);
  const cornered = insertAfter(finished, /<c:lang [^>]*\/>/g, '<c:roundedCorners val="0"/>');
  const square = replaceIn(cornered, "<c:majorGridlines/>", () => hairGridlines);
  if (chart.kind === "line") return square;
  const spaced = replaceIn(square, /<\/c:ser><c:axId /g, () => '</c:ser><c:gapWidth val="60"/><c:axId ');
  return chart.kind === "column" ? spaced : turnBars(spaced);
}

function turnBars(xml: string): string {
  const categories = editElements(xml, "c:catAx", (axis) => {
    // A bar to the left of zero must not run through its name.
    const low = replaceIn(axis, '<c:tickLblPos val="nextTo"/>', () => '<c:tickLblPos val="low"/>');
    return replaceIn(low, '<c:orientation val="minMax"/>', () => '<c:orientation val="maxMin"/>');
  });
  return editElements(categories, "c:valAx", (axis) =>
    replaceIn(axis, '<c:crosses val="autoZero"/>', () => '<c:crosses val="max"/>'),
  );
}

/** The schema wants name, shape, marker, points, labels, data in this order. */
function finishSeries(part: string, chart: Chart, series: PlannedSeries): string {
  const points = pointsOf(chart, series);
  const linked = chart.labels
    ? insertAfter(part, "<c:dLbls>", '<c:numFmt formatCode="General" sourceLinked="1"/>')
    : part;
  if (chart.kind !== "line") return insertAfter(linked, "</c:spPr>", `<c:invertIfNegative val="0"/>${points}`);
  if (series.reference) return insertAfter(linked, noMarker, points);
  return replaceIn(linked, noMarker, () => markerOf(series.color, series.color) + points);
}

/** What the engine gives each line. */
const noMarker = '<c:marker><c:symbol val="none"/></c:marker>';
const fill = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
const outline = (color: string): string => `<a:ln w="12700">${fill(color)}</a:ln>`;

function markerOf(inside: string, edge: string): string {
  return `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${fill(inside)}${outline(edge)}</c:spPr></c:marker>`;
}

/** Points that differ from their series, in order: weak ones hollow, those after a break without a stroke leading there. */
function pointsOf(chart: Chart, { color, weak = [], breaks = [] }: PlannedSeries): string {
  const numbers = [...new Set([...weak, ...breaks])].sort((a, b) => a - b);
  return numbers
    .map((number) =>
      chart.kind === "line"
        ? linePoint(number, color, weak.includes(number), breaks.includes(number))
        : `<c:dPt><c:idx val="${number}"/><c:invertIfNegative val="0"/><c:spPr>${fill("FFFFFF")}${outline(color)}</c:spPr></c:dPt>`,
    )
    .join("");
}

function linePoint(number: number, color: string, hollow: boolean, cut: boolean): string {
  const line = cut ? "<a:ln><a:noFill/></a:ln>" : `<a:ln w="28575">${fill(color)}</a:ln>`;
  return (
    `<c:dPt><c:idx val="${number}"/>${markerOf(hollow ? "FFFFFF" : color, color)}` +
    `<c:bubble3D val="0"/><c:spPr>${line}</c:spPr></c:dPt>`
  );
}
