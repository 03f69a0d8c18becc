/** Takes rows from the selection or a CSV file into one of the reader's tables: what is known of them first, and nothing written before the reader agrees. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { ownHeads } from "../../words/own-heads";
import type { CellContent } from "../../excel/cell-content";
import { failureOf } from "../../excel/failure";
import { Section } from "../parts/section";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { decodeCsv, parseCsv } from "./csv";
import { rowsLeftOut } from "./finding-place";
import { columnsTaken, previewRows, typedRows, type Preview, type Refusal } from "./import-rows";
import type { OwnRowServices, Reading } from "./services";
import { useSayFinding } from "./use-say-finding";
import type { OwnWords } from "./words";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "4px" },
  preview: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "8px" },
  file: { display: "none" },
});

const MOST_SHOWN = 20;

const headText = (head: unknown): string => (typeof head === "string" || typeof head === "number" ? String(head) : "");

interface ImportProps {
  readonly rows: OwnRowServices;
  readonly own: OwnWords;
  readonly reading: Reading;
}

export function ImportPanel({ rows, own, reading }: ImportProps) {
  const { words, atlas, actions } = usePane();
  const text = useTextStyles();
  const styles = useStyles();
  const say = useSayFinding();
  const file = useRef<HTMLInputElement>(null);
  const [preview, setPreview] = useState<Preview>();
  const refuse = (refusal: Refusal): void => {
    const table = refusal.kind === "no-table" ? own.t(`table.${refusal.table}`) : "";
    const keys = { "no-rows": "import.noRows", nothing: "import.nothing", "no-table": "import.noTable" } as const;
    actions.say({ kind: "error", text: own.t(keys[refusal.kind], { table }) });
  };
  const look = (grid: readonly (readonly CellContent[])[]): void => {
    const found = previewRows({ seen: atlas, record: rows.record().atlas }, reading.tables, grid);
    if (found.kind === "preview") setPreview(found);
    else refuse(found);
  };
  const fromSelection = async (): Promise<void> => {
    const cells = await rows.selectedCells();
    if ("reason" in cells) actions.complain(cells);
    else look(cells);
  };
  const fromFile = async (chosen: File): Promise<void> => {
    try {
      look(await parseCsv(decodeCsv(await chosen.arrayBuffer())));
    } catch (thrown) {
      actions.complain(failureOf(thrown));
    }
  };
  const take = async (taken: Preview): Promise<void> => {
    const room = await rows.makeRoom(taken.target.id, taken.rows.length);
    if ("reason" in room) {
      actions.complain(room);
      return;
    }
    setPreview(undefined);
    await actions.insert({ rows: typedRows(taken), at: room }, own.t("import.rows", { n: taken.rows.length }));
    await rows.read();
  };
  return (
    <Section title={own.t("import")}>
      <p className={mergeClasses(text.small, text.quiet)}>{own.t("import.what")}</p>
      <div className={text.row}>
        <Button size="small" onClick={() => void fromSelection()}>
          {own.t("import.selection")}
        </Button>
        <Button size="small" onClick={() => file.current?.click()}>
          {own.t("import.file")}
        </Button>
        <input
          ref={file}
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          className={styles.file}
          aria-label={own.t("import.file")}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            // The same file may be chosen again once it was mended.
            target.value = "";
            if (chosen) void fromFile(chosen);
          }}
        />
      </div>
      {preview && previewed(preview)}
    </Section>
  );

  function previewed(seen: Preview) {
    const { matched, target, rows: good, refused } = seen;
    const heads = matched.heads;
    // Counted from 1, the heads being the first where there are any.
    const lineOf = (row: number | undefined) => (row ?? 0) + (heads ? 2 : 1);
    const bad = rowsLeftOut(refused);
    return (
      <div className={mergeClasses(text.tight, styles.preview)}>
        <p className={text.small} role="status">
          {own.t("import.into", { table: own.t(`table.${target.kind}`), n: good.length, refused: bad })}
        </p>
        <p className={mergeClasses(text.small, text.quiet)}>
          {columnsTaken(matched)
            .map(([column, at]) =>
              own.t("import.column", {
                column: ownHeads[own.language][column],
                head: headText(heads?.[at]) || own.t("import.nameless", { n: at + 1 }),
              }),
            )
            .join(words.t("join.semicolon"))}
        </p>
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
          <Button size="small" appearance="primary" disabled={good.length === 0} onClick={() => void take(seen)}>
            {own.t("import.take", { n: good.length })}
          </Button>
          <Button size="small" onClick={() => setPreview(undefined)}>
            {own.t("import.drop")}
          </Button>
        </div>
      </div>
    );
  }
}
