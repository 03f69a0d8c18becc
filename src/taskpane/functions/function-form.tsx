/** One function: a field for each argument that completes, the formula it makes, and what it would give. */
import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { Completion } from "../parts/completion";
import { FormulaLine } from "../parts/formula-line";
import { Icon } from "../parts/icon";
import { onEscape } from "../parts/on-escape";
import { useTextStyles } from "../parts/text-styles";
import { usePane, useSelection } from "../pane-context";
import { resolveEntity } from "../../core/names/resolve";
import type { FunctionCard, ParameterCard } from "../services";
import { choicesFor, missing, typedFormula } from "./form-model";
import { Preview } from "./preview";
import { useSurroundings } from "./use-surroundings";

const useStyles = makeStyles({
  view: { display: "grid", gap: "10px", minWidth: 0 },
  head: { display: "flex", alignItems: "center", gap: "4px" },
  name: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    flex: "1 1 auto",
    overflowWrap: "anywhere",
  },
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

interface FormProps {
  readonly card: FunctionCard;
  readonly args: Readonly<Record<string, string>>;
  readonly onArgs: (args: Readonly<Record<string, string>>) => void;
  readonly onBack: () => void;
  /** True where the reader opened it just now, and not where it was left open and is shown again. */
  readonly takeFocus: boolean;
}

export function FunctionForm({ card, args, onArgs, onBack, takeFocus }: FormProps) {
  const { words } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const back = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (takeFocus) back.current?.focus();
  }, [takeFocus]);
  const around = useSurroundings();
  const formula = typedFormula(card, args, around);
  const lacks = missing(card, args);
  return (
    <div className={styles.view} onKeyDown={onEscape(onBack)}>
      <div className={styles.head}>
        <Button
          ref={(element: HTMLElement | null) => {
            back.current = element;
          }}
          size="small"
          appearance="subtle"
          icon={<Icon name="back" />}
          aria-label={words.t("functions.back")}
          title={words.t("functions.back")}
          onClick={onBack}
        />
        <h2 className={styles.name}>{card.name}</h2>
        <Link href={card.helpUrl} target="_blank" rel="noopener">
          {words.t("settings.help")}
        </Link>
      </div>
      <p className={text.body}>{card.description}</p>
      {card.parameters.map((parameter) => (
        <ArgumentField
          key={parameter.name}
          parameter={parameter}
          card={card}
          args={args}
          onChange={(value) => onArgs({ ...args, [parameter.name]: value })}
        />
      ))}
      {lacks.length > 0 ? (
        <p className={mergeClasses(text.small, text.quiet)}>
          {words.t("functions.missing", { names: lacks.join(words.t("join.comma")), example: card.example })}{" "}
          <button type="button" className={text.plain} onClick={() => onArgs(exampleArguments())}>
            {words.t("functions.tryExample")}
          </button>
        </p>
      ) : (
        <>
          <FormulaLine formula={formula} />
          <Preview card={card} args={args} around={around} formula={formula} />
        </>
      )}
    </div>
  );

  /** The example's own constants, put into the fields in order. */
  function exampleArguments(): Record<string, string> {
    const inside = /\((.*)\)$/.exec(card.example)?.[1] ?? "";
    const values = inside.match(/"[^"]*"|[^,]+/g) ?? [];
    return Object.fromEntries(
      card.parameters.map((parameter, index) => [parameter.name, (values[index] ?? "").trim().replaceAll('"', "")]),
    );
  }
}

interface FieldProps {
  readonly parameter: ParameterCard;
  readonly card: FunctionCard;
  readonly args: Readonly<Record<string, string>>;
  readonly onChange: (value: string) => void;
}

function ArgumentField({ parameter, card, args, onChange }: FieldProps) {
  const { words, atlas } = usePane();
  const styles = useStyles();
  const selection = useSelection();
  const value = args[parameter.name] ?? "";
  const subject = card.parameters.find((each) => each.kind === "company" || each.kind === "entity");
  const entity = useMemo(() => {
    const resolved = resolveEntity(atlas, subject === undefined ? "" : (args[subject.name] ?? ""));
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
