/** A column of names looked through: pasted or taken from the sheet, what is not recognised first, and a table of it to insert. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useChartStyles } from "../charts/chart-styles";
import { Icon } from "../parts/icon";
import { onEscape } from "../parts/on-escape";
import { Section } from "../parts/section";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { counted, type CheckedName, type Verdict } from "./column-model";
import { FormHead } from "./form-head";
import { useColumn } from "./use-column";

const useStyles = makeStyles({
  view: { display: "grid", gap: "10px", minWidth: 0 },
  field: {
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "4px 8px",
    minWidth: 0,
    boxSizing: "border-box",
    resize: "vertical",
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  scroller: { overflowX: "auto", minWidth: 0, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  written: { overflowWrap: "anywhere", minWidth: "72px" },
});

/** More rows than these are counted: the table that is inserted has them all. */
const MOST_SHOWN = 100;

export function ColumnView({ onBack }: { readonly onBack: () => void }) {
  const { words } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const column = useColumn();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const { names, taken } = column;
  return (
    <div className={styles.view} onKeyDown={onEscape(onBack)}>
      <FormHead title={words.t("column.title")} onBack={onBack} />
      <p className={text.body}>{words.t("column.lead")}</p>
      <textarea
        ref={field}
        className={styles.field}
        rows={5}
        aria-label={words.t("column.field")}
        placeholder={words.t("column.field")}
        spellCheck={false}
        value={column.pasted}
        onChange={(event) => column.paste(event.target.value)}
      />
      <div className={text.row}>
        {column.take && (
          <Button size="small" icon={<Icon name="follow" />} onClick={column.take}>
            {words.t("column.take")}
          </Button>
        )}
        {names && (
          <Button size="small" appearance="primary" icon={<Icon name="insert" />} onClick={column.insert}>
            {words.t(taken === undefined ? "column.insert" : "column.insertBeside")}
          </Button>
        )}
      </div>
      <p className={mergeClasses(text.small, text.quiet)} role="status">
        {names && <Summary names={names} from={taken?.address} />}
      </p>
      {names && <Names verdicts={["ambiguous", "unknown"]} title={words.t("column.toMend")} names={names} />}
      {names && <Names verdicts={["recognised"]} title={words.t("column.readHead")} names={names} />}
    </div>
  );
}

function Summary({ names, from }: { readonly names: readonly CheckedName[]; readonly from: string | undefined }) {
  const { words } = usePane();
  const counts = (["recognised", "ambiguous", "unknown"] as const).flatMap((verdict) => {
    const n = counted(names, verdict);
    return n === 0 ? [] : [words.t(`column.count.${verdict}`, { n })];
  });
  const place = from === undefined ? "" : `${from}: `;
  return <>{`${place}${counts.join(words.t("join.comma"))}`}</>;
}

interface NamesProps {
  readonly names: readonly CheckedName[];
  readonly verdicts: readonly Verdict[];
  readonly title: string;
}

function Names({ names, verdicts, title }: NamesProps) {
  const { words } = usePane();
  const styles = useStyles();
  const table = useChartStyles();
  const text = useTextStyles();
  const rows = names.filter(({ verdict }) => verdicts.includes(verdict));
  if (rows.length === 0) return null;
  return (
    <Section title={title} aside={rows.length}>
      <div className={styles.scroller} role="group" aria-label={title} tabIndex={0}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col" className={table.head}>
                {words.t("column.written")}
              </th>
              <th scope="col" className={table.head}>
                {words.t(verdicts.includes("recognised") ? "column.readAs" : "column.reason")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_SHOWN).map(({ written, name, code, note }, index) => (
              <tr key={index}>
                <th scope="row" className={mergeClasses(table.cell, styles.written)}>
                  {String(written)}
                </th>
                <td className={table.cell}>
                  {note === "" ? name : note}
                  {note === "" && code !== "" && <span className={text.quiet}>{` · ${code}`}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > MOST_SHOWN && (
        <p className={mergeClasses(text.small, text.quiet)}>
          {words.t("functions.moreRows", { n: rows.length - MOST_SHOWN })}
        </p>
      )}
    </Section>
  );
}
