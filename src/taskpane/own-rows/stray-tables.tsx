/** Offers tables that look like the reader's own and that the workbook does not know, and names those that are gone. */
import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { OwnTable } from "../../contract/own-table";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import type { OwnRowServices, Tended } from "./services";
import type { OwnWords } from "./words";

const useStyles = makeStyles({ list: { listStyle: "none", margin: 0, padding: 0 } });

interface StrayTablesProps {
  readonly rows: OwnRowServices;
  readonly own: OwnWords;
  readonly there: readonly OwnTable[];
}

const nothing: Tended = { gone: [], strays: [] };

/** Looks once, when the section opens. */
export function StrayTables({ rows, own, there }: StrayTablesProps) {
  const { words, actions } = usePane();
  const text = useTextStyles();
  const styles = useStyles();
  const [tended, setTended] = useState(nothing);
  useEffect(() => {
    let isOpen = true;
    void rows.tend().then((found) => (isOpen ? setTended(found) : undefined));
    return () => {
      isOpen = false;
    };
  }, [rows]);
  const gone = tended.gone.filter((kind) => !there.includes(kind));
  const strays = tended.strays.filter(({ kind }) => !there.includes(kind));
  const adopt = async (): Promise<void> => {
    const failure = await rows.adopt(strays);
    if (failure) {
      actions.complain(failure);
      return;
    }
    setTended(nothing);
    actions.say({ kind: "said", text: own.t("stray.used", { n: strays.length }) });
  };
  const tables = gone.map((kind) => own.t(`table.${kind}`)).join(words.t("join.comma"));
  return (
    <>
      {gone.length > 0 && (
        <p className={text.small} role="status">
          {own.t("stray.gone", { tables })}
        </p>
      )}
      {strays.length > 0 && (
        <div className={text.tight} role="status">
          <p className={text.small}>{own.t("stray.found", { n: strays.length })}</p>
          <ul className={styles.list}>
            {strays.map(({ kind, name, sheet }) => (
              <li key={kind} className={text.small}>
                {own.t("stray.table", { table: own.t(`table.${kind}`), name, sheet })}
              </li>
            ))}
          </ul>
          <div className={text.row}>
            <Button size="small" appearance="primary" onClick={() => void adopt()}>
              {own.t("stray.use", { n: strays.length })}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
