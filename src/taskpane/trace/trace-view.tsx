/** From a number in the sheet to its source: the calls in the selected cell, what their arguments mean, what they stand on. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DateSystemNote } from "../parts/date-system-note";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { CallTrace } from "./call-trace";
import { useTraced } from "./use-traced";

const useStyles = makeStyles({
  cell: { display: "grid", gap: "4px", paddingBottom: "10px" },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    overflowWrap: "anywhere",
    padding: "4px 8px",
    backgroundColor: tokens.colorNeutralBackground3,
    display: "block",
  },
  value: { display: "flex", justifyContent: "space-between", gap: "8px", alignItems: "baseline" },
});

export function TraceView() {
  const { words, host } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const traced = useTraced();
  if (host === undefined) return <Empty line={words.t("trace.noHost")} />;
  if (traced === undefined) return <Empty line={words.t("trace.hint")} />;
  const { selection, calls } = traced;
  return (
    <div>
      <DateSystemNote />
      <div className={styles.cell}>
        <div className={styles.value}>
          <h2 className={text.title}>{words.t("trace.title", { address: selection.address })}</h2>
          <span className={mergeClasses(text.body, text.strong)}>{selection.text}</span>
        </div>
        {selection.formula.startsWith("=") && <code className={styles.formula}>{selection.formula}</code>}
      </div>
      {calls.length === 0 && <p className={text.body}>{words.t("trace.none")}</p>}
      {calls.map((read, index) => (
        <CallTrace
          key={`${index}:${read.call.text}`}
          read={read}
          place={read.call.whole ? selection.offset : undefined}
        />
      ))}
    </div>
  );
}

function Empty({ line }: { readonly line: string }) {
  const { words } = usePane();
  const text = useTextStyles();
  return (
    <div className={text.stack}>
      <h2 className={text.title}>{words.t("view.trace")}</h2>
      <p className={text.body}>{line}</p>
    </div>
  );
}
