/** Answers of an earlier release, which changes no more, with what stands behind them. `RENEW=1` writes them anew, to be read in the difference. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FunctionId } from "../../src/contract/catalogue";
import type { Language } from "../../src/contract/language";
import { openCall } from "../../src/calls/call";
import { groundsOf, type Ground } from "../../src/calls/grounds";
import type { PlainCell } from "../../src/calls/plain-cell";
import { evaluate } from "../../src/functions/evaluate";
import { openRelease } from "../../src/releases";
import { loadDesk, type Desk } from "../../src/words/desk";

type Asked = readonly [name: FunctionId, ...args: unknown[]];

const folder = join(__dirname, "golden/answers");
const calls = JSON.parse(readFileSync(join(folder, "calls.json"), "utf8")) as readonly Asked[];

test.each(["en", "zh-Hans", "zh-Hant"] as const)(
  "every call answers as it was read and kept, in %s",
  async (language) => {
    const edition = await openRelease("2026.11.24");
    if (!edition) throw new Error("There is no such release");
    const desk = await loadDesk(edition, language);
    const lines = await Promise.all(calls.map((asked) => answerLine(desk, language, asked)));
    const file = join(folder, `${language}.txt`);
    if (process.env.RENEW) writeFileSync(file, `${lines.join("\n")}\n`);
    expect(lines).toEqual(readFileSync(file, "utf8").trimEnd().split("\n"));
  },
);

/** In English with the grounds; in the other languages only what is in words. */
async function answerLine(desk: Desk, language: Language, [name, ...args]: Asked): Promise<string> {
  const cells = await evaluate(desk, name, args.map(asArgument));
  const shown = cells.map((row) => row.map(cellText).join(" | ")).join(" / ");
  const behind = language === "en" ? ` <= ${groundsText(desk, name, args)}` : "";
  return `${name}(${args.map((arg) => JSON.stringify(arg)).join(",")}) = ${shown}${behind}`;
}

/** A cell left out is none; a range comes as rows. */
const asArgument = (arg: unknown): unknown => arg ?? undefined;

const cellText = ({ value, numberFormat, error }: PlainCell): string =>
  error ? `${error.code} ${error.message}` : [JSON.stringify(value), numberFormat].filter(Boolean).join(" ");

function groundsText({ edition }: Desk, name: FunctionId, args: readonly unknown[]): string {
  const call = openCall(edition.atlas, name, args.map(asArgument));
  return call.ok ? groundsOf(call.value).grounds.map(groundText).join("; ") : call.problem.code;
}

function groundText(ground: Ground): string {
  if (ground.kind === "problem") return ground.problem.code;
  if (ground.kind === "claims")
    return `${ground.subject.id}: ${ground.claims.map(({ statement, locator }) => `${statement} ${locator}`).join(", ")}`;
  const { observation, source, others, confirming, conflict, breakBefore } = ground.figure;
  const { entity, metric, period, value, unit, qualifier, grade, locator } = observation;
  const beside = [others.length, confirming.length, conflict ? "conflict" : "", breakBefore?.from ?? ""].join(",");
  return `${entity}/${metric}/${period} ${qualifier}${value} ${unit} ${grade} ${source.key} ${locator} (${beside})`;
}
