/** Owns knowing when the formula engine is at work, and asking it to compute certain cells again. */
import { ICommandService, type ICommandInfo, type Univer } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import type { CellPlace } from "../custom-functions/call";

const PATIENCE = 10_000;

export class Calculation {
  /** How often something was changed or asked to be calculated; answers of the add-in do not count. */
  changes = 0;
  private answering = false;
  private requested = false;
  private running = false;
  private waiting: (() => void)[] = [];
  private readonly passListeners: (() => void)[] = [];
  private readonly commands: ICommandService;
  private readonly dirtying: IActiveDirtyManagerService;

  constructor(
    univer: Univer,
    private readonly unitId: () => string,
  ) {
    const injector = univer.__getInjector();
    this.commands = injector.get(ICommandService);
    this.dirtying = injector.get(IActiveDirtyManagerService);
    this.commands.onCommandExecuted((command, options) => this.watch(command, options?.onlyLocal === true));
  }

  /** Computes cells whose functions have answered, and what depends on them; still the same calculation. */
  takeUp(places: readonly CellPlace[]): void {
    this.answering = true;
    try {
      this.recalculate(places);
    } finally {
      this.answering = false;
    }
  }

  /** Computes these cells, and what depends on them, again. */
  recalculate(places: readonly CellPlace[]): void {
    const unitId = this.unitId();
    const dirtyRanges = places.map(({ sheetId, row, column }) => ({
      unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    this.trigger({ dirtyRanges });
  }

  recalculateAll(): void {
    this.trigger({ forceCalculation: true, dirtyRanges: [] });
  }

  /** True while a computation is running or due. */
  get busy(): boolean {
    return this.requested || this.running;
  }

  /**
   * Resolves once no computation is running or due, and at the latest after a patience: one that is long is still
   * `busy` then. Custom functions under way do not count.
   */
  settled(): Promise<void> {
    if (!this.busy) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, PATIENCE);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  /** Calls back after each finished computation. */
  onPassEnd(listener: () => void): void {
    this.passListeners.push(listener);
  }

  private trigger(params: object): void {
    // At once, so that whoever watches commands still knows what this one is for.
    this.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }

  private watch(command: Readonly<ICommandInfo>, onlyLocal: boolean): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.requested = false;
      this.running = true;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      this.notice((command.params as ISetFormulaCalculationNotificationMutation).functionsExecutedState);
    } else if (
      this.dirtying.get(command.id) &&
      (!onlyLocal || command.id === SetTriggerFormulaCalculationStartMutation.id)
    ) {
      this.requested = true;
      if (!this.answering) this.changes++;
    }
  }

  private notice(state: FormulaExecutedStateType | undefined): void {
    if (state === undefined) return;
    this.running = false;
    if (state !== FormulaExecutedStateType.STOP_EXECUTION) this.passListeners.forEach((listener) => listener());
    if (this.requested) return;
    const waiting = this.waiting;
    this.waiting = [];
    waiting.forEach((resolve) => resolve());
  }
}
