/** Owns answering the engine's calls with the add-in's functions in this process; a late answer is kept for the next pass. */
import { signatureOf, type Call } from "../../workbench/custom-functions/call";
import type { FunctionHost } from "../../workbench/custom-functions/cell-function";
import type { CallResult } from "../../workbench/custom-functions/result";

/** Runs one function on arguments as Excel passes them. */
export type RunFunction = (call: Call) => CallResult | Promise<CallResult>;

export class DirectHost implements FunctionHost {
  private readonly late = new Map<string, CallResult>();
  private pending: Promise<void>[] = [];
  /** How many times the add-in was called. */
  calls = 0;

  constructor(private readonly run: RunFunction) {}

  ask(call: Call): CallResult | undefined {
    const signature = signatureOf(call);
    const known = this.late.get(signature);
    if (known) return known;
    this.calls += 1;
    const answer = this.run(call);
    if (!(answer instanceof Promise)) return answer;
    this.pending.push(answer.then((result) => void this.late.set(signature, result)));
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
