/** A newer release than this workbook's numbers came from: what it changes here, and whether the reader takes it or stays. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import type { ReleaseNews, ReleaseServices, WorkbookChanges } from "../services";
import { ChangeList } from "./change-list";

const useStyles = makeStyles({
  choice: {
    padding: "8px",
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 3px 0 0 ${tokens.colorStatusWarningBorderActive}`,
  },
});

interface ReleaseChoiceProps {
  readonly releases: ReleaseServices;
  readonly busy: boolean;
  readonly onKeep: (version: string | undefined) => Promise<void>;
  readonly onPick: (sheetId: string, address: string) => Promise<void>;
}

/** Nothing where there is nothing to choose. */
export function ReleaseChoice(props: ReleaseChoiceProps) {
  const { services } = usePane();
  const news = useSyncExternalStore(services.releaseNews.watch, services.releaseNews.now);
  return news ? <Choice news={news} {...props} /> : null;
}

function Choice({ news, releases, busy, onKeep, onPick }: ReleaseChoiceProps & { readonly news: ReleaseNews }) {
  const { words, actions } = usePane();
  const text = useTextStyles();
  const styles = useStyles();
  const { seen, newest } = news;
  const [changes, setChanges] = useState<WorkbookChanges>();
  useEffect(() => {
    let live = true;
    void releases.changes(newest).then((found) => {
      if (!live) return;
      if ("reason" in found) actions.complain(found);
      else setChanges(found);
    });
    return () => {
      live = false;
    };
  }, [releases, newest, actions]);
  return (
    <section className={mergeClasses(text.stack, styles.choice)} aria-label={newest}>
      <p className={text.small}>{words.t("release.news", { seen, newest })}</p>
      {changes && (
        <ChangeList version={newest} found={changes} onPick={({ sheetId, address }) => void onPick(sheetId, address)} />
      )}
      <div className={text.row}>
        <Button size="small" appearance="primary" disabled={busy} onClick={() => void onKeep(undefined)}>
          {words.t("release.take", { version: newest })}
        </Button>
        <Button size="small" disabled={busy} onClick={() => void onKeep(seen)}>
          {words.t("release.stayWith", { version: seen })}
        </Button>
      </div>
    </section>
  );
}
