/** One piece of work on the open workbook: its phases with progress, its one way to the host, and Cancel between phases. */
import { Refused } from "./failure";

/** Who is told how far the work is, and who may stop it. */
export interface Hooks {
  /** `done` of `total` steps, and in words what is being done. */
  readonly onProgress?: ((done: number, total: number, what: string) => void) | undefined;
  /** Aborted when the work is to stop and take itself back. */
  readonly signal?: AbortSignal | undefined;
  /** Aborted when nobody waits any more: whatever was begun is left as it is, to be seen to later. */
  readonly letGo?: AbortSignal | undefined;
}

export class Work {
  private done = 0;
  private total = 1;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly hooks: Hooks,
  ) {}

  /** How many phases there will be. */
  expect(total: number): void {
    this.total = total;
  }

  /** Announces a phase. @throws Refused `cancelled` where the user asked for it. */
  phase(what: string): void {
    this.stopIfCancelled();
    this.hooks.onProgress?.(this.done, this.total, what);
    this.done += 1;
  }

  /** Sends everything queued to the host. @throws Refused `cancelled` where the user asked for it meanwhile. */
  async sync(): Promise<void> {
    await this.context.sync();
    await this.breathe();
  }

  /** Lets a click on Cancel that is waiting in before the next phase takes the page. @throws Refused `cancelled`. */
  async breathe(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.stopIfCancelled();
  }

  private stopIfCancelled(): void {
    if (this.hooks.signal?.aborted) throw new Refused("cancelled");
  }
}
