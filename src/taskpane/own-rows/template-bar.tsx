/** Inserts the tables that the workbook has not: where, and which. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { OwnTable } from "../../contract/own-table";
import { Segments } from "../parts/segments";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import type { OwnRowServices } from "./services";
import { planTable } from "./template";
import type { OwnWords } from "./words";

interface TemplateBarProps {
  readonly rows: OwnRowServices;
  readonly own: OwnWords;
  /** The kinds that are not there. */
  readonly wanting: readonly OwnTable[];
}

type Where = "sheet" | "selection";

export function TemplateBar({ rows, own, wanting }: TemplateBarProps) {
  const { actions, words } = usePane();
  const text = useTextStyles();
  const [where, setWhere] = useState<Where>("sheet");
  if (wanting.length === 0) return null;
  const insert = (kinds: readonly OwnTable[]): void => {
    const plans = kinds.map((kind) => planTable(kind, rows.record().atlas, own));
    const what = kinds.map((kind) => own.t(`table.${kind}`)).join(words.t("join.comma"));
    const sheet = where === "sheet" ? own.t("sheet") : undefined;
    void actions.put(what, (_host, _overwrite, stopping) => rows.insert(plans, sheet, stopping));
  };
  return (
    <div className={text.tight}>
      <div className={text.row}>
        <span className={text.small}>{own.t("insertWhere")}</span>
        <Segments
          label={own.t("insertWhere")}
          current={where}
          choices={(["sheet", "selection"] as const).map((one) => [one, own.t(`where.${one}`)] as const)}
          onPick={setWhere}
        />
      </div>
      <div className={text.row}>
        {wanting.length === 4 && (
          <Button size="small" appearance="primary" onClick={() => insert(wanting)}>
            {own.t("insertAll")}
          </Button>
        )}
        {wanting.map((kind) => (
          <Button key={kind} size="small" onClick={() => insert([kind])}>
            {own.t(`table.${kind}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
