/** Choosing several of a list: a button that says how many, and the list with boxes to tick under it. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { Choice } from "./choice";
import { Icon } from "./icon";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", minHeight: "32px" },
  opener: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    minHeight: "24px",
    padding: "0 4px 0 0",
    border: "none",
    background: "none",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  sign: { display: "inline-flex" },
  signOpen: { transform: "rotate(90deg)" },
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    maxHeight: "232px",
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface PickerItem {
  readonly id: string;
  readonly name: string;
}

interface PickerProps {
  /** Says how many are chosen. */
  readonly summary: string;
  readonly items: readonly PickerItem[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
  /** Refuses to untick the last one. */
  readonly atLeastOne?: boolean;
  /** Stands at the right of the button. */
  readonly aside?: ReactNode;
}

export function Picker({ summary, items, chosen, onChange, atLeastOne = false, aside }: PickerProps) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const toggle = (item: string, on: boolean) =>
    onChange(on ? [...chosen, item] : chosen.filter((other) => other !== item));
  return (
    <div>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.opener}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <span className={mergeClasses(styles.sign, open && styles.signOpen)}>
            <Icon name="next" />
          </span>
          {summary}
        </button>
        {aside}
      </div>
      {open && (
        <div id={id} className={styles.list} role="group" aria-label={summary}>
          {items.map((item) => (
            <Choice
              key={item.id}
              kind="checkbox"
              value={item.id}
              checked={chosen.includes(item.id)}
              disabled={atLeastOne && chosen.length === 1 && chosen.includes(item.id)}
              onPick={(checked) => toggle(item.id, checked)}
            >
              {item.name}
            </Choice>
          ))}
        </div>
      )}
    </div>
  );
}
