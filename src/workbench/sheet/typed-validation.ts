/**
 * Owns that what a person types is held against the cell's rule. What an add-in writes passes, as in Excel, and so does
 * what is pasted.
 */
import type { ICellData, Nullable } from "@univerjs/core";
import { SheetInterceptorService, VALIDATE_CELL } from "@univerjs/sheets";
import { setCells } from "../object-model/cell-writes";
import { cellValue } from "../object-model/cells";
import type { Model } from "../object-model/model";
import { alertAt, hasRule, isValidAt, isWaiting, verdictOn, type Alert, type CellAt } from "../object-model/validity";
import type { Sheet } from "./univer";

export interface EntryJudge {
  /** What is to be written for an entry: the entry itself, or what the cell had before. */
  readonly judge: (at: CellAt, entered: Nullable<ICellData>) => Nullable<ICellData>;
  /** True while an entry is written and may yet be taken back. */
  readonly busy: boolean;
}

/** `passes` is asked about an entry that breaks a rule: whether it is to stand all the same. */
export function judgeEntries({ univer }: Sheet, model: () => Model, passes: (alert: Alert) => boolean): EntryJudge {
  /** The cell whose entry can be judged only when it is computed: it is written, and taken back where it breaks the rule. */
  let due: CellAt | undefined;
  let judging = 0;
  const stands = (at: CellAt): boolean => {
    const alert = alertAt(model(), at);
    return alert === undefined || passes(alert);
  };
  /** Asks once the cell's editor is closed. */
  const askLater = (at: CellAt, entered: ICellData): void => {
    judging++;
    setTimeout(() => {
      if (stands(at)) setCells(model(), at.sheetId, { [at.row]: { [at.column]: entered } });
      judging--;
    }, 0);
  };
  const judgeComputed = async (at: CellAt): Promise<boolean> => {
    judging++;
    try {
      return (await isWaiting(model(), at)) || (await isValidAt(model(), at)) || stands(at);
    } finally {
      judging--;
    }
  };
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .writeCellInterceptor.intercept(VALIDATE_CELL, {
      handler: async (earlier, _location, next) => {
        const at = due;
        due = undefined;
        return at === undefined || (await judgeComputed(at)) ? (await next(earlier)) === true : false;
      },
    });
  return {
    judge: (at, entered) => {
      const verdict = verdictNow(model(), at, entered);
      due = verdict === "computes" ? at : undefined;
      if (verdict !== false) return entered;
      askLater(at, { ...entered });
      return model().sheet(at.sheetId).getSheet().getCellRaw(at.row, at.column);
    },
    get busy() {
      return judging > 0;
    },
  };
}

/** A formula's own value is known only when it is computed. */
function verdictNow(model: Model, at: CellAt, entered: Nullable<ICellData>): boolean | "computes" {
  if (entered?.f) return hasRule(model, at) ? "computes" : true;
  return verdictOn(model, at, cellValue(entered));
}
