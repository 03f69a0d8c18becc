/** The head of the pane: its name, the search over everything, and the settings. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, useState } from "react";
import type { ListedChoice } from "../parts/choice-list";
import { Completion } from "../parts/completion";
import { Icon } from "../parts/icon";
import { usePane } from "../pane-context";
import { searchEverything, targetOf } from "../search/search-model";
import { SettingsPanel } from "./settings-panel";
import { functionCards } from "../../words/function-cards";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    height: "40px",
    padding: "0 4px 0 12px",
    flexShrink: 0,
    position: "relative",
  },
  brand: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap", margin: 0 },
  search: { flex: "1 1 auto", minWidth: 0, display: "flex" },
});

export function Header() {
  const world = usePane();
  const { words, atlas } = world;
  const styles = useStyles();
  const [text, setText] = useState("");
  const [settings, setSettings] = useState(false);
  const opener = useRef<HTMLElement | null>(null);
  const close = useCallback(() => {
    setSettings(false);
    opener.current?.focus();
  }, []);
  const choices = useMemo(
    () => searchEverything(atlas, words, functionCards(words.functions), text),
    [atlas, words, text],
  );
  const open = (choice: ListedChoice) => {
    setText("");
    const target = targetOf(choice.key, world.state);
    if (target !== undefined) world.go(target.view, target.change);
  };
  return (
    <header className={styles.head}>
      <h1 className={styles.brand}>AI Atlas</h1>
      <div className={styles.search} role="search">
        <Completion
          label={words.t("frame.search")}
          placeholder={words.t("frame.search")}
          value={text}
          choices={choices}
          onChange={setText}
          onPick={open}
          onEscape={() => setText("")}
          before={<Icon name="search" />}
          emptyText={words.t("frame.searchNothing")}
        />
      </div>
      <Button
        ref={(element: HTMLElement | null) => {
          opener.current = element;
        }}
        appearance="subtle"
        size="small"
        icon={<Icon name="more" />}
        aria-label={words.t("frame.settings")}
        title={words.t("frame.settings")}
        aria-expanded={settings}
        aria-controls="settings"
        aria-haspopup="dialog"
        onClick={() => setSettings(!settings)}
      />
      {settings && <SettingsPanel onClose={close} />}
    </header>
  );
}
