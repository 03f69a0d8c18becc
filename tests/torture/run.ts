/** Runs the parts of the torture: `npm run torture -- [part …] [--cases N] [--seed N] [--only NAME] [--slice 2/18]`. Ends with 1 where anything was lost. */
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { TorturePart } from "./tally";

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      cases: { type: "string" },
      seed: { type: "string", default: "1" },
      only: { type: "string" },
      slice: { type: "string" },
    },
  });
  const known = readdirSync(__dirname).flatMap((name) => /^(.+)\.torture\.ts$/.exec(name)?.[1] ?? []);
  const strange = positionals.find((name) => !known.includes(name));
  if (strange !== undefined) throw new Error(`No part is called ${strange}. There are: ${known.join(", ")}.`);
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  const cases = values.cases === undefined ? undefined : Number(values.cases);
  const options = { seed: Number(values.seed), cases, only: values.only, slice: sliceOf(values.slice), say };
  for (const name of positionals.length > 0 ? positionals : known) {
    const part = (await import(resolve(__dirname, `${name}.torture.ts`))) as TorturePart;
    const { tried, survived, lost } = await part.torture(options);
    say(`${name}: tried ${tried}, survived ${survived}, lost ${lost.length}`);
    lost.forEach((line) => say(`  ${line}`));
    if (lost.length > 0) process.exitCode = 1;
  }
}

/** `"2/18"` is the second of eighteen. */
function sliceOf(text: string | undefined): readonly [number, number] | undefined {
  if (text === undefined) return undefined;
  const [which, of] = text.split("/").map(Number);
  if (!which || !of || which > of) throw new Error(`${text} is no slice: 2/18 is the second of eighteen.`);
  return [which, of];
}

void main();
