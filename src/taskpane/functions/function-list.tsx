/** The list of functions: searched by name and by what each is for, and led to by one entry each. */
import { Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { MutableRefObject } from "react";
import { Icon } from "../parts/icon";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { fold } from "../search/match";
import { signatureOf } from "./signature";
import type { FunctionCard } from "../../words/function-cards";

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
export const COLUMN = "column";

interface ListProps {
  readonly cards: readonly FunctionCard[];
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onOpen: (name: string) => void;
  /** The entry that the reader comes back from: it takes the focus, once. */
  readonly left: MutableRefObject<string>;
}

export function FunctionList({ cards, search, onSearch, onOpen, left }: ListProps) {
  const { words } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const wanted = fold(search);
  const found = cards.filter((card) => wanted === "" || fold(card.name + card.description).includes(wanted));
  return (
    <div className={styles.view}>
      <h2 className={text.title}>{words.t("functions.title")}</h2>
      <Input
        size="small"
        aria-label={words.t("functions.search")}
        placeholder={words.t("functions.search")}
        value={search}
        contentBefore={<Icon name="search" />}
        onChange={(_, data) => onSearch(data.value)}
      />
      <ul className={styles.list}>
        {wanted === "" && (
          <li>
            <button {...entry(COLUMN)}>
              <span className={mergeClasses(text.body, text.strong)}>{words.t("column.title")}</span>
              <span className={mergeClasses(text.small, text.quiet, styles.line)}>{words.t("column.lead")}</span>
            </button>
          </li>
        )}
        {found.map((card) => (
          <li key={card.name}>
            <button {...entry(card.name)}>
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

  function entry(name: string) {
    return {
      ref: (element: HTMLButtonElement | null) => {
        if (element === null || left.current !== name) return;
        left.current = "";
        element.focus();
      },
      type: "button",
      className: styles.item,
      onClick: () => onOpen(name),
    } as const;
  }
}
