/** An option that stands anywhere among the arguments of a command, `--own PATH` or `--own=PATH`, taken out of them. */

export interface TakenOption {
  /** False where the option is not there. */
  readonly isGiven: boolean;
  /** Undefined where nothing follows the option. */
  readonly value: string | undefined;
  readonly left: readonly string[];
}

export function takeOption(args: readonly string[], name: string): TakenOption {
  const at = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  const option = args[at];
  if (option === undefined) return { isGiven: false, value: undefined, left: args };
  const isJoined = option !== name;
  const value = isJoined ? option.slice(name.length + 1) : args[at + 1];
  return { isGiven: true, value, left: args.toSpliced(at, isJoined ? 1 : 2) };
}
