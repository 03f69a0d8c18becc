/** A company's history as two small charts on one time axis: the level, and its growth, with breaks and bounds as such. */
import { makeStyles } from "@fluentui/react-components";
import { LineChart, type Line } from "../charts/line-chart";
import { axisFormat, axisScale } from "../../numbers/axis-scale";
import { linePoints, timeTicks } from "../charts/series-line";
import type { PlottedSeries } from "../figures/series";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import type { Entity, Metric } from "../../core/dataset/types";
import type { CompanyPage } from "./company-model";

const useStyles = makeStyles({ charts: { display: "grid", gap: "8px", minWidth: 0 } });

export function HistoryCharts({
  entity,
  history,
}: {
  readonly entity: Entity;
  readonly history: NonNullable<CompanyPage["history"]>;
}) {
  const styles = useStyles();
  const { level, growth, metric, growthMetric } = history;
  return (
    <div className={styles.charts}>
      {level.points.length > 1 && <OneChart entity={entity} metric={metric} series={level} />}
      {growth && growthMetric && growth.points.length > 1 && (
        <OneChart entity={entity} metric={growthMetric} series={growth} />
      )}
      <Breaks level={level} growth={growth} />
    </div>
  );
}

function OneChart({
  entity,
  metric,
  series,
}: {
  readonly entity: Entity;
  readonly metric: Metric;
  readonly series: PlottedSeries;
}) {
  const { words, atlas } = usePane();
  const text = useTextStyles();
  const values = series.points.map((point) => point.figure.observation.value);
  const scale = axisScale(words.language, metric, values, series.points[0]?.figure.observation.unit);
  const line: Line = {
    key: metric.id,
    name: words.name(entity),
    shorter: [],
    points: linePoints(atlas, words, series),
    benchmark: false,
  };
  const last = series.points.at(-1)?.figure;
  const sentence = words.t("chart.history", {
    metric: words.label(metric),
    company: words.name(entity),
    n: series.points.length,
    last: last ? (line.points.at(-1)?.text ?? "") : "",
  });
  return (
    <figure style={{ margin: 0, minWidth: 0 }}>
      <figcaption className={text.small}>
        {words.label(metric)}
        <span className={text.quiet}>{scale.unit === "" ? "" : ` · ${scale.unit}`}</span>
      </figcaption>
      <LineChart
        sentence={sentence}
        lines={[line]}
        height={128}
        breaks={series.breaks.map(({ mark, span }) => ({ key: mark.from, time: span.start }))}
        times={timeTicks(words, [series])}
        format={axisFormat(scale)}
      />
    </figure>
  );
}

function Breaks({ level, growth }: { readonly level: PlottedSeries; readonly growth: PlottedSeries | undefined }) {
  const { words } = usePane();
  const text = useTextStyles();
  const reasons = new Set(
    [...level.breaks, ...(growth?.breaks ?? [])].map(({ mark }) => words.statement(mark.statement)),
  );
  return (
    <>
      {[...reasons].map((reason) => (
        <p key={reason} className={text.small}>
          {words.t("chart.break", { reason })}
        </p>
      ))}
    </>
  );
}
