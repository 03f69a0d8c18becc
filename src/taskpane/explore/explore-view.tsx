/** Explore: a metric, some entities, a period or a stretch of time; the chart, its table, and the same into the sheet. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import type { ExploreState } from "../state/pane-state";
import { AnswerTable } from "./answer-table";
import { ExploreChart } from "./explore-chart";
import { ExploreControls } from "./explore-controls";
import { answer } from "./explore-model";
import { baseFormat, exploreBlock, questionLabel, type Form } from "./explore-block";
import { questionsOf } from "./subjects";

const useStyles = makeStyles({
  view: { display: "grid", gap: "12px", minWidth: 0 },
  insert: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center", fontSize: tokens.fontSizeBase200 },
});

export function ExploreView() {
  const { words, atlas, state, update, actions } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const { explore } = state;
  const questions = useMemo(() => questionsOf(atlas), [atlas]);
  const shown = useMemo(() => answer(atlas, questions, explore), [atlas, questions, explore]);
  const change = (part: Partial<ExploreState>) => update({ explore: { ...explore, ...part } });
  const label = questionLabel(words, shown.question);
  const block = (form: Form) => exploreBlock(words, shown, explore.kind, explore.period, form);
  const insertChart = () =>
    void actions.insertChart({
      kind: explore.kind === "bars" ? "bar" : "line",
      title: label,
      block: block("formulas"),
      valueFormat: shown.unit === "ratio" ? "0%" : baseFormat(shown.unit),
    });
  return (
    <div className={styles.view}>
      <h2 className={text.title}>{words.t("explore.title")}</h2>
      <ExploreControls questions={questions} answer={shown} state={explore} onChange={change} />
      <ExploreChart answer={shown} kind={explore.kind} period={explore.period} label={label} />
      <div className={styles.insert} role="group" aria-label={words.t("explore.insertAs")}>
        <span>{words.t("explore.insertAs")}</span>
        <Button size="small" appearance="primary" onClick={() => void actions.insert(block("formulas"), label)}>
          {words.t("explore.formulas")}
        </Button>
        <Button size="small" onClick={() => void actions.insert(block("values"), label)}>
          {words.t("explore.values")}
        </Button>
        <Button size="small" onClick={insertChart}>
          {words.t("explore.excelChart")}
        </Button>
      </div>
      <AnswerTable answer={shown} kind={explore.kind} label={label} />
    </div>
  );
}
