/** Runs the command lines with whatever may be typed: one of their own exit codes, a sentence, and never a stack trace. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Misunderstood } from "../../src/cli/misunderstood";
import { readCommand } from "../../src/cli/workbook-request";
import { catalogue } from "../../src/contract/catalogue";
import { furtherExamples } from "../../src/contract/examples";
import { shipped } from "../support/shipped";
import { chanceOf, type Chance } from "./random";
import type { Options, Tally } from "./tally";

/** Programs started; each takes seconds. */
const usual = 6;
/** Requests read for each program started, in this process. */
const readings = 200;
/** Formulas given to `calc` at once. */
const formulas = 40;

const root = resolve(__dirname, "../..");
const program = resolve(root, "node_modules/tsx/dist/cli.mjs");

export function torture({ seed, cases = usual, say }: Options): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "atlas-torture-"));
  const lost: string[] = [];
  let tried = 0;
  try {
    for (let count = 0; count < cases; count += 1) {
      const chance = chanceOf(seed * 15_485_863 + count);
      const { name, args, check } = chance.pick(programs)(chance, folder);
      const problem = started(name, args, check);
      say(`${name} ${JSON.stringify(args).slice(0, 100)}: ${problem ?? "survived"}`);
      if (problem !== undefined) lost.push(`${name} ${JSON.stringify(args)}: ${problem}`);
      for (let reading = 0; reading < readings; reading += 1) {
        const request = workbookArguments(chance, folder);
        const slip = readingOf(request);
        if (slip !== undefined) lost.push(`workbook ${JSON.stringify(request)}: ${slip}`);
      }
      tried += 1 + readings;
    }
    const drafts = readdirSync(folder).filter((file) => !file.endsWith(".xlsx"));
    if (drafts.length > 0) lost.push(`left behind: ${drafts.join(", ")}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return Promise.resolve({ tried, survived: tried - lost.length, lost });
}

interface Started {
  readonly name: string;
  readonly args: readonly string[];
  readonly check?: (stdout: string) => string | undefined;
}

const pieces = [
  ...["=", "AI_TIER", "AI_REVENUE", "AI_METRIC", "AI_TABLE", "AI_HISTORY", "SUM", "IF", "LET", "IFERROR", "AI_NOSUCH"],
  ...["(", ")", "{", "}", ",", ";", "+", "*", "&", "<>", ":", "@", "#", "!", "%", "^"],
  ...['"Baidu"', '"百度"', '"', "A1", "A:A", "'x'!A1", "1", "1E309", "TRUE", "#N/A", "constructor", " ", "\t", "💥"],
];

function looseFormula(chance: Chance): string {
  if (chance.oneIn(3)) {
    const { id, example } = chance.pick(catalogue);
    return chance.pick([example, ...(furtherExamples[id] ?? [])]);
  }
  if (chance.oneIn(9)) return `=SUM(${Array.from({ length: 200 + chance.below(120) }, () => "1").join(",")})`;
  return `=${Array.from({ length: 1 + chance.below(12) }, () => chance.pick(pieces)).join("")}`;
}

/** A line of JSON for each formula, none of them null or cut. */
function linesFor(args: readonly string[]) {
  return (stdout: string): string | undefined => {
    const lines = stdout.split("\n").slice(0, -1);
    if (lines.length !== args.length) return `${lines.length} lines for ${args.length} formulas`;
    for (const [at, line] of lines.entries()) {
      const { formula, value, error } = JSON.parse(line) as { formula?: string; value?: unknown; error?: string };
      if (formula !== args[at]) return `line ${at + 1} is for ${formula}`;
      if (error === undefined && (value === undefined || value === null)) return `no value for ${formula}`;
    }
    return undefined;
  };
}

const words = [
  "Baidu",
  "百度",
  "revenue",
  "2025Q1",
  "constructor",
  "__proto__",
  "",
  "-",
  "--",
  "\u200B",
  "x".repeat(300),
];
const templates = ["full", "one-pager", "comps", "classification", "constructor"];

function workbookArguments(chance: Chance, folder: string): readonly string[] {
  const value = () =>
    chance.pick([...words, "en", "zh-TW", "bn", "亿", "capex,revenue", "FY2024,2025Q1", "Baidu,腾讯"]);
  const options = ["company", "companies", "metrics", "periods", "lang", "unit", "live", "frozen", "force", "colour"];
  const some = Array.from({ length: chance.below(5) }, () => {
    const option = `--${chance.pick(options)}`;
    return /--(live|frozen|force)/.test(option) ? [option] : [option, value()];
  }).flat();
  const out = chance.pick([`${chance.below(1e6)}.xlsx`, "none/pack.xlsx", `${"a".repeat(300)}.xlsx`, "pack.xls", ""]);
  const template = chance.oneIn(3) ? [] : ["--template", chance.pick(templates)];
  return [...template, ...some, ...(chance.oneIn(6) ? [] : ["--out", join(folder, out)])];
}

const programs: readonly ((chance: Chance, folder: string) => Started)[] = [
  (chance) => {
    const args = Array.from({ length: formulas }, () => looseFormula(chance));
    return { name: "calc", args, check: linesFor(args) };
  },
  (chance, folder) => ({ name: "workbook", args: workbookArguments(chance, folder) }),
  (chance, folder) => ({
    name: "data",
    args: chance.oneIn(3)
      ? ["--package", chance.pick([folder, "/nowhere", "", root])]
      : [chance.pick(["--explain", "--explain", "--colour"]), ...Array.from({ length: 3 }, () => chance.pick(words))],
  }),
];

const stack = /\n\s+at .+[:(]\d+|Error: .*\n\s+at /;

function started(name: string, args: readonly string[], check: Started["check"]): string | undefined {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, `src/cli/${name}.ts`, ...args], {
    cwd: root,
    encoding: "utf8",
  });
  if (status === null || status > 3) return `ends with ${String(status)}: ${stderr.slice(-300)}`;
  if (stack.test(stderr)) return `prints a stack trace: ${stderr.slice(0, 400)}`;
  if (status !== 0 && stderr.trim() === "" && !stdout.includes('"syntax"'))
    return `ends with ${status} and says nothing`;
  return check?.(stdout);
}

/** The request is understood, or a sentence says what is not. */
function readingOf(args: readonly string[]): string | undefined {
  try {
    readCommand(shipped.atlas, args);
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof Misunderstood)) return `throws ${String(thrown)}`;
    return /.{10}/.test(thrown.message) ? undefined : `says only ${thrown.message}`;
  }
}
