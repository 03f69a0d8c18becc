/** What an import would bring: the table, the column each is taken from, the rows that cannot be read, and the reader's yes or no. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ownHeads } from "../../words/own-heads";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { rowsLeftOut } from "./finding-place";
import { columnsTaken, type PreviewedImport } from "./import-rows";
import { useSayFinding } from "./use-say-finding";
import type { OwnWords } from "./words";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "4px" },
  preview: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "8px" },
});

const MOST_SHOWN = 20;

const headText = (head: unknown): string => (typeof head === "string" || typeof head === "number" ? String(head) : "");

interface PreviewProps {
  readonly preview: PreviewedImport;
  readonly own: OwnWords;
  readonly onTake: () => void;
  readonly onDrop: () => void;
}

export function PreviewedRows({ preview, own, onTake, onDrop }: PreviewProps) {
  const { words } = usePane();
  const text = useTextStyles();
  const styles = useStyles();
  const say = useSayFinding();
  const { matched, target, rows, refused } = preview;
  const { heads } = matched;
  // Counted from 1, the heads being the first where there are any.
  const lineOf = (row: number | undefined) => (row ?? 0) + (heads ? 2 : 1);
  const columns = columnsTaken(matched).map(([column, at]) =>
    own.t("import.column", {
      column: ownHeads[own.language][column],
      head: headText(heads?.[at]) || own.t("import.nameless", { n: at + 1 }),
    }),
  );
  return (
    <div className={mergeClasses(text.tight, styles.preview)}>
      <p className={text.small} role="status">
        {own.t("import.into", { table: own.t(`table.${target.kind}`), n: rows.length, refused: rowsLeftOut(refused) })}
      </p>
      <p className={mergeClasses(text.small, text.quiet)}>{columns.join(words.t("join.semicolon"))}</p>
      <ul className={styles.list}>
        {refused.slice(0, MOST_SHOWN).map((finding, at) => (
          <li key={at} className={text.small}>
            {own.t("import.refused", { row: lineOf(finding.row), why: say(finding) })}
          </li>
        ))}
      </ul>
      {refused.length > MOST_SHOWN && (
        <p className={mergeClasses(text.small, text.quiet)}>
          {own.t("findingsMore", { n: refused.length - MOST_SHOWN })}
        </p>
      )}
      <div className={text.row}>
        <Button size="small" appearance="primary" disabled={rows.length === 0} onClick={onTake}>
          {own.t("import.take", { n: rows.length })}
        </Button>
        <Button size="small" onClick={onDrop}>
          {own.t("import.drop")}
        </Button>
      </div>
    </div>
  );
}
