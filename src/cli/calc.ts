/** `npm run --silent calc -- '=AI_TIER("Baidu")' …`: evaluates formulas and prints one line of JSON for each. */
import { once } from "node:events";
import { createInterface } from "node:readline";
import { SYNTAX } from "ai-atlas-workbench/engine";
import { englishDesk } from "../words/desk";
import { addInFunctions } from "./add-in-functions";
import { editionUsage, takeEdition } from "./edition-option";
import { evaluateStream } from "./evaluate-stream";
import { Misunderstood } from "./misunderstood";
import { ownUsage, takeOwnRows } from "./own-option";

const USAGE = `Usage: npm run --silent calc -- FORMULA [FORMULA ...]
       npm run --silent calc -- - < FORMULAS
  npm run --silent calc -- '=AI_TIER("Baidu")' '=SUM(AI_REVENUE({"Alibaba","Tencent"}))'
${editionUsage}
${ownUsage}
A dash reads formulas from standard input, one a line; empty lines are passed over.
Prints a line of JSON for each formula, as soon as it is known: {"formula","value"} or {"formula","error","message"}.
Exit code 0 when all were evaluated, 1 when the calculation failed, 2 when one does not parse or none was given, or no row of your own could be read.`;

async function main(args: readonly string[]): Promise<number> {
  if (args.includes("--help")) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const [release, rest] = await takeEdition(args);
  const [edition, formulas] = await takeOwnRows(release, rest);
  let given = 0;
  let unread = 0;
  for await (const outcome of evaluateStream(formulasOf(formulas), addInFunctions(englishDesk(edition)))) {
    given += 1;
    if ("error" in outcome && outcome.error === SYNTAX) unread += 1;
    await print(JSON.stringify(outcome));
  }
  if (given === 0) process.stderr.write(`${USAGE}\n`);
  return given === 0 || unread > 0 ? 2 : 0;
}

/** The arguments in their order, with the lines of standard input where a dash stands. */
async function* formulasOf(args: readonly string[]): AsyncIterable<string> {
  for (const arg of args) {
    if (arg === "-") yield* lines();
    else yield arg;
  }
}

async function* lines(): AsyncIterable<string> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() !== "") yield line.trim();
  }
}

/** Waits for a reader that is slower than the engine. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
}

// A reader that has seen enough (`calc … | head`) is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    if (fault instanceof Misunderstood) {
      process.stderr.write(`${fault.message}\n`);
      process.exitCode = 2;
      return;
    }
    process.stderr.write(`The calculation failed: ${fault instanceof Error ? fault.message : String(fault)}\n`);
    process.exitCode = 1;
  },
);
