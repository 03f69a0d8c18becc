/** One figure as a line: what, how much with its sign, of which period, on whose word, and who says the same or otherwise. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Figure } from "../../core/dataset/figures";
import type { Observation } from "../../core/dataset/types";
import { usePane } from "../pane-context";
import { figureText, periodText } from "../words/figures";
import { SourceLine } from "./source-line";
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
        <FigureGround figure={figure} />
      </div>
    </div>
  );
}

/** What stands behind a figure: its source, its note, who else says so, who says otherwise and why this one is used. */
export function FigureGround({ figure }: { readonly figure: Figure }) {
  const { words, atlas } = usePane();
  const text = useTextStyles();
  const { observation, others, conflict } = figure;
  const shown = (seen: Observation) => figureText(atlas, words, seen);
  const publisher = (seen: Observation) => atlas.source(seen.source).publisher;
  const same = [...new Set(others.filter((other) => shown(other) === shown(observation)).map(publisher))];
  const different = others.filter((other) => shown(other) !== shown(observation));
  const note = words.statement(observation.note);
  return (
    <>
      <SourceLine source={observation.source} locator={observation.locator} grade={observation.grade} />
      {note !== "" && <p className={text.small}>{note}</p>}
      {same.length > 0 && (
        <p className={text.small}>{words.t("figure.same", { sources: same.join(words.t("join.comma")) })}</p>
      )}
      {different.map((other) => (
        <p key={other.index} className={text.small}>
          {words.t("figure.other", { source: publisher(other), value: shown(other) })}
        </p>
      ))}
      {conflict && <p className={text.small}>{words.statement(conflict.statement)}</p>}
    </>
  );
}
