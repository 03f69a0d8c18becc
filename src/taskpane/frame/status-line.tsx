/** The line at the foot: what was done with its Undo, what went wrong with what to do, progress with Cancel, a question. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, type ReactNode } from "react";
import type { Choice, Status } from "../actions/status";
import { onEscape } from "../parts/on-escape";
import { usePane } from "../pane-context";
import { standingText } from "./standing-text";

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
  buttons: { display: "flex", gap: "4px" },
});

/** @param children what stands beside the line while nothing is going on */
export function StatusLine({ status, children }: { readonly status: Status; readonly children?: ReactNode }) {
  const { words, atlas, actions, host } = usePane();
  const styles = useStyles();
  const { raised, buttons } = partsOf(status);
  const about = useMemo(() => standingText(atlas, words), [atlas, words]);
  const standing = host === undefined ? `${words.t("status.noHost")} ${about}` : about;
  return (
    <div
      className={mergeClasses(
        styles.line,
        raised && styles.raised,
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
      {buttons && <div className={styles.buttons}>{buttons}</div>}
    </div>
  );

  function partsOf(now: Status): { raised: boolean; buttons?: ReactNode } {
    switch (now.kind) {
      case "quiet":
        return { raised: false };
      case "said": {
        const { undo } = now;
        return undo === undefined
          ? { raised: false }
          : { raised: false, buttons: <Act onClick={() => void actions.undo(undo)}>{words.t("do.undo")}</Act> };
      }
      case "ask":
        return { raised: true, buttons: now.choices.map(choiceButton) };
      case "error":
        return {
          raised: true,
          buttons: (
            <>
              {now.choices?.map(({ label, choose }) => (
                <Act key={label} onClick={choose}>
                  {words.t(label)}
                </Act>
              ))}
              <Act onClick={() => actions.say({ kind: "quiet" })}>{words.t("do.dismiss")}</Act>
            </>
          ),
        };
      case "busy":
        return { raised: true, buttons: now.cancel && <Act onClick={now.cancel}>{words.t("do.cancel")}</Act> };
    }
  }

  function choiceButton({ label, choose }: Choice, index: number) {
    return (
      <Act key={label} first={index === 0} onClick={choose}>
        {words.t(label)}
      </Act>
    );
  }
}

/** A small button of the line; the first one of a question takes the focus, and gives it back when it goes. */
function Act({
  onClick,
  first = false,
  children,
}: {
  readonly onClick: () => void;
  readonly first?: boolean;
  readonly children: ReactNode;
}) {
  const button = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (!first) return undefined;
    const before = document.activeElement;
    button.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, [first]);
  return (
    <Button
      ref={(element: HTMLElement | null) => {
        button.current = element;
      }}
      size="small"
      appearance={first ? "primary" : "secondary"}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
