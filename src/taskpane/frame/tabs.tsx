/** The row of views as tabs: arrows move, Home and End jump, and narrow panes show icons with the current name. */
import { own } from "../../core/own";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { Icon } from "../parts/icon";
import { usePane } from "../pane-context";
import { views, type ViewName } from "../state/pane-state";

const useStyles = makeStyles({
  row: { display: "flex", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: "0 4px", flexShrink: 0 },
  tab: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    gap: "4px",
    height: "32px",
    padding: "0 7px",
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    whiteSpace: "nowrap",
    position: "relative",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    // Drawn, not a border: in high contrast every border is drawn, also the transparent ones of the other tabs.
    "::after": {
      content: "''",
      position: "absolute",
      left: "4px",
      right: "4px",
      bottom: "-1px",
      height: "2px",
      backgroundColor: tokens.colorCompoundBrandStroke,
      forcedColorAdjust: "none",
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
  icon: { display: "inline-flex", "@media (min-width: 400px)": { display: "none" } },
  iconNever: { display: "none" },
  name: { "@media (max-width: 399px)": { display: "none" } },
  nameAlways: {},
});

export function Tabs({ current, onPick }: { readonly current: ViewName; readonly onPick: (view: ViewName) => void }) {
  const { words } = usePane();
  const styles = useStyles();
  const row = useRef<HTMLDivElement>(null);
  // Chinese names are two characters wide and fit at any width.
  const roomy = words.language !== "en";
  const move = (event: KeyboardEvent) => {
    const target = nextTab(current, event.key);
    if (target === undefined) return;
    event.preventDefault();
    onPick(target);
    row.current?.querySelector<HTMLElement>(`[data-view=${target}]`)?.focus();
  };
  return (
    <div role="tablist" aria-label={words.t("frame.views")} className={styles.row} ref={row} onKeyDown={move}>
      {views.map((view) => {
        const selected = view === current;
        return (
          <button
            key={view}
            type="button"
            role="tab"
            id={`tab-${view}`}
            data-view={view}
            aria-selected={selected}
            aria-controls="view"
            title={words.t(`view.${view}`)}
            tabIndex={selected ? 0 : -1}
            className={mergeClasses(styles.tab, selected && styles.current)}
            onClick={() => onPick(view)}
          >
            <span className={roomy ? styles.iconNever : styles.icon}>
              <Icon name={view} />
            </span>
            <span className={roomy || selected ? styles.nameAlways : styles.name}>{words.t(`view.${view}`)}</span>
          </button>
        );
      })}
    </div>
  );
}

/** Where a key leads from a tab; undefined for keys that are not the tabs' own. */
export function nextTab(current: ViewName, key: string): ViewName | undefined {
  const at = views.indexOf(current);
  const to = own({ ArrowRight: at + 1, ArrowLeft: at - 1 + views.length, Home: 0, End: views.length - 1 }, key);
  return to === undefined ? undefined : views[to % views.length];
}
