/** Owns the traffic between cells and the add-in's functions: calls go out in batches, answers make their cells compute again. */
import { IFunctionService, FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import { BooleanNumber, type Univer } from "@univerjs/core";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { FunctionMetadata } from "../manifest/function-metadata";
import type { Calculation } from "../sheet/calculation";
import { callMessage, placeKey, type Call, type CellPlace } from "./call";
import { recalculateAlways } from "./volatile";
import { executeOneBranch } from "./lazy-branches";
import { CellFunction } from "./cell-function";
import { FieldValueFunction } from "./field-value";
import { Ledger, type SentCall } from "./ledger";
import { parseAnswer, type CallResult } from "./result";

const CATEGORY = 1;
const CALL = 1000;
const CANCEL = 1001;

export interface BridgeOptions {
  readonly univer: Univer;
  readonly calculation: Calculation;
  /** Posts entries of a `richApiMessage` event to the add-in. */
  readonly post: (entries: readonly unknown[]) => void;
  readonly addressOf: (place: CellPlace, rows: number, columns: number) => string;
}

export class CustomFunctionBridge {
  private readonly ledger = new Ledger();
  private readonly counts = new Map<string, number>();
  /** The calculation in which a cell's volatile functions were last called. */
  private readonly renewed = new Map<string, number>();
  private scheduled = false;

  constructor(private readonly options: BridgeOptions) {
    options.calculation.onPassEnd(() => this.cancel(this.ledger.endPass()));
    options.calculation.onPassStop(() => this.ledger.stopPass());
  }

  /** Makes functions known to the formula engine and to completion in the cell editor. */
  register(functions: readonly FunctionMetadata[]): void {
    const injector = this.options.univer.__getInjector();
    const host = { ask: (call: Call) => this.ask(call), addressOf: this.options.addressOf };
    injector
      .get(IFunctionService)
      .registerExecutors(...functions.map((metadata) => new CellFunction(metadata, host)), new FieldValueFunction());
    recalculateAlways(functions.filter(({ options }) => options.volatile).map(({ name }) => name));
    executeOneBranch();
    injector.get(IDescriptionService).registerDescriptions(functions.map(describe));
  }

  /** Takes the results of `SetInvocationArrayResults`. */
  receive(entries: readonly (readonly unknown[])[]): void {
    const places = entries.flatMap((entry) => {
      const { id, result } = parseAnswer(entry);
      return this.ledger.settle(id, result) ?? [];
    });
    if (places.length > 0) this.options.calculation.takeUp(places);
  }

  /** Makes cells call the add-in again at their next computation. */
  forget(places: readonly CellPlace[]): void {
    if (this.options.calculation.passing) this.ledger.outdate(places);
    this.cancel(places.flatMap((place) => this.ledger.forget(place)));
  }

  /** Ends what a deleted sheet's cells had under way, streams too. */
  forgetSheet(sheetId: string): void {
    if (this.options.calculation.passing) this.ledger.outdateSheet(sheetId);
    this.cancel(this.ledger.forgetSheet(sheetId));
  }

  forgetAll(): void {
    if (this.options.calculation.passing) this.ledger.outdateAll();
    this.cancel(this.ledger.forgetAll());
  }

  /** How often each function was called since the page opened. */
  callCounts(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.counts);
  }

  get busy(): boolean {
    return this.ledger.busy;
  }

  private ask(call: Call): CallResult | undefined {
    if (call.metadata.options.volatile) this.renew(call);
    const result = this.ledger.ask(call);
    if (!this.scheduled) {
      this.scheduled = true;
      setTimeout(() => this.flush(), 0);
    }
    return result;
  }

  /** A volatile function is called anew once in each calculation, however often its cell is computed in it. */
  private renew({ place }: Call): void {
    const key = placeKey(place);
    const { changes } = this.options.calculation;
    if (this.renewed.get(key) === changes) return;
    this.renewed.set(key, changes);
    this.cancel(this.ledger.forget(place));
  }

  private flush(): void {
    this.scheduled = false;
    const calls = this.ledger.takeUnsent();
    if (calls.length === 0) return;
    for (const { call } of calls) this.counts.set(call.metadata.id, (this.counts.get(call.metadata.id) ?? 0) + 1);
    this.options.post(calls.map(({ id, call }) => [CATEGORY, CALL, "", callMessage(id, call), 0, false]));
  }

  private cancel(calls: readonly SentCall[]): void {
    const cancelable = calls.filter(({ call }) => call.metadata.options.cancelable);
    if (cancelable.length === 0) return;
    this.options.post(
      cancelable.map(({ id }) => [CATEGORY, CANCEL, "", JSON.stringify({ invocationId: id }), 0, false]),
    );
  }
}

function describe(metadata: FunctionMetadata): IFunctionInfo {
  return {
    functionName: metadata.name.toUpperCase(),
    functionType: FunctionType.User,
    description: metadata.description,
    abstract: metadata.description,
    functionParameter: metadata.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: parameter.matrix ? "A1:A9" : "",
      require: flag(!parameter.optional),
      repeat: flag(parameter.repeating),
    })),
  };
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
