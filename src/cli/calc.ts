/** `npm run --silent calc -- '=AI_TIER("Baidu")' …`: evaluates formulas and prints one line of JSON for each. */
import { addInFunctions } from "./engine/add-in-functions";
import { evaluateFormulas } from "./engine/evaluate";
import { isSyntaxFailure } from "./engine/outcome";

const USAGE = `Usage: npm run --silent calc -- FORMULA [FORMULA ...]
  npm run --silent calc -- '=AI_TIER("Baidu")' '=SUM(AI_REVENUE({"Alibaba","Tencent"}))'
Prints a line of JSON for each formula: {"formula","value"} or {"formula","error","message"}.
Exit code 0 when all were evaluated, 2 when one does not parse or none was given.`;

async function main(formulas: readonly string[]): Promise<number> {
  if (formulas.length === 0 || formulas.includes("--help")) {
    (formulas.length === 0 ? process.stderr : process.stdout).write(`${USAGE}\n`);
    return formulas.length === 0 ? 2 : 0;
  }
  const { outcomes } = await evaluateFormulas(formulas, addInFunctions());
  for (const outcome of outcomes) process.stdout.write(`${JSON.stringify(outcome)}\n`);
  return outcomes.some(isSyntaxFailure) ? 2 : 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
    process.exitCode = 1;
  },
);
