/**
 * Draws charts anew beside those they replace: the old ones go behind the new record, so that until the work is
 * complete they stand as they were, with whatever a user has done to them.
 */
import { own } from "../../../core/own";
import type { HostChart, RequestContext, Worksheet } from "../../../excel/host-objects";
import type { Entry } from "../../../excel/journal";
import { patiently, type Stuck } from "../../../excel/take-back";
import type { SheetRecord } from "../../plan/record";
import type { Chart, Sheet } from "../../plan/types";
import { writeChart } from "../write-charts";
import type { PresentSheet } from "./present-sheets";
import type { SheetUpdate } from "./update-sheet";

interface Charted {
  readonly sheet: Sheet;
  readonly record: SheetRecord;
  readonly present: Pick<PresentSheet, "id" | "charts">;
}

/** Those the plan has changed; one a user deleted stays away, one a user changed stays changed. */
function changedCharts({ sheet, record, present }: Charted): readonly Chart[] {
  return sheet.charts.filter((chart) => {
    const was = own(record.charts, chart.name);
    return was !== JSON.stringify(chart) && (was === undefined || present.charts.includes(chart.name));
  });
}

/** For the journal, before any of them is drawn. */
export function chartsOf(sheets: readonly Charted[]): Pick<Entry, "charts"> {
  const charts = sheets.flatMap((one) =>
    changedCharts(one).map(({ name }): readonly [string, string] => [one.present.id, name]),
  );
  return charts.length === 0 ? {} : { charts };
}

/** What a chart is called until the one it replaces is gone. */
const draftOf = (name: string, build: number): string => `${name} ${build}`;

/** Queues the new charts. */
export function drawCharts(context: RequestContext, { font, merged, ...update }: SheetUpdate, build: number): void {
  const target = context.workbook.worksheets.getItem(update.present.id);
  for (const chart of changedCharts(update))
    writeChart(target, { ...chart, name: draftOf(chart.name, build) }, merged.placement, font);
}

/** Queues that they take the old ones' places. */
export function exchangeCharts(context: RequestContext, update: SheetUpdate, build: number): void {
  const { charts } = context.workbook.worksheets.getItem(update.present.id);
  for (const { name } of changedCharts(update)) {
    if (update.present.charts.includes(name)) charts.getItem(name).delete();
    charts.getItem(draftOf(name, build)).name = name;
  }
}

/**
 * Takes the new ones away again or, where the record stands and the charts had not changed places, has them do so:
 * every chart of the entry that still bears a draft's name.
 */
export async function settleCharts({ charts = [], pack }: Entry, stuck: Stuck, areToStay: boolean): Promise<void> {
  for (const [sheet, name] of charts)
    await stuck.trying(name, () =>
      patiently((context) => settleChart(context.workbook.worksheets.getItem(sheet), name, pack?.[1] ?? 0, areToStay)),
    );
}

async function settleChart({ charts, context }: Worksheet, name: string, build: number, isToStay: boolean) {
  const [old, draft] = [name, draftOf(name, build)].map((one) => charts.getItemOrNullObject(one)) as [
    HostChart,
    HostChart,
  ];
  old.load("name");
  draft.load("name");
  await context.sync();
  if (draft.isNullObject) return;
  const gone = isToStay ? old : draft;
  if (!gone.isNullObject) gone.delete();
  if (isToStay) draft.name = name;
  await context.sync();
}
