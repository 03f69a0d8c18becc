/** The AI-linked revenue line: which one, how it is disclosed and why this one, its level and growth then and now. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Figure } from "../../core/dataset/figures";
import type { Result } from "../../core/result";
import type { Entity } from "../../core/dataset/types";
import { FigureGround } from "../parts/figure-row";
import { formulaOf } from "../../formulas/write";
import { FormulaLine } from "../parts/formula-line";
import { figureGrounds, sameGrounds } from "../parts/grounds";
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
  parts: { display: "grid", gap: "8px", minWidth: 0 },
  reason: { fontSize: tokens.fontSizeBase300, lineHeight: "26px" },
});

interface HeadlineProps {
  readonly company: Entity;
  readonly story: LineStory;
}

export function HeadlineSection({ company, story }: HeadlineProps) {
  const { words } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const { line, level, growth, latestLevel, latestGrowth } = story;
  const newer = [latestLevel, latestGrowth].filter((figure) => figure !== undefined);
  return (
    <Section title={words.t("company.line")} aside={words.t(`disclosure.${line.disclosure}`)}>
      <p className={text.body}>{words.statement(line.label) || words.t("map.noLine")}</p>
      {line.entity !== undefined && (
        <div className={styles.pair}>
          <Value label={words.t("company.level")} result={level} />
          <Value label={words.t("company.growth")} result={growth} />
        </div>
      )}
      <div className={styles.parts}>
        <SharedGrounds level={level} growth={growth} />
        <div>
          <p className={text.small}>{words.statement(line.statement)}</p>
          <SourceLine source={line.source} locator={line.locator} />
        </div>
        {growth.ok && <FormulaLine formula={formulaOf("AI_REVENUE_GROWTH", [company.names.en])} />}
      </div>
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

/** Where level and growth come from, told once where it is the same for both. */
function SharedGrounds({ level, growth }: Pick<LineStory, "level" | "growth">) {
  const { words, atlas } = usePane();
  const text = useTextStyles();
  const told = [
    { label: words.t("company.level"), result: level },
    { label: words.t("company.growth"), result: growth },
  ].flatMap(({ label, result }) => (result.ok ? [{ label, grounds: figureGrounds(atlas, words, result.value) }] : []));
  const [first, second] = told;
  if (first === undefined) return null;
  if (second === undefined || sameGrounds(atlas, first.grounds, second.grounds))
    return (
      <div>
        <FigureGround grounds={first.grounds} />
      </div>
    );
  return (
    <>
      {told.map(({ label, grounds }) => (
        <div key={label}>
          <p className={mergeClasses(text.small, text.strong)}>{label}</p>
          <FigureGround grounds={grounds} />
        </div>
      ))}
    </>
  );
}
