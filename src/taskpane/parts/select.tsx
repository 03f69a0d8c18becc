/** One of many choices: the browser's own list, in the theme's colours and as high as the small fields beside it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  select: {
    width: "100%",
    minWidth: 0,
    height: "24px",
    padding: "0 4px",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ":focus-visible": { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-1px" },
  },
});

interface SelectProps<Value extends string> {
  /** Where no label stands around it. */
  readonly label?: string;
  readonly value: Value;
  readonly onPick: (value: Value) => void;
  /** Options of the values that can be picked. */
  readonly children: ReactNode;
}

export function Select<Value extends string>({ label, value, onPick, children }: SelectProps<Value>) {
  const styles = useStyles();
  return (
    <select
      className={styles.select}
      aria-label={label}
      value={value}
      onChange={(event) => onPick(event.target.value as Value)}
    >
      {children}
    </select>
  );
}
