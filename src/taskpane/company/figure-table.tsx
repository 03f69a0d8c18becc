/** Figures as a table: metric, period, value, and the grade of the source, which leads to it. */
import { mergeClasses } from "@fluentui/react-components";
import type { Figure } from "../../core/dataset/figures";
import { useChartStyles } from "../charts/chart-styles";
import { FigureSource } from "../parts/source-line";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { figureText, periodText } from "../words/figures";

interface FigureTableProps {
  readonly figures: readonly Figure[];
  readonly caption: string;
  /** Shows the caption; otherwise only screen readers hear it. */
  readonly visible?: boolean;
  /** Says whose figure each is. */
  readonly named?: boolean;
  readonly onName?: (id: string) => void;
}

export function FigureTable({ figures, caption, visible = false, named = false, onName }: FigureTableProps) {
  const { words, atlas } = usePane();
  const styles = useChartStyles();
  const text = useTextStyles();
  return (
    <table className={styles.table}>
      <caption className={visible ? styles.caption : text.hidden}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {words.t("table.metric")}
          </th>
          <th scope="col" className={styles.head}>
            {words.t("table.period")}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.right)}>
            {words.t("table.value")}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.right)} style={{ paddingRight: 0 }}>
            {words.t("table.source")}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ entity, metric, observation }) => (
          <tr key={observation.index}>
            <th scope="row" className={styles.cell}>
              {named && (
                <button type="button" className={text.plain} onClick={() => onName?.(entity.id)}>
                  {words.name(entity)}
                </button>
              )}
              {named && <br />}
              {words.label(metric)}
              {observation.status === "forecast" && (
                <span className={text.quiet}>{` · ${words.t("figure.forecast")}`}</span>
              )}
            </th>
            <td className={mergeClasses(styles.cell, styles.whole)}>{periodText(words, observation)}</td>
            <td className={mergeClasses(styles.cell, styles.right)}>{figureText(atlas, words, observation)}</td>
            <td className={mergeClasses(styles.cell, styles.right)} style={{ paddingRight: 0 }}>
              <FigureSource observation={observation} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
