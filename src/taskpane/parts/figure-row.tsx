/** One figure as a line: what, how much with its sign, of which period, on whose word, and who says the same or otherwise. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { SourceId } from "../../contract/ids";
import type { Figure } from "../../core/dataset/figures";
import { usePane } from "../pane-context";
import { figureText, periodText } from "../words/figures";
import { figureGrounds, type Grounds } from "./grounds";
import { SourceLine, SourceName } from "./source-line";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "baseline",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    minWidth: 0,
  },
  value: { fontWeight: tokens.fontWeightSemibold, textAlign: "right", whiteSpace: "nowrap" },
  full: { gridColumn: "1 / -1" },
  other: { display: "flex", justifyContent: "space-between", gap: "8px" },
});

interface FigureRowProps {
  readonly figure: Figure;
  /** Says whose figure it is. */
  readonly named?: boolean;
}

export function FigureRow({ figure, named = false }: FigureRowProps) {
  const { words, atlas } = usePane();
  const styles = useStyles();
  const { observation, metric, entity } = figure;
  const text = useTextStyles();
  return (
    <div className={styles.row}>
      <span>
        {named && `${words.name(entity)} · `}
        {words.label(metric)}
        <span className={text.quiet}>{` · ${periodText(words, observation)}`}</span>
      </span>
      <span className={styles.value}>{figureText(atlas, words, observation)}</span>
      <div className={styles.full}>
        <FigureGround grounds={figureGrounds(atlas, words, figure)} />
      </div>
    </div>
  );
}

/** What stands behind a figure: its source, its note, who else says so, who says otherwise and why this one is used. */
export function FigureGround({ grounds }: { readonly grounds: Grounds }) {
  const { words } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const { note, between, inputs, same, different, conflict } = grounds;
  return (
    <>
      <SourceLine source={grounds.source} locator={grounds.locator} grade={grounds.grade} />
      {note !== "" && <p className={text.small}>{note}</p>}
      {between !== undefined && (
        <p className={mergeClasses(text.small, text.quiet)}>{words.t("figure.between", between)}</p>
      )}
      <Sources label="figure.inputs" sources={inputs} />
      <Sources label="figure.same" sources={same} />
      {different.map(({ source, value }, index) => (
        <p key={index} className={mergeClasses(text.small, text.quiet, styles.other)}>
          <span>
            {words.t("figure.other")} <SourceName source={source} />
          </span>
          <span className={text.number}>{value}</span>
        </p>
      ))}
      {conflict !== "" && <p className={text.small}>{conflict}</p>}
    </>
  );
}

function Sources({
  label,
  sources,
}: {
  readonly label: "figure.inputs" | "figure.same";
  readonly sources: readonly SourceId[];
}) {
  const { words } = usePane();
  const text = useTextStyles();
  if (sources.length === 0) return null;
  return (
    <p className={mergeClasses(text.small, text.quiet)}>
      {words.t(label)}{" "}
      {sources.map((source, index) => (
        <Fragment key={source}>
          {index > 0 && words.t("join.comma")}
          <SourceName source={source} />
        </Fragment>
      ))}
    </p>
  );
}
