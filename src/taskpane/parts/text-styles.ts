/** The few text styles the views share, all from Fluent's tokens. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useTextStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase400, lineHeight: "22px", fontWeight: tokens.fontWeightSemibold, margin: 0 },
  body: { fontSize: tokens.fontSizeBase300, lineHeight: "20px", margin: 0, overflowWrap: "anywhere" },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: "18px", margin: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  number: { textAlign: "right", whiteSpace: "nowrap" },
  stack: { display: "grid", gap: "8px", minWidth: 0 },
  tight: { display: "grid", gap: "4px", minWidth: 0 },
  row: { display: "flex", alignItems: "center", gap: "8px", flexWrap: "wrap", minWidth: 0 },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  // A control that leads to somewhere else in the pane.
  plain: {
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForegroundLink,
    background: "none",
    border: "none",
    padding: "2px 4px",
    margin: "0 -4px",
    minHeight: "24px",
    textAlign: "left",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
});
