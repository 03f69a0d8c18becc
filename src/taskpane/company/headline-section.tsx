/** The AI-linked revenue line: which one, how it is disclosed and why this one, its level and growth then and now. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Figure } from "../../core/dataset/figures";
import type { Result } from "../../core/result";
import { FigureRow } from "../parts/figure-row";
import { Section } from "../parts/section";
import { SourceLine } from "../parts/source-line";
import { useTextStyles } from "../parts/text-styles";
import { FigureTable } from "./figure-table";
import { usePane } from "../pane-context";
import { figureText, holeText, periodText } from "../words/figures";
import type { LineStory } from "./company-model";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "12px", padding: "4px 0 8px" },
  value: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: "26px",
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  reason: { fontSize: tokens.fontSizeBase300, lineHeight: "26px" },
});

export function HeadlineSection({ story }: { readonly story: LineStory }) {
  const { words } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const { line, level, growth, latestLevel, latestGrowth } = story;
  const newer = [latestLevel, latestGrowth].filter((figure) => figure !== undefined);
  const grounds = [level, growth].flatMap((result) => (result.ok ? [result.value] : []));
  return (
    <Section title={words.t("company.line")} aside={words.t(`disclosure.${line.disclosure}`)}>
      <p className={text.body}>{words.statement(line.label) || words.t("map.noLine")}</p>
      {line.entity !== undefined && (
        <div className={styles.pair}>
          <Value label={words.t("company.level")} result={level} />
          <Value label={words.t("company.growth")} result={growth} />
        </div>
      )}
      <p className={text.small}>{words.statement(line.statement)}</p>
      <SourceLine source={line.source} locator={line.locator} />
      {grounds
        .filter(
          (figure) =>
            figure.others.length > 0 || figure.conflict !== undefined || figure.observation.note !== undefined,
        )
        .map((figure) => (
          <FigureRow key={figure.observation.index} figure={figure} />
        ))}
      {newer.length > 0 && <FigureTable figures={newer} caption={words.t("company.newer")} visible />}
    </Section>
  );
}

function Value({ label, result }: { readonly label: string; readonly result: Result<Figure> }) {
  const { words, atlas } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div>
      <div className={mergeClasses(text.small, text.quiet)}>
        {label}
        {result.ok && ` · ${periodText(words, result.value.observation)}`}
      </div>
      {result.ok ? (
        <div className={styles.value}>{figureText(atlas, words, result.value.observation)}</div>
      ) : (
        <div className={styles.reason}>{holeText(words, result.problem)}</div>
      )}
    </div>
  );
}
