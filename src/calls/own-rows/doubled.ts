/** Figures that two rows give for the same months on the same word: the first stands, the other is named. */
import type { OwnFinding } from "../../core/extension/finding";
import type { OwnFigure } from "../../core/extension/records";
import { plainWord } from "../../core/plain-text";
import type { Span } from "../../core/periods/period";

/** What no two rows of a series may share. */
export const keyOf = ({ source, link }: OwnFigure, { start, months }: Span): string =>
  `${start}+${months}/${source === "" ? link : plainWord(source)}`;

interface Single {
  readonly figures: readonly OwnFigure[];
  readonly findings: readonly OwnFinding[];
}

export interface KeyedFigure {
  readonly figure: OwnFigure;
  readonly key: string;
}

/** @param rows those of one series */
export function withoutDoubles(rows: readonly KeyedFigure[]): Single {
  const first = new Map<string, number>();
  const figures: OwnFigure[] = [];
  const findings: OwnFinding[] = [];
  for (const { figure, key } of rows) {
    const before = first.get(key);
    if (before !== undefined) {
      findings.push(doubledAt(figure, before));
      continue;
    }
    first.set(key, figure.row);
    figures.push(figure);
  }
  return { figures, findings };
}

const doubledAt = ({ row, period }: OwnFigure, before: number): OwnFinding => ({
  table: "figures",
  row,
  column: "period",
  found: period,
  problem: { code: "own-doubled", row: before },
});
