/** A text field that completes as one types: a combobox by the ARIA pattern, its list under the field. */
import { Input, makeStyles, mergeClasses, tokens, type InputProps } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";

export interface Choice {
  readonly key: string;
  readonly label: string;
  /** Said after the label, in a quieter voice. */
  readonly detail?: string;
}

interface CompletionProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (text: string) => void;
  readonly onPick: (choice: Choice) => void;
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
  list: {
    position: "absolute",
    top: "calc(100% + 2px)",
    left: 0,
    minWidth: "100%",
    maxWidth: "calc(100vw - 24px)",
    maxHeight: "244px",
    overflowY: "auto",
    zIndex: 10,
    margin: 0,
    padding: "4px 0",
    listStyleType: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow8,
    boxSizing: "border-box",
  },
  choice: {
    display: "flex",
    gap: "8px",
    alignItems: "baseline",
    minHeight: "24px",
    padding: "2px 10px",
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    color: tokens.colorNeutralForeground1,
  },
  active: { backgroundColor: tokens.colorNeutralBackground1Selected, outline: "1px solid transparent" },
  detail: { color: tokens.colorNeutralForeground3, marginLeft: "auto", textAlign: "right" },
  empty: {
    padding: "2px 10px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    lineHeight: "20px",
  },
});

export function Completion(props: CompletionProps) {
  const { choices, onPick } = props;
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLUListElement>(null);
  const shown = open && (choices.length > 0 || (props.emptyText !== undefined && props.value !== ""));
  const current = Math.min(active, choices.length - 1);
  useEffect(() => {
    // Newer browsers answer with a promise here, which an effect must not return.
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [current]);

  const pick = (choice: Choice) => {
    setOpen(false);
    setActive(-1);
    onPick(choice);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = choices[current];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      setActive(stepped(current, choices.length, event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter" && shown && choices.length > 0) {
      event.preventDefault();
      const target = chosen ?? choices[0];
      if (target !== undefined) pick(target);
    } else if (event.key === "Escape") {
      // Not for what is around it, nor for Office.js, which would take the focus to the pane's first control.
      // What is typed must not be lost with the form around it either.
      if (shown || props.onEscape !== undefined || props.value !== "") event.stopPropagation();
      setOpen(false);
      props.onEscape?.();
    }
  };
  return (
    <span className={styles.box}>
      <Input
        className={styles.input}
        size="small"
        id={props.inputId ?? `${id}-input`}
        role="combobox"
        aria-label={props.label}
        aria-expanded={shown}
        aria-autocomplete="list"
        {...(shown ? { "aria-controls": `${id}-list` } : {})}
        {...(shown && current >= 0 ? { "aria-activedescendant": `${id}-${current}` } : {})}
        aria-invalid={props.invalid ?? false}
        autoComplete="off"
        spellCheck={false}
        value={props.value}
        placeholder={props.placeholder ?? ""}
        {...(props.before === undefined ? {} : { contentBefore: props.before })}
        onChange={(_, data) => {
          props.onChange(data.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      {shown && choices.length > 0 && (
        <ul ref={list} id={`${id}-list`} role="listbox" aria-label={props.label} className={styles.list}>
          {choices.map((choice, index) => (
            <li
              key={choice.key}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === current}
              className={mergeClasses(styles.choice, index === current && styles.active)}
              // Before the field loses its focus, which would close the list under the pointer.
              onMouseDown={(event) => {
                event.preventDefault();
                pick(choice);
              }}
              onMouseEnter={() => setActive(index)}
            >
              <span>{choice.label}</span>
              {choice.detail !== undefined && <span className={styles.detail}>{choice.detail}</span>}
            </li>
          ))}
        </ul>
      )}
      {shown && choices.length === 0 && (
        <div className={mergeClasses(styles.list, styles.empty)} role="status">
          {props.emptyText}
        </div>
      )}
    </span>
  );
}

function stepped(current: number, length: number, by: number): number {
  return length === 0 ? -1 : (current + by + length + (current < 0 && by < 0 ? 1 : 0)) % length;
}
