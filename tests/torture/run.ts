/** Runs the parts of the torture: `npm run torture -- [part …] [--cases N] [--seed N] [--only NAME]`. Ends with 1 where anything was lost. */
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { TorturePart } from "./tally";

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { cases: { type: "string" }, seed: { type: "string", default: "1" }, only: { type: "string" } },
  });
  const known = readdirSync(__dirname).flatMap((name) => /^(.+)\.torture\.ts$/.exec(name)?.[1] ?? []);
  const strange = positionals.find((name) => !known.includes(name));
  if (strange !== undefined) throw new Error(`No part is called ${strange}. There are: ${known.join(", ")}.`);
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  const cases = values.cases === undefined ? undefined : Number(values.cases);
  for (const name of positionals.length > 0 ? positionals : known) {
    const part = (await import(resolve(__dirname, `${name}.torture.ts`))) as TorturePart;
    const { tried, survived, lost } = await part.torture({ seed: Number(values.seed), cases, only: values.only, say });
    say(`${name}: tried ${tried}, survived ${survived}, lost ${lost.length}`);
    lost.forEach((line) => say(`  ${line}`));
    if (lost.length > 0) process.exitCode = 1;
  }
}

void main();
