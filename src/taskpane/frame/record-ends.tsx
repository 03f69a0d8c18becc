/** Where the record ends, entity by entity: what the foot opens to. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { coverage } from "../../core/dataset/coverage";
import { formatPeriod } from "../../words/periods";
import { tableWords } from "../../words/table-words";
import { onEscape } from "../parts/on-escape";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  panel: {
    flexShrink: 0,
    maxHeight: "45%",
    overflowY: "auto",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
  },
  table: { width: "100%", borderCollapse: "collapse", overflowWrap: "anywhere" },
  cell: { textAlign: "left", fontWeight: "inherit", padding: "2px 8px 2px 0", verticalAlign: "top" },
  head: { color: tokens.colorNeutralForeground3 },
});

export function RecordEnds({ onClose }: { readonly onClose: () => void }) {
  const { words, atlas } = usePane();
  const styles = useStyles();
  const rows = useMemo(() => coverage(atlas), [atlas]);
  const { entity, latest, newestPage, looked } = tableWords[words.language];
  return (
    <div
      id="record-ends"
      role="region"
      aria-label={words.t("status.ends")}
      tabIndex={0}
      className={styles.panel}
      onKeyDown={onEscape(onClose)}
    >
      <table className={styles.table}>
        <thead className={styles.head}>
          <tr>
            {[entity, latest, newestPage, looked].map((word) => (
              <th key={word} scope="col" className={styles.cell}>
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.entity}>
              <th scope="row" className={styles.cell}>
                {words.name(atlas.entity(row.entity))}
              </th>
              <td className={styles.cell}>{row.newestPeriod && formatPeriod(row.newestPeriod, words.language)}</td>
              <td className={styles.cell}>{row.newestPage}</td>
              <td className={styles.cell}>{row.looked}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
