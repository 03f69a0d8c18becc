/** One function: a field for each argument that completes, the formula it makes, and what it would give. */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { DateSystemNote } from "../parts/date-system-note";
import { FormulaLine } from "../parts/formula-line";
import { onEscape } from "../parts/on-escape";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import type { FunctionCard } from "../../words/function-cards";
import { ArgumentField } from "./argument-field";
import { FormHead } from "./form-head";
import { exampleArguments, missingArguments, typedFormula } from "./form-model";
import { Preview } from "./preview";
import { useSurroundings } from "./use-surroundings";

const useStyles = makeStyles({ view: { display: "grid", gap: "10px", minWidth: 0 } });

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
  const around = useSurroundings();
  const formula = typedFormula(card, args, around);
  const lacks = missingArguments(card, args);
  return (
    <div className={styles.view} onKeyDown={onEscape(onBack)}>
      <FormHead title={card.name} onBack={onBack} helpUrl={card.helpUrl} takeFocus={takeFocus} />
      <DateSystemNote />
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
          <button type="button" className={text.plain} onClick={() => onArgs(exampleArguments(card))}>
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
}
