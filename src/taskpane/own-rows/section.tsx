/** The reader's own rows: the tables of this workbook, what was read of them, what is left out and why, and which comes first. */
import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { ownKinds } from "../../contract/own-table";
import { explainFailure } from "../actions/explain";
import { Segments } from "../parts/segments";
import { useTextStyles } from "../parts/text-styles";
import { useSoon } from "../parts/use-soon";
import { usePane } from "../pane-context";
import { FindingList } from "./finding-list";
import { ImportPanel } from "./import-panel";
import type { OwnRowServices } from "./services";
import { StrayTables } from "./stray-tables";
import { TableList } from "./table-list";
import { TemplateBar } from "./template-bar";
import { loadOwnWords, type OwnWords } from "./words";

export function OwnRowsSection() {
  const { services, words } = usePane();
  const loading = useMemo(() => services.ownRows(), [services]);
  const speaking = useMemo(() => loadOwnWords(words.language), [words.language]);
  const [rows, own] = [useSoon(loading), useSoon(speaking)];
  return rows && own ? <Section rows={rows} own={own} /> : null;
}

function Section({ rows, own }: { readonly rows: OwnRowServices; readonly own: OwnWords }) {
  const { words, host, actions } = usePane();
  const text = useTextStyles();
  const [reading, setReading] = useState(rows.reading.now());
  const [first, setFirst] = useState(rows.precedence());
  useEffect(() => rows.reading.watch(() => setReading(rows.reading.now())), [rows]);
  const there = reading.tables.map(({ kind }) => kind);
  const prefer = async (choice: "own" | "record"): Promise<void> => {
    setFirst(choice);
    const failure = await rows.prefer(choice);
    setFirst(rows.precedence());
    if (failure) actions.complain(failure);
  };
  return (
    <div className={text.stack}>
      <p className={text.small}>{own.t(host ? "what" : "noHost")}</p>
      {reading.failure && unread(explainFailure(reading.failure, words))}
      {host && <StrayTables rows={rows} own={own} there={there} />}
      {host && <TemplateBar rows={rows} own={own} wanting={ownKinds.filter((kind) => !there.includes(kind))} />}
      {there.length + reading.missing.length > 0 && (
        <>
          <TableList rows={rows} own={own} reading={reading} />
          {origin()}
          <p className={text.small}>{own.t("first")}</p>
          <Segments
            label={own.t("first")}
            current={first}
            choices={(["own", "record"] as const).map((choice) => [choice, own.t(`first.${choice}`)] as const)}
            onPick={(choice) => void prefer(choice)}
          />
          <FindingList rows={rows} own={own} reading={reading} />
          <ImportPanel rows={rows} own={own} reading={reading} />
        </>
      )}
    </div>
  );

  function unread(why: string) {
    return (
      <div role="alert" className={text.tight}>
        <p className={text.small}>{own.t("notRead", { why })}</p>
        <div className={text.row}>
          <Button size="small" onClick={() => void rows.read()}>
            {own.t("readAgain")}
          </Button>
        </div>
      </div>
    );
  }

  /** What comes from the record and what from the reader. */
  function origin() {
    const { data, companies } = rows.record().atlas;
    const { records } = reading;
    return (
      <div>
        <p className={mergeClasses(text.small, text.quiet)}>
          {own.t("fromRecord", { figures: data.observations.length, companies: companies.length })}
        </p>
        <p className={text.small}>
          {own.t("fromReader", {
            figures: records?.figures.length ?? 0,
            companies: records?.companies.length ?? 0,
            marks: records?.marks.length ?? 0,
            metrics: records?.metrics.length ?? 0,
          })}
        </p>
      </div>
    );
  }
}
