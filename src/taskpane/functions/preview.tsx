/** What the formula would give: its value or spill as a small table, or its error with the message. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { useChartStyles } from "../charts/chart-styles";
import { useTextStyles } from "../parts/text-styles";
import { usePane, useSelection } from "../pane-context";
import type { CallArgument, FunctionCard, ResultCells } from "../services";
import { inputOf, readArguments } from "../trace/arguments";
import { readCalls } from "../trace/read-formula";
import { useEvaluation } from "../parts/use-evaluation";
import { constantArguments, type Surroundings, type Typed } from "./form-model";
import { cellText } from "../../numbers/cell-text";

const useStyles = makeStyles({
  box: {
    minWidth: 0,
    overflowX: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: "6px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  one: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: "26px",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
});

const MOST_ROWS = 12;

interface PreviewProps {
  readonly card: FunctionCard;
  readonly args: Typed;
  readonly around: Surroundings;
  readonly formula: string;
}

export function Preview(props: PreviewProps) {
  const { words } = usePane();
  const styles = useStyles();
  const table = useChartStyles();
  const text = useTextStyles();
  const cells = useResult(props);
  if (cells === undefined)
    return (
      <p className={mergeClasses(text.small, text.quiet)} role="status">
        {words.t("functions.needsSheet")}
      </p>
    );
  const [[only] = []] = cells;
  if (cells.length === 1 && cells[0]?.length === 1 && only !== undefined) {
    return (
      <div className={styles.box} role="status" aria-label={words.t("functions.result")}>
        <div className={styles.one}>{cellText(only)}</div>
        {only.error && <p className={text.body}>{only.error.message}</p>}
      </div>
    );
  }
  return (
    <div className={styles.box} role="region" aria-label={words.t("functions.result")} tabIndex={0}>
      <table className={table.table}>
        <tbody>
          {cells.slice(0, MOST_ROWS).map((row, r) => (
            <tr key={r}>
              {row.map((cell, c) => (
                <td
                  key={c}
                  title={cell.error?.message}
                  className={mergeClasses(table.cell, typeof cell.value === "number" && table.right)}
                >
                  {cellText(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {cells.length > MOST_ROWS && (
        <p className={mergeClasses(text.small, text.quiet)}>
          {words.t("functions.moreRows", { n: cells.length - MOST_ROWS })}
        </p>
      )}
    </div>
  );
}

/** Constants are evaluated at once; references are read from the sheet first. Undefined where that cannot be done. */
function useResult({ card, args, around, formula }: PreviewProps): ResultCells | undefined {
  const { services, host } = usePane();
  const selection = useSelection();
  const constants = useMemo(() => constantArguments(card, args, around), [card, args, around]);
  const [read, setRead] = useState<readonly CallArgument[]>();
  const needsSheet = constants === undefined;
  useEffect(() => {
    const [call] = readCalls(formula);
    setRead(undefined);
    if (!needsSheet || call === undefined || selection === undefined) return undefined;
    let live = true;
    void readArguments(call, selection, host, services).then(({ args: known }) => {
      const inputs = known.map(inputOf);
      if (live && !inputs.includes(undefined)) setRead(inputs as CallArgument[]);
    });
    return () => {
      live = false;
    };
  }, [formula, needsSheet, selection, host, services]);
  return useEvaluation(card.name, constants ?? read);
}
