/** Every source, the most used first, with its kind, date and address. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useSourceLink } from "../parts/source-line";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import type { Source } from "../../core/dataset/types";
import { sourcesByUse } from "./data-model";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: "4px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    contentVisibility: "auto",
    containIntrinsicSize: "auto 44px",
  },
});

export function SourceList() {
  const { atlas, words } = usePane();
  const styles = useStyles();
  const sources = useMemo(() => sourcesByUse(atlas), [atlas]);
  return (
    <ul className={styles.list} aria-label={words.t("data.sources")}>
      {sources.map(({ source, count }) => (
        <SourceItem key={source.id} source={source} count={count} />
      ))}
    </ul>
  );
}

function SourceItem({ source, count }: { readonly source: Source; readonly count: number }) {
  const { words } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const url = useSourceLink(source.id);
  return (
    <li className={styles.item}>
      <span style={{ overflowWrap: "anywhere" }}>
        {url === undefined ? (
          source.title
        ) : (
          <Link href={url} target="_blank" rel="noopener noreferrer" inline style={{ fontSize: "inherit" }}>
            {source.title}
          </Link>
        )}
      </span>
      <span className={text.number}>{count}</span>
      <span className={text.quiet}>
        {[source.publisher, words.t(`source.${source.kind}`), source.date].join(words.t("join.comma"))}
      </span>
    </li>
  );
}
