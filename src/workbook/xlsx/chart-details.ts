/** Completes a chart's XML where the engine cannot: markers, hollow points, cut lines, labels in their cells' formats, axes. */
import type { Chart, Series } from "../plan/types";

const hairGridlines =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="E3E3E3"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

/** Square corners; columns and bars close together; bars read from the top, values along the bottom. */
export function finishChart(xml: string, chart: Chart): string {
  const square = eachSeries(xml, chart)
    .replace(/(<c:lang [^>]*\/>)/, '$1<c:roundedCorners val="0"/>')
    .replaceAll("<c:majorGridlines/>", hairGridlines);
  if (chart.kind === "line") return square.replace(/(<c:lineChart>.*?)(<c:axId )/s, markersShown);
  const spaced = square.replace(/(<c:barChart>.*?)(<c:axId )/s, '$1<c:gapWidth val="60"/>$2');
  if (chart.kind === "column") return spaced;
  // A bar to the left of zero must not run through its name.
  return spaced
    .replace(/(<c:catAx>.*?<c:tickLblPos val=")nextTo/s, "$1low")
    .replace(/(<c:catAx>.*?<c:orientation val=")minMax/s, "$1maxMin")
    .replace(/(<c:valAx>.*?<c:crosses val=")autoZero/s, "$1max");
}

const markersShown = (whole: string, before: string, axis: string): string =>
  whole.includes("<c:marker val=") ? whole : `${before}<c:marker val="1"/>${axis}`;

function eachSeries(xml: string, chart: Chart): string {
  let index = 0;
  return xml.replace(/<c:ser>.*?<\/c:ser>/gs, (part) => {
    const series = chart.series[index++];
    return series ? finishSeries(part, chart, series) : part;
  });
}

/** The schema wants name, shape, marker, points, labels, data in this order. */
function finishSeries(part: string, chart: Chart, series: Series): string {
  const points = pointsOf(chart, series);
  const linked = part.replace(
    /<c:dLbls>(<c:numFmt [^>]*\/>)?/,
    '<c:dLbls><c:numFmt formatCode="General" sourceLinked="1"/>',
  );
  if (chart.kind !== "line") return linked.replace(/(<\/c:spPr>)/, `$1<c:invertIfNegative val="0"/>${points}`);
  const marker = series.reference ? noMarker : markerOf(series.color, series.color);
  return linked.replace(/<c:marker>.*?<\/c:marker>/s, `${marker}${points}`);
}

const noMarker = '<c:marker><c:symbol val="none"/></c:marker>';
const fill = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
const outline = (color: string): string => `<a:ln w="12700">${fill(color)}</a:ln>`;

function markerOf(inside: string, edge: string): string {
  return `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${fill(inside)}${outline(edge)}</c:spPr></c:marker>`;
}

/** Points that differ from their series, in order: weak ones hollow, those after a break without a stroke leading there. */
function pointsOf(chart: Chart, { color, weak = [], breaks = [] }: Series): string {
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
