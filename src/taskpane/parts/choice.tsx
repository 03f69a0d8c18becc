/** One of several choices, or one of several that may all hold: the browser's own radio button and box beside their words, in the theme's colours. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  choice: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    gap: "8px",
    alignItems: "start",
    padding: "6px 8px",
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  still: { cursor: "default", color: tokens.colorNeutralForegroundDisabled, ":hover": { backgroundColor: "inherit" } },
  mark: {
    width: "16px",
    height: "16px",
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    cursor: "inherit",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

interface ChoiceProps {
  /** A switch takes effect at once. */
  readonly kind: "radio" | "checkbox" | "switch";
  /** Radio buttons of one name exclude each other. */
  readonly name?: string;
  readonly value: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onPick: (checked: boolean) => void;
  readonly children: ReactNode;
}

export function Choice({ kind, name, value, checked, disabled = false, onPick, children }: ChoiceProps) {
  const styles = useStyles();
  return (
    <label className={mergeClasses(styles.choice, disabled && styles.still)}>
      <input
        type={kind === "radio" ? "radio" : "checkbox"}
        role={kind === "switch" ? "switch" : undefined}
        className={styles.mark}
        name={name}
        value={value}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onPick(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}

interface ChoicesProps<Value extends string> {
  readonly label: string;
  readonly current: Value;
  readonly choices: readonly (readonly [value: Value, shown: ReactNode])[];
  readonly onPick: (value: Value) => void;
}

/** Exactly one of a few, each with words of its own. */
export function Choices<Value extends string>({ label, current, choices, onPick }: ChoicesProps<Value>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label}>
      {choices.map(([value, shown]) => (
        <Choice
          key={value}
          kind="radio"
          name={name}
          value={value}
          checked={value === current}
          onPick={() => onPick(value)}
        >
          {shown}
        </Choice>
      ))}
    </div>
  );
}
