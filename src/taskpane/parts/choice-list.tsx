/** The list under a completing field: what can be picked, or that there is nothing. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

export interface ListedChoice {
  readonly key: string;
  readonly label: string;
  /** Said after the label, in a quieter voice. */
  readonly detail?: string;
}

const useStyles = makeStyles({
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

interface ListProps {
  /** Options are called by it and their place. */
  readonly id: string;
  readonly label: string;
  readonly choices: readonly ListedChoice[];
  /** Place of the choice that Enter would pick; -1 for none. */
  readonly current: number;
  readonly onPick: (choice: ListedChoice) => void;
  readonly onPoint: (index: number) => void;
  readonly emptyText: string | undefined;
}

export function ChoiceList({ id, label, choices, current, onPick, onPoint, emptyText }: ListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise here, which an effect must not return.
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [current]);
  if (choices.length === 0)
    return (
      <div className={mergeClasses(styles.list, styles.empty)} role="status">
        {emptyText}
      </div>
    );
  return (
    <ul ref={list} id={`${id}-list`} role="listbox" aria-label={label} className={styles.list}>
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
            onPick(choice);
          }}
          onMouseEnter={() => onPoint(index)}
        >
          <span>{choice.label}</span>
          {choice.detail !== undefined && <span className={styles.detail}>{choice.detail}</span>}
        </li>
      ))}
    </ul>
  );
}
