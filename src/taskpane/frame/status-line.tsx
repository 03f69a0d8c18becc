/** The line at the foot: what was done with its Undo, what went wrong with what to do, progress with Cancel, a question. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import type { PaneStatus } from "../actions/status";
import { onEscape } from "../parts/on-escape";
import { usePane } from "../pane-context";
import { standingText } from "./standing-text";
import { StatusButtons } from "./status-buttons";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "32px",
    padding: "4px 12px",
    flexShrink: 0,
    position: "relative",
    flexWrap: "wrap",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
  },
  text: { flex: "1 1 120px", minWidth: 0, overflowWrap: "anywhere" },
  raised: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1 },
  error: { boxShadow: `inset 3px 0 0 ${tokens.colorStatusDangerBorderActive}` },
  asks: { boxShadow: `inset 3px 0 0 ${tokens.colorStatusWarningBorderActive}` },
  bar: {
    position: "absolute",
    top: 0,
    left: 0,
    width: "100%",
    height: "2px",
    accentColor: tokens.colorCompoundBrandBackground,
  },
  buttons: { display: "flex", gap: "4px", ":empty": { display: "none" } },
});

/** @param children what stands beside the line while nothing is going on */
export function StatusLine({ status, children }: { readonly status: PaneStatus; readonly children?: ReactNode }) {
  const { words, atlas, host } = usePane();
  const styles = useStyles();
  const about = useMemo(() => standingText(atlas, words), [atlas, words]);
  const standing = host === undefined ? `${words.t("status.noHost")} ${about}` : about;
  return (
    <div
      className={mergeClasses(
        styles.line,
        status.kind !== "quiet" && status.kind !== "said" && styles.raised,
        status.kind === "error" && styles.error,
        status.kind === "ask" && styles.asks,
      )}
      {...(status.kind === "ask"
        ? {
            role: "alertdialog",
            "aria-labelledby": "status-text",
            onKeyDown: onEscape(() => status.choices.at(-1)?.choose()),
          }
        : {})}
    >
      {status.kind === "busy" && (
        <progress
          className={styles.bar}
          aria-label={status.text}
          {...(status.share === undefined ? {} : { value: status.share })}
        />
      )}
      <div
        id="status-text"
        role="status"
        aria-live={status.kind === "error" ? "assertive" : "polite"}
        className={styles.text}
      >
        {status.kind === "quiet" ? standing : status.text}
      </div>
      {status.kind === "quiet" && children}
      <div className={styles.buttons}>
        <StatusButtons status={status} />
      </div>
    </div>
  );
}
