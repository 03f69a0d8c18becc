/** An example as a piece of a sheet: the formula, what its cells show, and a sentence about it. */
import type { ReactNode } from "react";
import type { PlainCell } from "../../calls/plain-cell";
import { Prose } from "../frame/prose";
import type { Links } from "../frame/site-map";
import { cellText } from "../../numbers/cell-text";
import type { LiveResult } from "../live/evaluate-formula";
import type { FunctionPageWording } from "../wording/types";

/** Rows of a long result that are printed; the rest is counted. */
export const MOST_ROWS = 12;

interface Props {
  readonly result: LiveResult;
  readonly says: string;
  readonly words: FunctionPageWording;
  readonly links: Links;
}

export function LiveExample({ result, says, words, links }: Props): ReactNode {
  return (
    <figure className="live">
      <figcaption>
        <code className="formula" translate="no">
          {result.formula}
        </code>
        <span className="says">
          <Prose text={says} links={links} />
        </span>
      </figcaption>
      <LiveCells result={result} words={words} />
    </figure>
  );
}

/** The cells alone; a result of one cell is not a table to a reader, so it is none in the page either. */
function LiveCells({ result, words }: Pick<Props, "result" | "words">): ReactNode {
  const [[single] = [], ...more] = result.cells;
  if (single && more.length === 0 && result.cells[0]?.length === 1)
    return (
      <p className={`cell ${kindOf(single)}`}>
        <span className="unseen">{words.result} </span>
        <CellContent cell={single} words={words} />
      </p>
    );
  return <Grid result={result} words={words} />;
}

function Grid({ result, words }: Pick<Props, "result" | "words">): ReactNode {
  const name = words.resultOf.replace("{formula}", result.formula);
  const [first = [], ...rest] = result.cells;
  const body = result.headed ? rest : result.cells;
  const shown = body.slice(0, MOST_ROWS);
  return (
    <div className="scroll" role="region" aria-label={name} tabIndex={0}>
      <table className="cells">
        {result.headed && (
          <thead>
            <tr>
              {first.map((cell, at) => (
                <th key={at} scope="col" className={columnKind(body, at)}>
                  {cellText(cell)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {shown.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column} className={kindOf(cell)}>
                  <CellContent cell={cell} words={words} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {body.length > shown.length && (
        <p className="more">{words.moreRows.replace("{count}", String(body.length - shown.length))}</p>
      )}
    </div>
  );
}

function CellContent({ cell, words }: { readonly cell: PlainCell; readonly words: FunctionPageWording }): ReactNode {
  if (cell.error)
    return (
      <>
        <span className="code">{cell.error.code}</span> <span className="message">{cell.error.message}</span>
      </>
    );
  const text = cellText(cell);
  return text === "" ? <span className="unseen">{words.blank}</span> : text;
}

function kindOf(cell: PlainCell): string {
  if (cell.error) return "error";
  if (typeof cell.value === "number") return "number";
  return typeof cell.value === "string" && cell.value.length > 40 ? "text long" : "text";
}

/** A header stands over numbers where its column holds at least one. */
const columnKind = (body: LiveResult["cells"], column: number): string =>
  body.some((row) => typeof row[column]?.value === "number") ? "number" : "text";
