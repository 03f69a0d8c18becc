/** Owns answering the engine's calls with functions in this process; a late answer is kept for the next pass. */
import { signatureOf, type Call } from "../custom-functions/call";
import type { FunctionHost } from "../custom-functions/cell-function";
import type { CallResult, CellResult } from "../custom-functions/result";
import type { FunctionMetadata } from "../manifest/function-metadata";

/** A function as it is declared to a spreadsheet: any argument may be a range, and errors are passed in. */
export interface DeclaredFunction {
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly optional: boolean }[];
}

/** One cell of an answer; `value` repeats the code of an error. */
export interface AnswerCell {
  readonly value: number | string | boolean;
  readonly numberFormat?: string;
  readonly error?: { readonly code: string; readonly message: string };
}
export type Answer = readonly (readonly AnswerCell[])[];

/** Functions that this process runs itself: what there is, and one call of it on arguments as Excel passes them. */
export interface FunctionSet {
  readonly list: readonly DeclaredFunction[];
  readonly run: (name: string, args: readonly unknown[]) => Answer | Promise<Answer>;
}

export class DirectHost implements FunctionHost {
  private readonly late = new Map<string, CallResult>();
  private pending: Promise<void>[] = [];
  /** How many times the add-in was called. */
  calls = 0;

  constructor(private readonly run: FunctionSet["run"]) {}

  ask(call: Call): CallResult | undefined {
    const signature = signatureOf(call);
    const known = this.late.get(signature);
    if (known) return known;
    this.calls += 1;
    const answer = this.run(call.metadata.name, call.arguments);
    if (!(answer instanceof Promise)) return resultOf(answer);
    this.pending.push(answer.then((cells) => void this.late.set(signature, resultOf(cells))));
    return undefined;
  }

  /** Waits for answers under way; false when there were none. */
  async settle(): Promise<boolean> {
    const waiting = this.pending.splice(0);
    await Promise.all(waiting);
    return waiting.length > 0;
  }

  addressOf(): string {
    return "";
  }
}

const resultOf = (answer: Answer): CallResult => answer.map((row) => row.map(cellOf));

function cellOf({ value, numberFormat, error }: AnswerCell): CellResult {
  return error ? { kind: "error", ...error } : { kind: "value", value, numberFormat };
}

export function metadataOf({ name, parameters }: DeclaredFunction): FunctionMetadata {
  return {
    id: name,
    name,
    description: "",
    helpUrl: undefined,
    parameters: parameters.map((parameter) => ({
      ...parameter,
      description: "",
      type: "any",
      matrix: true,
      repeating: false,
    })),
    options: {
      cancelable: false,
      streaming: false,
      volatile: false,
      requiresAddress: false,
      requiresParameterAddresses: false,
      allowErrors: true,
      allowCards: false,
    },
  };
}
