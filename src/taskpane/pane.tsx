/** The whole pane: theme, language and state around the header, the tabs, the view and the status line. */
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { Edition } from "../core/dataset/edition";
import { useActions } from "./actions/actions";
import { useFollow } from "./company/use-follow";
import { Foot } from "./frame/foot";
import { Header } from "./frame/header";
import { ReleaseLine } from "./frame/release-line";
import { Tabs } from "./frame/tabs";
import { isDark, themeOf } from "./frame/theme";
import { ViewFrame } from "./frame/view-frame";
import { useRibbon } from "./frame/use-ribbon";
import { useUnreadRows } from "./frame/use-unread-rows";
import { preloadViews } from "./frame/views";
import type { Host, Selection } from "../excel/port";
import { languageOfLocale } from "../words/language";
import { PaneContext, SelectionContext, type PaneWorld } from "./pane-context";
import type { PaneServices } from "./services";
import type { PaneState, ViewName } from "./state/pane-state";
import { saveState } from "./state/storage";
import { createTurns } from "./work/one-at-a-time";
import { usePaneWork, type PaneWork } from "./work/pane-work";
import { loadWords } from "./words/load-words";
import type { Words } from "./words/words";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: "280px",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    fontVariantNumeric: "tabular-nums",
    position: "relative",
  },
  main: { display: "flex", flexDirection: "column", flex: "1 1 0", minHeight: 0 },
});

export interface PaneProps {
  readonly services: PaneServices;
  readonly host: Host | undefined;
  readonly first: PaneState;
  readonly firstWords: Words;
}

export function Pane({ services, host, first, firstWords }: PaneProps) {
  const styles = useStyles();
  const [state, setState] = useState(first);
  const edition = useSyncExternalStore(services.watchEdition, services.edition);
  const { atlas } = edition;
  const words = useWords(edition, state, host, firstWords);
  const dark = useDark(state, host);
  const [turns] = useState(() => createTurns());
  const seeTo = useRef<PaneWork["takeBack"]>(() => undefined);
  const takeBack = useCallback(() => seeTo.current(), []);
  const { actions, status } = useActions(host, words, turns, takeBack);
  const work = usePaneWork({ atlas, services, host, words }, actions.say, turns);
  const update = useCallback((change: Partial<PaneState>) => setState((now) => ({ ...now, ...change })), []);
  const go = useCallback((view: ViewName, change: Partial<PaneState> = {}) => update({ ...change, view }), [update]);
  useEffect(() => saveState(state), [state]);
  useEffect(preloadViews, []);
  const { lookBack } = work;
  seeTo.current = work.takeBack;
  useEffect(() => void lookBack(), [lookBack]);
  useUnreadRows({ services, words, actions });
  const world = useMemo<PaneWorld>(
    () => ({ edition, atlas, services, host, words, state, update, go, actions, work }),
    [edition, atlas, services, host, words, state, update, go, actions, work],
  );
  useRibbon(world);
  const theme = useMemo(() => themeOf(dark, words.language), [dark, words.language]);
  return (
    <FluentProvider
      theme={theme}
      style={{ height: "100%", colorScheme: dark ? "dark" : "light" }}
      lang={words.language}
      data-theme={dark ? "dark" : "light"}
    >
      <PaneContext.Provider value={world}>
        <SelectionContext.Provider value={useHostSelection(host)}>
          <div className={styles.pane}>
            <Follower />
            <Header />
            <main className={styles.main}>
              <Tabs current={state.view} onPick={go} />
              <ReleaseLine />
              <ViewFrame name={state.view} />
            </main>
            <Foot status={status} />
          </div>
        </SelectionContext.Provider>
      </PaneContext.Provider>
    </FluentProvider>
  );
}

/** Draws nothing: it stands inside so that following redraws only what shows the company. */
function Follower() {
  useFollow();
  return null;
}

/** Keeps the present words until the chosen language has arrived; where it cannot be fetched they stay. */
function useWords(edition: Edition, state: PaneState, host: Host | undefined, firstWords: Words): Words {
  const [words, setWords] = useState(firstWords);
  const wanted = wantedLanguage(state, host);
  useEffect(() => {
    let live = true;
    loadWords(edition, wanted).then(
      (loaded) => live && setWords(loaded),
      () => undefined,
    );
    return () => {
      live = false;
    };
  }, [edition, wanted]);
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);
  return words;
}

export function wantedLanguage(state: PaneState, host: Host | undefined) {
  return state.language === "office" ? languageOfLocale(host?.language ?? navigator.language) : state.language;
}

function useDark(state: PaneState, host: Host | undefined): boolean {
  const [system, setSystem] = useState(() => window.matchMedia("(prefers-color-scheme: dark)").matches);
  const [office, setOffice] = useState(() => host?.theme());
  useEffect(() => {
    const query = window.matchMedia("(prefers-color-scheme: dark)");
    // Office announces no theme change in Excel, so it is read again whenever the pane comes back into view.
    const look = () => {
      setSystem(query.matches);
      setOffice(host?.theme());
    };
    query.addEventListener("change", look);
    window.addEventListener("focus", look);
    return () => {
      query.removeEventListener("change", look);
      window.removeEventListener("focus", look);
    };
  }, [host]);
  return isDark(state.theme, office, system);
}

function useHostSelection(host: Host | undefined): Selection | undefined {
  const [selection, setSelection] = useState<Selection>();
  useEffect(() => host?.onSelection(setSelection), [host]);
  return selection;
}
