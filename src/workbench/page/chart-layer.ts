/** Owns the drawing of charts over the sheet: where they stand, and that they follow its scrolling and its figures. */
import type { Model } from "../object-model/model";
import type { Sheet } from "../sheet/univer";
import { drawChart } from "./chart-drawing";
import { element, slot } from "./element";
import { canvasBox, HEADERS, scrollOf } from "./geometry";

/** Installs the layer; returns what draws it anew. */
export function showCharts({ api }: Sheet, model: () => Model): () => void {
  const layer = element("div", { id: "charts" });
  let due = false;
  const draw = (): void => {
    due = false;
    // The spreadsheet empties its place when it first draws itself, so the layer is put there at each drawing.
    if (!layer.isConnected) slot("sheet").append(layer);
    const charts = model().state.charts.filter((chart) => chart.sheetId === model().book.getActiveSheet().getSheetId());
    layer.hidden = charts.length === 0;
    if (charts.length === 0) {
      layer.replaceChildren();
      return;
    }
    const canvas = canvasBox();
    const origin = slot("sheet").getBoundingClientRect();
    const sheet = model().book.getActiveSheet();
    const scroll = scrollOf(sheet);
    const zoom = sheet.getZoom();
    layer.style.inset = `${canvas.top - origin.top + HEADERS.height * zoom}px 0 0 ${canvas.left - origin.left + HEADERS.width * zoom}px`;
    layer.style.height = `${canvas.height - HEADERS.height * zoom - 12}px`;
    const drawn = charts.map((chart) => {
      const figure = drawChart(chart, model());
      const { left, top, width, height } = chart.position;
      figure.style.cssText = `left:${(left - scroll.left) * zoom}px;top:${(top - scroll.top) * zoom}px;width:${width * zoom}px;height:${height * zoom}px`;
      return figure;
    });
    layer.replaceChildren(...drawn);
  };
  const drawSoon = (): void => {
    if (due) return;
    due = true;
    requestAnimationFrame(draw);
  };
  api.addEvent(api.Event.Scroll, drawSoon);
  api.addEvent(api.Event.SheetZoomChanged, drawSoon);
  api.addEvent(api.Event.ActiveSheetChanged, drawSoon);
  queueMicrotask(() => model().host.calculation.onPassEnd(() => setTimeout(drawSoon, 0)));
  return drawSoon;
}
