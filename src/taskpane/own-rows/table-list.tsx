/** Each of the reader's tables with what was read of it: its rows, those left out, the way to it, and its CSV. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { isEmptyRow } from "../../calls/own-rows/kept-rows";
import type { OwnTable } from "../../contract/own-table";
import { cellAddress } from "../../formulas/addresses";
import { failureOf } from "../../excel/failure";
import type { FoundTable } from "../../excel/own-tables/read";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { downloadFile } from "../work/save-file";
import { rowsLeftOut } from "./finding-place";
import type { OwnRowServices, RowsReading } from "./services";
import type { OwnWords } from "./words";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid" },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(72px, 1fr) auto auto",
    alignItems: "center",
    columnGap: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    minHeight: "32px",
  },
});

interface TableListProps {
  readonly rows: OwnRowServices;
  readonly own: OwnWords;
  readonly reading: RowsReading;
}

export function TableList({ rows, own, reading }: TableListProps) {
  const { actions } = usePane();
  const text = useTextStyles();
  const styles = useStyles();
  const show = async ({ sheetId, top, left }: FoundTable): Promise<void> => {
    const failure = await rows.goTo(sheetId, cellAddress(top, left));
    if (failure) actions.complain(failure);
  };
  const forget = async (kind: OwnTable): Promise<void> => {
    const failure = await rows.forget(kind);
    if (failure) actions.complain(failure);
  };
  const save = async ({ name, heads, rows: cells }: FoundTable): Promise<void> => {
    try {
      const { formatCsv } = await import("../../calls/own-rows/csv");
      downloadFile(new TextEncoder().encode(formatCsv([heads, ...cells.filter(isFilled)])), `${name}.csv`, "text/csv");
      actions.say({ kind: "said", text: own.t("saved", { name: `${name}.csv` }) });
    } catch (thrown) {
      actions.complain(failureOf(thrown));
    }
  };
  return (
    <ul className={styles.list} aria-label={own.t("tables")}>
      {reading.tables.map((table) => {
        const filled = table.rows.filter(isFilled).length;
        const bad = rowsLeftOut(reading.findings, table.kind);
        return (
          <li key={table.kind} className={styles.item}>
            <button type="button" className={text.plain} onClick={() => void show(table)}>
              {own.t(`table.${table.kind}`)}
            </button>
            <span className={mergeClasses(text.small, text.number)}>
              {own.t(bad > 0 ? "countLeft" : "count", { n: filled, left: bad })}
            </span>
            <Button size="small" appearance="subtle" disabled={filled === 0} onClick={() => void save(table)}>
              {own.t("saveCsv")}
            </Button>
          </li>
        );
      })}
      {reading.missing.map((kind) => (
        <li key={kind} className={styles.item}>
          <span className={text.small}>{own.t(`table.${kind}`)}</span>
          <span className={mergeClasses(text.small, text.quiet)}>{own.t("gone")}</span>
          <Button size="small" appearance="subtle" onClick={() => void forget(kind)}>
            {own.t("forget")}
          </Button>
        </li>
      ))}
    </ul>
  );
}

const isFilled = (cells: FoundTable["rows"][number]): boolean => !isEmptyRow(cells);
