/** What to explore: metric, form, period or range, benchmarks, and which entities. */
import { makeStyles } from "@fluentui/react-components";
import { formatPeriod } from "../../words/periods";
import { Choice } from "../parts/choice";
import { Field } from "../parts/field";
import { Picker } from "../parts/picker";
import { Segments } from "../parts/segments";
import { Select } from "../parts/select";
import { usePane } from "../pane-context";
import type { ExploreState } from "../state/pane-state";
import type { Explored } from "./explore-model";
import { questionLabel } from "./explore-block";
import type { Question } from "./subjects";

const useStyles = makeStyles({
  controls: { display: "grid", gap: "8px", minWidth: 0 },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: "8px",
    alignItems: "end",
    minWidth: 0,
  },
  alone: { display: "grid", minWidth: 0 },
});

interface ControlsProps {
  readonly questions: readonly Question[];
  readonly answer: Explored;
  readonly state: ExploreState;
  readonly onChange: (change: Partial<ExploreState>) => void;
}

export function ExploreControls({ questions, answer, state, onChange }: ControlsProps) {
  const { words } = usePane();
  const styles = useStyles();
  const { question, chosen } = answer;
  const hasBenchmarks = question.subjects.some((subject) => subject.benchmark);
  const option = (each: Question) => (
    <option key={each.id} value={each.id}>
      {questionLabel(words, each)}
    </option>
  );
  const segments = (
    <Segments
      label={words.t("explore.form")}
      current={state.kind}
      choices={[
        ["bars", words.t("explore.bars")],
        ["lines", words.t("explore.lines")],
      ]}
      onPick={(kind) => onChange({ kind, entities: [] })}
    />
  );
  const periodSelect = (key: "period" | "from" | "to", label: string, none: string) => (
    <PeriodSelect
      label={label}
      none={none}
      value={state[key]}
      periods={answer.periods}
      onPick={(period) => onChange({ [key]: period })}
    />
  );
  return (
    <div className={styles.controls}>
      <Field label={words.t("explore.metric")}>
        <Select
          value={question.id}
          onPick={(metric) => onChange({ metric, entities: [], period: "", from: "", to: "" })}
        >
          <optgroup label={words.t("explore.aiLine")}>{questions.filter((each) => each.headline).map(option)}</optgroup>
          <optgroup label={words.t("explore.allMetrics")}>
            {questions.filter((each) => !each.headline).map(option)}
          </optgroup>
        </Select>
      </Field>
      <div className={state.kind === "bars" ? styles.pair : styles.alone}>
        {segments}
        {state.kind === "bars" &&
          periodSelect(
            "period",
            words.t("explore.period"),
            words.t(question.headline ? "period.reference" : "period.latest"),
          )}
      </div>
      {state.kind === "lines" && (
        <div className={styles.pair}>
          {periodSelect("from", words.t("explore.from"), words.t("explore.start"))}
          {periodSelect("to", words.t("explore.to"), words.t("explore.end"))}
        </div>
      )}
      <Picker
        summary={words.t("explore.entities", { n: chosen.length })}
        items={question.subjects.map(({ entity }) => ({ id: entity.id, name: words.name(entity) }))}
        chosen={chosen.map((subject) => subject.entity.id)}
        onChange={(entities) => onChange({ entities })}
        atLeastOne
        aside={
          hasBenchmarks && (
            <Choice
              kind="switch"
              value="benchmarks"
              checked={state.benchmarks}
              onPick={(benchmarks) => onChange({ benchmarks })}
            >
              {words.t("explore.benchmarks")}
            </Choice>
          )
        }
      />
    </div>
  );
}

interface PeriodProps {
  readonly label: string;
  /** What it means to choose none. */
  readonly none: string;
  readonly value: string;
  readonly periods: Explored["periods"];
  readonly onPick: (period: string) => void;
}

function PeriodSelect({ label, none, value, periods, onPick }: PeriodProps) {
  const { words } = usePane();
  return (
    <Field label={label}>
      <Select value={value} onPick={onPick}>
        <option value="">{none}</option>
        {periods.map((period) => (
          <option key={period} value={period}>
            {formatPeriod(period, words.language)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
