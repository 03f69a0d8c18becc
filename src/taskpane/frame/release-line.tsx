/** Says that the add-in brings a newer release than this workbook's numbers came from, and leads to what it would change. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "4px 12px",
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 3px 0 0 ${tokens.colorStatusWarningBorderActive}`,
  },
  text: { flex: "1 1 160px", margin: 0 },
});

export function ReleaseLine() {
  const { services, words, state, go } = usePane();
  const text = useTextStyles();
  const styles = useStyles();
  const news = useSyncExternalStore(services.releaseNews.watch, services.releaseNews.now);
  const isShown = state.view === "data" && state.data.section === "release";
  if (!news || isShown) return null;
  return (
    <div className={styles.line} role="note">
      <p className={mergeClasses(text.small, styles.text)}>{words.t("release.news", { ...news })}</p>
      <Button size="small" onClick={() => go("data", { data: { ...state.data, section: "release" } })}>
        {words.t("release.compare")}
      </Button>
    </div>
  );
}
