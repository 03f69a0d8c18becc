/** Where sources disagree: each figure with its source, the one that is used first, and why. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTextStyles } from "../parts/text-styles";
import { FormulaLine } from "../parts/formula-line";
import { SourceName } from "../parts/source-line";
import { usePane } from "../pane-context";
import { figureText, periodText } from "../words/figures";

const useStyles = makeStyles({
  conflict: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: "8px 0", display: "grid", gap: "3px" },
  figure: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    gap: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
  },
});

export function ConflictList() {
  const { words, atlas } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div>
      <FormulaLine formula="=AI_CONFLICTS()" />
      {atlas.data.conflicts.map((conflict) => {
        const figures = conflict.observations.map((index) => atlas.observation(index));
        const [used] = figures;
        return (
          <section key={`${conflict.entity}${conflict.metric}${conflict.period}`} className={styles.conflict}>
            <p
              className={mergeClasses(text.small, text.strong)}
            >{`${words.name(atlas.entity(conflict.entity))} · ${words.label(atlas.metric(conflict.metric))} · ${used ? periodText(words, used) : conflict.period}`}</p>
            {figures.map((seen, index) => (
              <div key={seen.index} className={mergeClasses(styles.figure, index > 0 && text.quiet)}>
                <span>
                  <SourceName source={seen.source} />
                  {index === 0 && ` · ${words.t("data.used")}`}
                </span>
                <span className={text.number}>{figureText(atlas, words, seen)}</span>
              </div>
            ))}
            <p className={text.small}>{words.statement(conflict.statement)}</p>
          </section>
        );
      })}
    </div>
  );
}
