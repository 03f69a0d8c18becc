/** A few alternatives side by side, one of them in force. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  group: {
    display: "flex",
    minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  segment: {
    flex: "1 1 auto",
    minWidth: 0,
    minHeight: "24px",
    padding: "0 6px",
    border: "none",
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    background: "none",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":first-child": { borderLeftStyle: "none" },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    [forced]: { forcedColorAdjust: "none", color: "ButtonText", backgroundColor: "ButtonFace" },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Selected },
    [forced]: { color: "HighlightText", backgroundColor: "Highlight", boxShadow: "none" },
  },
});

interface SegmentsProps<T extends string> {
  readonly label: string;
  readonly current: T;
  readonly choices: readonly (readonly [T, string])[];
  readonly onPick: (choice: T) => void;
}

export function Segments<T extends string>({ label, current, choices, onPick }: SegmentsProps<T>) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.group}>
      {choices.map(([choice, name]) => (
        <button
          key={choice}
          type="button"
          aria-pressed={choice === current}
          className={mergeClasses(styles.segment, choice === current && styles.current)}
          onClick={() => onPick(choice)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
