/** Grades as shapes: full square for a filing, half for an announcement, diamond for the article, hollow for weak, a ring for the reader's own; a dash for a known absence. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Grade } from "../../core/dataset/types";

const useStyles = makeStyles({
  mark: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
});

export type MarkedGrade = Grade | "absent" | "nothing";

export function GradeMark({ grade }: { readonly grade: MarkedGrade }) {
  const styles = useStyles();
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false" className={styles.mark}>
      {grade === "A" && <rect x="1" y="1" width="10" height="10" fill="currentColor" />}
      {grade === "B" && <path d="M1.5 1.5h9v9h-9zM1.5 10.5V1.5L10.5 10.5z" fill="none" stroke="currentColor" />}
      {grade === "B" && <path d="M1.5 1.5L10.5 10.5H1.5z" fill="currentColor" />}
      {grade === "article" && <path d="M6 0.5L11.5 6L6 11.5L0.5 6z" fill="currentColor" />}
      {grade === "C" && <rect x="1.5" y="1.5" width="9" height="9" fill="none" stroke="currentColor" />}
      {grade === "own" && <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" />}
      {grade === "own" && <circle cx="6" cy="6" r="2" fill="currentColor" />}
      {grade === "absent" && <path d="M2 6h8" stroke="currentColor" strokeWidth="1.2" />}
      {grade === "nothing" && <circle cx="6" cy="6" r="0.9" fill="currentColor" opacity="0.6" />}
    </svg>
  );
}
