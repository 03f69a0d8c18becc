/** Owns knowing when the formula engine is at work, and asking it to compute certain cells again. */
import { ICommandService, type ICommandInfo, type Univer } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { CellPlace } from "../custom-functions/call";
import { gatherBlocks } from "./place-blocks";

const PATIENCE = 10_000;

/** What changes looks alone, for which the engine calculates nothing. */
const looks: ReadonlySet<string | undefined> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

export class Calculation {
  /** How often something was changed or asked to be calculated; answers of the add-in do not count. */
  changes = 0;
  private answering = false;
  /** Something changed that no pass has taken up yet: the engine gathers changes for a moment. */
  private requested = false;
  /** A pass was stopped for newer changes, and begins anew with them. */
  private restarting = false;
  /** A pass was asked for that has not begun. */
  private starting = false;
  /** Passes begun and not ended: the next may be asked for before the one it stops has ended. */
  private running = 0;
  private answered: CellPlace[] = [];
  private waiting: (() => void)[] = [];
  private readonly passListeners: (() => void)[] = [];
  private readonly stopListeners: (() => void)[] = [];
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

  /**
   * Computes cells whose functions have answered, and what depends on them; still the same calculation. A pass under way
   * is not stopped for them: it would begin anew with every batch of answers.
   */
  takeUp(places: readonly CellPlace[]): void {
    this.answered = [...this.answered, ...places];
    if (!this.inPass) this.takeUpAnswered();
  }

  /** Computes these cells, and what depends on them, again. */
  recalculate(places: readonly CellPlace[]): void {
    const unitId = this.unitId();
    const dirtyRanges = gatherBlocks(places).map(({ sheetId, area: { row, column, rows, columns } }) => ({
      unitId,
      sheetId,
      range: { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 },
    }));
    this.trigger({ dirtyRanges });
  }

  recalculateAll(): void {
    this.trigger({ forceCalculation: true, dirtyRanges: [] });
  }

  /** True while a computation is running or due. */
  get busy(): boolean {
    return this.requested || this.inPass;
  }

  /** True while a pass computes cells, as they were when it began. */
  get passing(): boolean {
    return this.running > 0;
  }

  /** What it is busy with, for whoever has waited too long. */
  get state(): string {
    const { requested, restarting, starting, running } = this;
    return JSON.stringify({ requested, restarting, starting, running, answered: this.answered.length });
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

  /** Calls back after each computation that was stopped before its end. */
  onPassStop(listener: () => void): void {
    this.stopListeners.push(listener);
  }

  private get inPass(): boolean {
    return this.restarting || this.starting || this.passing;
  }

  private takeUpAnswered(): void {
    if (this.answered.length === 0) return;
    const places = this.answered;
    this.answered = [];
    this.answering = true;
    try {
      this.recalculate(places);
    } finally {
      this.answering = false;
    }
  }

  private trigger(params: object): void {
    // At once, so that whoever watches commands still knows what this one is for.
    this.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }

  private watch(command: Readonly<ICommandInfo>, onlyLocal: boolean): void {
    if (command.id === SetFormulaCalculationStopMutation.id) {
      this.restarting = true;
      this.requested = false;
    } else if (command.id === SetFormulaCalculationStartMutation.id) {
      // Changes since the pass was stopped are not in the one that begins now.
      if (!this.restarting) this.requested = false;
      this.restarting = false;
      this.starting = true;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { stageInfo, functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (stageInfo) this.count(stageInfo.stage);
      else this.notice(functionsExecutedState);
    } else if (
      this.dirtying.get(command.id) &&
      !isLook(command) &&
      (!onlyLocal || command.id === SetTriggerFormulaCalculationStartMutation.id)
    ) {
      this.requested = true;
      if (!this.answering) this.changes++;
    }
  }

  /** A pass that ended before it noticed that it was to stop: the engine has forgotten the changes it was stopped for. */
  private makeUpForStop(): void {
    this.restarting = false;
    this.recalculateAll();
  }

  /** Each pass says once that it begins and once that it is done; a stopped one says its state twice. */
  private count(stage: FormulaExecuteStageType): void {
    if (stage === FormulaExecuteStageType.START) {
      this.starting = false;
      this.running++;
    } else if (stage === FormulaExecuteStageType.CALCULATION_COMPLETED) this.running--;
  }

  private notice(state: FormulaExecutedStateType | undefined): void {
    if (state === undefined) return;
    if (state === FormulaExecutedStateType.STOP_EXECUTION) {
      this.stopListeners.forEach((listener) => listener());
      if (!this.starting && this.running === 0) this.restarting = false;
    } else {
      this.passListeners.forEach((listener) => listener());
      if (this.restarting) this.makeUpForStop();
    }
    if (this.inPass) return;
    this.takeUpAnswered();
    if (this.requested) return;
    const waiting = this.waiting;
    this.waiting = [];
    waiting.forEach((resolve) => resolve());
  }
}

function isLook({ id, params }: Readonly<ICommandInfo>): boolean {
  return id === SetRangeValuesMutation.id && looks.has((params as { readonly trigger?: string }).trigger);
}
