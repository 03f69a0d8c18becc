/** One argument of a function's form: a field that completes, what it is for, and the selected cell to put into it. */
import { own } from "../../core/own";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { resolveEntity } from "../../core/names/resolve";
import { Completion } from "../parts/completion";
import { Icon } from "../parts/icon";
import { usePane, useSelection } from "../pane-context";
import type { FunctionCard, ParameterCard } from "../../words/function-cards";
import { choicesFor } from "./choices";

const useStyles = makeStyles({
  field: {
    display: "grid",
    gridTemplateColumns: "84px 1fr",
    gap: "0 8px",
    alignItems: "center",
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
  },
  control: { display: "flex", gap: "2px", minWidth: 0 },
  label: { overflowWrap: "anywhere" },
  note: { gridColumn: "2", color: tokens.colorNeutralForeground3, lineHeight: "16px", paddingTop: "2px" },
});

interface FieldProps {
  readonly parameter: ParameterCard;
  readonly card: FunctionCard;
  readonly args: Readonly<Record<string, string>>;
  readonly onChange: (value: string) => void;
}

export function ArgumentField({ parameter, card, args, onChange }: FieldProps) {
  const { words, atlas } = usePane();
  const styles = useStyles();
  const selection = useSelection();
  const value = own(args, parameter.name) ?? "";
  const subject = card.parameters.find((each) => each.kind === "company" || each.kind === "entity");
  const entity = useMemo(() => {
    const resolved = resolveEntity(atlas, subject === undefined ? "" : (own(args, subject.name) ?? ""));
    return resolved.ok ? resolved.value : undefined;
  }, [atlas, subject, args]);
  const choices = choicesFor(atlas, words, parameter, value, parameter === subject ? undefined : entity);
  return (
    <div className={styles.field}>
      <span className={styles.label}>
        {parameter.name}
        {parameter.optional ? "" : " *"}
      </span>
      <div className={styles.control}>
        <Completion
          label={parameter.name}
          value={value}
          choices={choices}
          placeholder={parameter.optional ? words.t("functions.optional") : ""}
          onChange={onChange}
          onPick={(choice) => onChange(choice.key)}
        />
        {selection && (
          <Button
            size="small"
            appearance="subtle"
            icon={<Icon name="follow" />}
            aria-label={words.t("functions.useCell", { name: parameter.name, address: selection.address })}
            title={words.t("functions.useCell", { name: parameter.name, address: selection.address })}
            onClick={() => onChange(selection.address)}
          />
        )}
      </div>
      <span className={styles.note}>{parameter.description}</span>
    </div>
  );
}
