/** Growth as a small bar, the figure, how the line behind it is disclosed, and its period; or the reason there is none. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Figure } from "../../core/dataset/figures";
import type { Disclosure } from "../../contract/ids";
import type { Result } from "../../core/result";
import { formatPeriod } from "../../words/periods";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { figureText, holeText, isWeak, periodText } from "../words/figures";

const forced = "@media (forced-colors: active)";
const wide = "@media (min-width: 440px)";
const useStyles = makeStyles({
  // In a narrow pane the figure stands over its period and the bar over its tag, in a wider one all stand in a line.
  cell: {
    display: "grid",
    gridTemplateColumns: "44px minmax(0, 1fr)",
    gridTemplateAreas: "'number track' 'period tag'",
    columnGap: "6px",
    width: "100%",
    minWidth: 0,
    alignItems: "center",
    [wide]: {
      // Every row has the same columns, or the bars would not share one scale.
      gridTemplateColumns: "minmax(0, 1fr) 44px 48px 46px",
      gridTemplateAreas: "'track number tag period'",
    },
  },
  chinese: { [wide]: { gridTemplateColumns: "minmax(0, 1fr) 44px 26px 82px" } },
  track: {
    gridArea: "track",
    display: "flex",
    height: "4px",
    paddingTop: "3px",
    [wide]: { height: "8px", paddingTop: 0 },
  },
  bar: {
    minWidth: "1px",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralForeground3,
    border: `1px solid ${tokens.colorNeutralForeground3}`,
    forcedColorAdjust: "none",
    [forced]: { backgroundColor: "CanvasText" },
  },
  hollow: { backgroundColor: "transparent", [forced]: { backgroundColor: "Canvas" } },
  number: { gridArea: "number", textAlign: "right", whiteSpace: "nowrap" },
  tag: { gridArea: "tag", whiteSpace: "nowrap" },
  period: { gridArea: "period", whiteSpace: "nowrap", textAlign: "right" },
  short: { [wide]: { display: "none" } },
  long: { display: "none", [wide]: { display: "inline" } },
});

interface GrowthProps {
  readonly growth: Result<Figure>;
  readonly disclosure: Disclosure;
  /** The growth that fills the whole track. */
  readonly scale: number;
}

export function GrowthCell({ growth, disclosure, scale }: GrowthProps) {
  const { words, atlas } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  if (!growth.ok) return <span className={text.quiet}>{holeText(words, growth.problem)}</span>;
  const { observation } = growth.value;
  const width = `${Math.min(100, Math.max(0, (observation.value / scale) * 100))}%`;
  return (
    <span
      className={mergeClasses(styles.cell, words.language !== "en" && styles.chinese)}
      title={periodText(words, observation)}
    >
      <span className={styles.track}>
        <span className={mergeClasses(styles.bar, isWeak(growth.value) && styles.hollow)} style={{ width }} />
      </span>
      <span className={styles.number}>{figureText(atlas, words, observation)}</span>
      <span className={mergeClasses(styles.tag, text.quiet)} title={words.t(`disclosure.${disclosure}`)}>
        <span aria-hidden="true">{words.t(`disclosure.short.${disclosure}`)}</span>
        <span className={text.hidden}>{words.t(`disclosure.${disclosure}`)}</span>
      </span>
      <span className={mergeClasses(styles.period, text.quiet)}>
        <span className={styles.short}>{observation.period}</span>
        <span className={styles.long}>{formatPeriod(observation.period, words.language)}</span>
      </span>
    </span>
  );
}
