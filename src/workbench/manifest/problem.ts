/** Owns saying why an add-in cannot be loaded: which of its files, at which address, for what reason. */

export type AddInPart = "manifest" | "functions" | "page";

/** A reason to show to whoever wrote or served the add-in. */
export class AddInProblem extends Error {
  constructor(
    readonly part: AddInPart,
    readonly address: string,
    readonly reason: string,
  ) {
    super(`${part} ${address}: ${reason}`);
    this.name = "AddInProblem";
  }
}

/** Runs a step over a file of the add-in; what it throws becomes a problem of that file. */
export async function blame<T>(part: AddInPart, address: string, step: () => T | Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw new AddInProblem(part, address, error instanceof Error ? error.message : String(error));
  }
}
