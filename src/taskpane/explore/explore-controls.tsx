/** What to explore: metric, form, period or range, benchmarks, and which entities. */
import { Button, Checkbox, makeStyles, Select, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formatPeriod } from "../../i18n/format";
import { usePane } from "../pane-context";
import type { ExploreState } from "../state/pane-state";
import type { Answer } from "./explore-model";
import { questionLabel } from "./explore-block";
import type { Question } from "./subjects";

const useStyles = makeStyles({
  controls: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: "8px",
    alignItems: "end",
    minWidth: 0,
  },
  wide: { gridColumn: "1 / -1", minWidth: 0 },
  field: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "2px",
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  kinds: { display: "flex" },
  kind: { flex: "1 1 0", minWidth: 0, borderRadius: 0 },
  entities: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    maxHeight: "228px",
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", flexWrap: "wrap" },
});

interface ControlsProps {
  readonly questions: readonly Question[];
  readonly answer: Answer;
  readonly state: ExploreState;
  readonly onChange: (change: Partial<ExploreState>) => void;
}

export function ExploreControls({ questions, answer, state, onChange }: ControlsProps) {
  const { words } = usePane();
  const styles = useStyles();
  const [picking, setPicking] = useState(false);
  const { question, chosen } = answer;
  const hasBenchmarks = question.subjects.some((subject) => subject.benchmark);
  const chosenIds = chosen.map((subject) => subject.entity.id as string);
  const toggle = (id: string, on: boolean) =>
    onChange({ entities: on ? [...chosenIds, id] : chosenIds.filter((other) => other !== id) });
  const kinds = [
    ["bars", "explore.bars"],
    ["lines", "explore.lines"],
  ] as const;
  return (
    <div className={styles.controls}>
      <label className={`${styles.field} ${styles.wide}`}>
        {words.t("explore.metric")}
        <Select
          size="small"
          value={question.id}
          onChange={(_, data) => onChange({ metric: data.value, entities: [], period: "", from: "", to: "" })}
        >
          <optgroup label={words.t("explore.aiLine")}>{questions.filter((each) => each.headline).map(option)}</optgroup>
          <optgroup label={words.t("explore.allMetrics")}>
            {questions.filter((each) => !each.headline).map(option)}
          </optgroup>
        </Select>
      </label>
      <div className={styles.kinds} role="group" aria-label={words.t("explore.form")}>
        {kinds.map(([kind, key]) => (
          <Button
            key={kind}
            size="small"
            className={styles.kind}
            appearance={state.kind === kind ? "primary" : "secondary"}
            aria-pressed={state.kind === kind}
            onClick={() => onChange({ kind, entities: [] })}
          >
            {words.t(key)}
          </Button>
        ))}
      </div>
      {state.kind === "bars" ? (
        periodSelect(
          "period",
          words.t("explore.period"),
          words.t(question.headline ? "period.reference" : "period.latest"),
        )
      ) : (
        <span />
      )}
      {state.kind === "lines" && periodSelect("from", words.t("explore.from"), words.t("explore.start"))}
      {state.kind === "lines" && periodSelect("to", words.t("explore.to"), words.t("explore.end"))}
      <div className={`${styles.row} ${styles.wide}`}>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={picking}
          aria-controls="explore-entities"
          onClick={() => setPicking(!picking)}
        >
          {words.t("explore.entities", { n: chosen.length })}
        </Button>
        {hasBenchmarks && (
          <Switch
            checked={state.benchmarks}
            onChange={(_, data) => onChange({ benchmarks: data.checked })}
            label={words.t("explore.benchmarks")}
          />
        )}
      </div>
      {picking && (
        <div
          id="explore-entities"
          className={`${styles.entities} ${styles.wide}`}
          role="group"
          aria-label={words.t("explore.entities", { n: chosen.length })}
        >
          {question.subjects.map(({ entity }) => (
            <Checkbox
              key={entity.id}
              checked={chosenIds.includes(entity.id)}
              label={words.name(entity)}
              onChange={(_, data) => toggle(entity.id, data.checked === true)}
            />
          ))}
        </div>
      )}
    </div>
  );

  function option(each: Question) {
    return (
      <option key={each.id} value={each.id}>
        {questionLabel(words, each)}
      </option>
    );
  }

  function periodSelect(key: "period" | "from" | "to", label: string, none: string) {
    return (
      <label className={styles.field}>
        {label}
        <Select size="small" value={state[key]} onChange={(_, data) => onChange({ [key]: data.value })}>
          <option value="">{none}</option>
          {answer.periods.map((period) => (
            <option key={period} value={period}>
              {formatPeriod(period, words.language)}
            </option>
          ))}
        </Select>
      </label>
    );
  }
}
