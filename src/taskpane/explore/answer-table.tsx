/** The table behind the chart: every figure with period, disclosure and source; over time one row a period. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { calendarPeriod } from "../../core/periods/format";
import { formatPeriod } from "../../words/periods";
import { useChartStyles } from "../charts/chart-styles";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { figureText, holeText, periodText } from "../words/figures";
import type { Explored } from "./explore-model";

const useStyles = makeStyles({
  scroller: { overflowX: "auto", minWidth: 0, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

interface TableProps {
  readonly answer: Explored;
  readonly kind: "bars" | "lines";
  readonly label: string;
}

export function AnswerTable({ answer, kind, label }: TableProps) {
  const styles = useStyles();
  return (
    <div className={styles.scroller} role="region" aria-label={label} tabIndex={0}>
      {kind === "bars" ? <BarsTable answer={answer} label={label} /> : <LinesTable answer={answer} label={label} />}
    </div>
  );
}

function BarsTable({ answer, label }: Omit<TableProps, "kind">) {
  const { words, atlas } = usePane();
  const table = useChartStyles();
  const text = useTextStyles();
  const rows = [...answer.bars, ...answer.references];
  return (
    <table className={table.table}>
      <caption className={text.hidden}>{label}</caption>
      <thead>
        <tr>
          <th scope="col" className={table.head}>
            {words.t("table.entity")}
          </th>
          <th scope="col" className={mergeClasses(table.head, table.right)}>
            {words.t("table.value")}
          </th>
          <th scope="col" className={table.head}>
            {words.t("table.period")}
          </th>
          <th scope="col" className={table.head}>
            {words.t("table.source")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ subject, result }) => (
          <tr key={subject.entity.id}>
            <th scope="row" className={table.cell}>
              {words.name(subject.entity)}
              {subject.disclosure !== undefined && subject.disclosure !== "none" && (
                <span className={text.quiet}>{` · ${words.t(`disclosure.short.${subject.disclosure}`)}`}</span>
              )}
            </th>
            {result.ok ? (
              <>
                <td className={mergeClasses(table.cell, table.right)}>
                  {figureText(atlas, words, result.value.observation)}
                </td>
                <td className={table.cell}>{periodText(words, result.value.observation)}</td>
                <td className={table.cell}>
                  {result.value.source.publisher}
                  <span className={text.quiet}>{` · ${words.t(`grade.short.${result.value.observation.grade}`)}`}</span>
                </td>
              </>
            ) : (
              <td className={mergeClasses(table.cell, text.quiet)} colSpan={3}>
                {holeText(words, result.problem)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LinesTable({ answer, label }: Omit<TableProps, "kind">) {
  const { words, atlas } = usePane();
  const table = useChartStyles();
  const text = useTextStyles();
  return (
    <table className={table.table}>
      <caption className={text.hidden}>{label}</caption>
      <thead>
        <tr>
          <th scope="col" className={table.head}>
            {words.t("table.period")}
          </th>
          {answer.lines.map(({ subject }) => (
            <th key={subject.entity.id} scope="col" className={mergeClasses(table.head, table.right)}>
              {words.name(subject.entity)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...answer.spans].reverse().map((span) => (
          <tr key={`${span.start}/${span.months}`}>
            <th scope="row" className={table.cell} style={{ whiteSpace: "nowrap" }}>
              {formatPeriod(calendarPeriod(span), words.language)}
            </th>
            {answer.lines.map(({ subject, series }) => {
              const figure = series.points.find(
                (point) => point.span.start === span.start && point.span.months === span.months,
              )?.figure;
              return (
                <td
                  key={subject.entity.id}
                  className={mergeClasses(table.cell, table.right, figure === undefined && text.quiet)}
                >
                  {figure ? figureText(atlas, words, figure.observation) : "–"}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
