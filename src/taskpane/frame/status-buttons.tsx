/** The buttons of the line at the foot: Undo, the choices of a question or an error, Dismiss, Cancel. */
import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { PaneStatus } from "../actions/status";
import { usePane } from "../pane-context";

/** None where nothing can be done about it. */
export function StatusButtons({ status }: { readonly status: PaneStatus }) {
  const { words, actions } = usePane();
  switch (status.kind) {
    case "quiet":
      return null;
    case "said": {
      const { undo } = status;
      return undo && <Act onClick={() => void actions.undo(undo)}>{words.t("do.undo")}</Act>;
    }
    case "ask":
      return status.choices.map(({ label, choose }, index) => (
        <Act key={label} first={index === 0} onClick={choose}>
          {words.t(label)}
        </Act>
      ));
    case "error":
      return (
        <>
          {status.choices?.map(({ label, choose }) => (
            <Act key={label} onClick={choose}>
              {words.t(label)}
            </Act>
          ))}
          <Act onClick={() => actions.say({ kind: "quiet" })}>{words.t("do.dismiss")}</Act>
        </>
      );
    case "busy":
      return status.cancel && <Act onClick={status.cancel}>{words.t("do.cancel")}</Act>;
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
