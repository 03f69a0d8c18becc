/** One figure as a line: what, how much with its sign, of which period, on whose word, and who says otherwise. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Figure } from "../../core/dataset/figures";
import { usePane } from "../pane-context";
import { figureText, isWeak, periodText } from "../words/figures";
import { SourceLine } from "./source-line";
import { useTextStyles } from "./text-styles";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: "8px",
    alignItems: "baseline",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    minWidth: 0,
  },
  value: { fontWeight: tokens.fontWeightSemibold, textAlign: "right", whiteSpace: "nowrap" },
  full: { gridColumn: "1 / -1" },
});

export function FigureRow({ figure, named = false }: { readonly figure: Figure; readonly named?: boolean }) {
  const { words, atlas } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const { observation, metric, entity, others } = figure;
  return (
    <div className={styles.row}>
      <span>
        {named && `${words.name(entity)} · `}
        {words.label(metric)}
        <span className={text.quiet}>{` · ${periodText(words, observation)}`}</span>
      </span>
      <span className={styles.value}>{figureText(atlas, words, observation)}</span>
      <div className={styles.full}>
        <SourceLine source={observation.source} locator={observation.locator} grade={observation.grade} />
        {isWeak(figure) && <p className={text.small}>{words.t("figure.weak")}</p>}
        {observation.note !== undefined && words.statement(observation.note) !== "" && (
          <p className={text.small}>{words.statement(observation.note)}</p>
        )}
        {others.map((other) => (
          <p key={other.index} className={text.small}>
            {words.t("figure.other", {
              source: atlas.source(other.source).publisher,
              value: figureText(atlas, words, other),
            })}
          </p>
        ))}
        {figure.conflict && <p className={text.small}>{words.statement(figure.conflict.statement)}</p>}
      </div>
    </div>
  );
}
