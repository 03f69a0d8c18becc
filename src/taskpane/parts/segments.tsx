/** A few alternatives side by side, one of them in force. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  // The lines between them are the ground that shows; where there is no room for all, they go on below.
  group: {
    display: "flex",
    flexWrap: "wrap",
    gap: "1px",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralStroke1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  segment: {
    flex: "1 0 auto",
    minHeight: "24px",
    padding: "0 6px",
    border: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1 },
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
