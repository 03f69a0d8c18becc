/** A text field that completes as one types: a combobox by the ARIA pattern, its list under the field. */
import { Input, makeStyles, type InputProps } from "@fluentui/react-components";
import { useId } from "react";
import { ChoiceList, type ListedChoice } from "./choice-list";
import { useCompletion } from "./use-completion";

interface CompletionProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly ListedChoice[];
  readonly onChange: (text: string) => void;
  readonly onPick: (choice: ListedChoice) => void;
  readonly placeholder?: string;
  readonly before?: InputProps["contentBefore"];
  /** Emptied and closed by Escape; otherwise Escape only closes the list. */
  readonly onEscape?: () => void;
  readonly emptyText?: string;
  readonly inputId?: string;
  readonly invalid?: boolean;
}

const useStyles = makeStyles({
  box: { position: "relative", display: "flex", minWidth: 0, width: "100%" },
  input: { width: "100%", minWidth: 0 },
});

export function Completion(props: CompletionProps) {
  const { label, value, choices, emptyText } = props;
  const styles = useStyles();
  const id = useId();
  const { shown, current, open, close, typed, pick, point, onKeyDown } = useCompletion({
    choices,
    hasNews: choices.length > 0 || (emptyText !== undefined && value !== ""),
    keepsEscape: props.onEscape !== undefined || value !== "",
    onPick: props.onPick,
    onEscape: props.onEscape,
  });
  return (
    <span className={styles.box}>
      <Input
        className={styles.input}
        size="small"
        id={props.inputId ?? `${id}-input`}
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-autocomplete="list"
        {...(shown ? { "aria-controls": `${id}-list` } : {})}
        {...(shown && current >= 0 ? { "aria-activedescendant": `${id}-${current}` } : {})}
        aria-invalid={props.invalid ?? false}
        autoComplete="off"
        spellCheck={false}
        value={value}
        placeholder={props.placeholder ?? ""}
        {...(props.before === undefined ? {} : { contentBefore: props.before })}
        onChange={(_, data) => {
          props.onChange(data.value);
          typed();
        }}
        onKeyDown={onKeyDown}
        onFocus={open}
        onClick={open}
        onBlur={close}
      />
      {shown && (
        <ChoiceList
          id={id}
          label={label}
          choices={choices}
          current={current}
          onPick={pick}
          onPoint={point}
          emptyText={emptyText}
        />
      )}
    </span>
  );
}
