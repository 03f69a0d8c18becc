/** What the marks of the coverage mean; the reader's own rows are told of where there are any. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { GradeMark } from "./grade-mark";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 12px",
    padding: "8px 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  item: { display: "inline-flex", alignItems: "center", gap: "4px" },
});

const kinds = ["A", "B", "article", "C", "own", "absent", "nothing"] as const;

export function CoverageLegend({ withOwn }: { readonly withOwn: boolean }) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.legend}>
      {kinds
        .filter((kind) => kind !== "own" || withOwn)
        .map((kind) => (
          <span key={kind} className={styles.item}>
            <GradeMark grade={kind} />
            {words.t(kind === "absent" ? "data.absent" : kind === "nothing" ? "data.nothing" : `grade.${kind}`)}
          </span>
        ))}
    </div>
  );
}
