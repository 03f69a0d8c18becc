/** What the formula would give: its value or spill as a small table, or its error with the message. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Figure } from "../../core/dataset/figures";
import { cellText } from "../../numbers/cell-text";
import { useChartStyles } from "../charts/chart-styles";
import { useTextStyles } from "../parts/text-styles";
import { useEvaluation } from "../parts/use-evaluation";
import { usePane } from "../pane-context";
import type { FunctionCard } from "../../words/function-cards";
import { periodText } from "../words/figures";
import type { KnownNames, Typed } from "./form-model";
import { useFigures, useInputs } from "./use-inputs";

const useStyles = makeStyles({
  box: {
    minWidth: 0,
    overflowX: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: "6px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  one: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: "26px",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
});

const MOST_ROWS = 12;

interface PreviewProps {
  readonly card: FunctionCard;
  readonly args: Typed;
  readonly around: KnownNames;
  readonly formula: string;
}

export function Preview(props: PreviewProps) {
  const { words } = usePane();
  const styles = useStyles();
  const table = useChartStyles();
  const text = useTextStyles();
  const inputs = useInputs(props);
  const cells = useEvaluation(props.card.name, inputs);
  const figureAt = useFigures(props.card.name, inputs);
  if (cells === undefined)
    return (
      <p className={mergeClasses(text.small, text.quiet)} role="status">
        {words.t("functions.needsSheet")}
      </p>
    );
  const [[only] = []] = cells;
  if (cells.length === 1 && cells[0]?.length === 1 && only !== undefined) {
    return (
      <div className={styles.box} role="status" aria-label={words.t("functions.result")}>
        <div className={styles.one}>{cellText(only)}</div>
        {only.error && <p className={text.body}>{only.error.message}</p>}
        <FigureNote figure={figureAt(0, 0)} />
      </div>
    );
  }
  return (
    <div className={styles.box} role="region" aria-label={words.t("functions.result")} tabIndex={0}>
      <table className={table.table}>
        <tbody>
          {cells.slice(0, MOST_ROWS).map((row, r) => (
            <tr key={r}>
              {row.map((cell, c) => (
                <td
                  key={c}
                  title={cell.error?.message}
                  className={mergeClasses(table.cell, typeof cell.value === "number" && table.right)}
                >
                  {cellText(cell)}
                  <FigurePeriod figure={figureAt(r, c)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {cells.length > MOST_ROWS && (
        <p className={mergeClasses(text.small, text.quiet)}>
          {words.t("functions.moreRows", { n: cells.length - MOST_ROWS })}
        </p>
      )}
    </div>
  );
}

/** Of when the figure is and on whose word: a date or a left out argument does not say it. */
function FigureNote({ figure }: { readonly figure: Figure | undefined }) {
  const { words } = usePane();
  const text = useTextStyles();
  if (figure === undefined) return null;
  const { observation, metric, source } = figure;
  const parts = [words.label(metric), periodText(words, observation), source.publisher];
  return <p className={mergeClasses(text.small, text.quiet)}>{parts.join(" · ")}</p>;
}

/** Figures side by side may be of different periods. */
function FigurePeriod({ figure }: { readonly figure: Figure | undefined }) {
  const { words } = usePane();
  const text = useTextStyles();
  return figure && <span className={text.quiet}>{` · ${periodText(words, figure.observation)}`}</span>;
}
