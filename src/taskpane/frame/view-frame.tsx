/** The scrolling middle of the pane: shows the current view, keeps each view's place, and says when one cannot be shown. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Component, useLayoutEffect, useRef, type ReactNode } from "react";
import { usePane } from "../pane-context";
import type { ViewName } from "../state/pane-state";
import { useView } from "./views";

const useStyles = makeStyles({
  scroller: {
    flex: "1 1 0",
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    padding: "12px",
    boxSizing: "border-box",
    position: "relative",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  waiting: {
    color: tokens.colorNeutralForeground3,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: "200ms",
    animationDuration: "100ms",
    animationFillMode: "both",
  },
  message: { display: "grid", gap: "8px", justifyItems: "start", lineHeight: "20px" },
});

export function ViewFrame({ name }: { readonly name: ViewName }) {
  const { words } = usePane();
  const styles = useStyles();
  const { View, failed, retry } = useView(name);
  const scroller = useRef<HTMLDivElement>(null);
  const places = useRef(new Map<ViewName, number>());
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element) element.scrollTop = places.current.get(name) ?? 0;
  }, [name, View]);
  return (
    <div
      ref={scroller}
      id="view"
      role="tabpanel"
      aria-labelledby={`tab-${name}`}
      tabIndex={-1}
      className={styles.scroller}
      onScroll={(event) => places.current.set(name, event.currentTarget.scrollTop)}
    >
      {View !== undefined && (
        <Guard key={name} fallback={<p role="alert">{words.t("view.broke")}</p>}>
          <View />
        </Guard>
      )}
      {View === undefined && !failed && <p className={styles.waiting}>{words.t("view.loading")}</p>}
      {failed && (
        <div role="alert" className={styles.message}>
          <span>{words.t("view.notLoaded")}</span>
          <Button size="small" onClick={retry}>
            {words.t("do.retry")}
          </Button>
        </div>
      )}
    </div>
  );
}

/** One view's fault must not take the frame, its status line and the other views with it. */
class Guard extends Component<
  { readonly fallback: ReactNode; readonly children: ReactNode },
  { readonly broken: boolean }
> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
