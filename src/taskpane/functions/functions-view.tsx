/** The functions: a list one can search, and for the chosen one a form that builds and tries a formula. */
import { Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import { Icon } from "../parts/icon";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { fold } from "../search/match";
import type { FunctionsState } from "../state/pane-state";
import { ColumnView } from "./column-view";
import { FunctionForm } from "./function-form";
import { signatureOf } from "./signature";
import { functionCards } from "../../words/function-cards";

const useStyles = makeStyles({
  view: { display: "grid", gap: "8px", minWidth: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "block",
    width: "100%",
    font: "inherit",
    textAlign: "left",
    background: "none",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: "5px 0",
    cursor: "pointer",
    color: tokens.colorNeutralForeground1,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  signature: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    overflowWrap: "anywhere",
    display: "block",
  },
  line: { display: "block" },
});

/** Where the list leads besides the functions. */
const COLUMN = "column";

export function FunctionsView() {
  const { words, state, update } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const { functions } = state;
  const cards = useMemo(() => functionCards(words.functions), [words]);
  const change = (part: Partial<FunctionsState>) => update({ functions: { ...functions, ...part } });
  // Which function was opened from the list, and which the way back leads to.
  const opened = useRef("");
  const left = useRef("");
  const chosen = cards.find((card) => card.name === functions.name);
  if (chosen)
    return (
      <FunctionForm
        key={chosen.name}
        card={chosen}
        args={functions.args}
        onArgs={(args) => change({ args })}
        takeFocus={opened.current === chosen.name}
        onBack={() => {
          left.current = chosen.name;
          change({ name: "", args: {} });
        }}
      />
    );
  if (functions.name === COLUMN)
    return (
      <ColumnView
        onBack={() => {
          left.current = COLUMN;
          change({ name: "" });
        }}
      />
    );
  const wanted = fold(functions.search);
  const found = cards.filter((card) => wanted === "" || fold(card.name + card.description).includes(wanted));
  return (
    <div className={styles.view}>
      <h2 className={text.title}>{words.t("functions.title")}</h2>
      <Input
        size="small"
        aria-label={words.t("functions.search")}
        placeholder={words.t("functions.search")}
        value={functions.search}
        contentBefore={<Icon name="search" />}
        onChange={(_, data) => change({ search: data.value })}
      />
      <ul className={styles.list}>
        {wanted === "" && (
          <li>
            <button {...entry(COLUMN)} className={styles.item}>
              <span className={mergeClasses(text.body, text.strong)}>{words.t("column.title")}</span>
              <span className={mergeClasses(text.small, text.quiet, styles.line)}>{words.t("column.lead")}</span>
            </button>
          </li>
        )}
        {found.map((card) => (
          <li key={card.name}>
            <button {...entry(card.name)} className={styles.item}>
              <span className={styles.signature}>
                <span className={text.strong}>{card.name}</span>
                <span className={text.quiet}>{signatureOf(card).slice(card.name.length)}</span>
              </span>
              <span className={mergeClasses(text.small, text.quiet)}>{card.description}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && (
        <p className={text.body} role="status">
          {words.t("functions.none")}
        </p>
      )}
    </div>
  );

  /** What every entry of the list does: opens, and takes the focus back when the reader returns. */
  function entry(name: string) {
    return {
      ref: (element: HTMLButtonElement | null) => {
        if (element === null || left.current !== name) return;
        left.current = "";
        element.focus();
      },
      type: "button",
      onClick: () => {
        opened.current = name;
        change({ name, args: {} });
      },
    } as const;
  }
}
