/** Figures that two rows give for the same months on the same word: the first stands, the other is named. */
import type { Atlas } from "../../core/dataset/atlas";
import type { OwnFinding } from "../../core/extension/finding";
import type { OwnFigure } from "../../core/extension/records";
import { plainWord } from "../../core/plain-text";
import { spanOf } from "../../core/periods/span";

interface Single {
  readonly figures: readonly OwnFigure[];
  readonly findings: readonly OwnFinding[];
}

export function withoutDoubles(atlas: Atlas, figures: readonly OwnFigure[]): Single {
  const rows = new Map<string, number>();
  const findings: OwnFinding[] = [];
  const single = figures.filter((figure) => {
    const key = keyOf(atlas, figure);
    const before = rows.get(key);
    if (before === undefined) rows.set(key, figure.row);
    else findings.push(doubledAt(figure, before));
    return before === undefined;
  });
  return { figures: single, findings };
}

function keyOf(atlas: Atlas, { entity, metric, period, source, link }: OwnFigure): string {
  const { start, months } = spanOf(period, atlas.entity(entity).fiscalYearEnd);
  return `${entity}/${metric}/${start}+${months}/${plainWord(source)}/${source === "" ? link : ""}`;
}

const doubledAt = ({ row, period }: OwnFigure, before: number): OwnFinding => ({
  table: "figures",
  row,
  column: "period",
  found: period,
  problem: { code: "own-doubled", row: before },
});
