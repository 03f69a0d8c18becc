/** Every figure a plan shows and where, so that Evidence, Sources and Checks cover exactly what is on the sheets. */
import type { Figure } from "../../core/dataset/figures";
import type { Statement } from "../../core/dataset/types";
import type { SheetKey } from "./types";

export interface UsedFigure {
  readonly sheet: SheetKey;
  readonly cell: string;
  readonly figure: Figure;
}

export interface Register {
  readonly figures: UsedFigure[];
  readonly statements: Statement[];
}

export function openRegister(): Register {
  return { figures: [], statements: [] };
}
