/** Damages the data package at random: it is built, or refused with findings that say where; nothing is ever thrown. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeFinding } from "../../src/pipeline/finding";
import { buildPackage } from "../../src/pipeline/run";
import { packageFolder } from "../pipeline/package-folders";
import { chanceOf, type Chance } from "./random";
import type { Options, Tally } from "./tally";

const usual = 150;

export function torture({ seed, cases = usual, say }: Options): Promise<Tally> {
  const lost: string[] = [];
  const counts = { built: 0, refused: 0 };
  for (let count = 0; count < cases; count += 1) {
    const chance = chanceOf(seed * 104_729 + count);
    const folder = packageFolder();
    const done = Array.from({ length: 1 + chance.below(2) }, () => damage(folder, chance)).join("; ");
    const problem = problemWith(folder, counts);
    if (problem !== undefined) lost.push(`${done}: ${problem}`);
    rmSync(folder, { recursive: true });
  }
  say(`built ${counts.built}, refused ${counts.refused}`);
  return Promise.resolve({ tried: cases, survived: cases - lost.length, lost });
}

function problemWith(folder: string, counts: { built: number; refused: number }): string | undefined {
  try {
    const { built, findings } = buildPackage(folder);
    if (built) counts.built += 1;
    else counts.refused += 1;
    if (!built && findings.length === 0) return "refused without a finding";
    const vague = findings
      .map(describeFinding)
      .find((line) => !/^[\w.-]+(:\d+)?( \S.*?)? \[[a-z-]+\] \S.{10,}/s.test(line));
    return vague === undefined ? undefined : `says only ${vague}`;
  } catch (thrown) {
    return `throws ${thrown instanceof Error ? (thrown.stack ?? "").split("\n").slice(0, 3).join(" ") : String(thrown)}`;
  }
}

type Change = (text: string, chance: Chance) => string;

const junk = [
  ...["", " ", "\u0000", "\u0007", "\u200B", "\u202E", "\uFFFE", "\uFEFF", "💥", '"', ",", "\n", "\r\n", "=1+1", "-"],
  ...["1e999", "NaN", "2026Q9x", "0", "-1", "constructor", "__proto__", "../x", "2099-13-45", "x".repeat(5000)],
];

const tableDamage: Readonly<Record<string, Change>> = {
  "cut off": (text, chance) => text.slice(0, chance.below(text.length)),
  emptied: () => "",
  "a letter put in": (text, chance) => {
    const at = chance.below(text.length + 1);
    return text.slice(0, at) + chance.pick(junk) + text.slice(at);
  },
  "a letter taken out": (text, chance) => {
    const at = chance.below(text.length);
    return text.slice(0, at) + text.slice(at + 1);
  },
  "a cell replaced": (text, chance) =>
    onLine(text, chance, (line) => {
      const cells = line.split(",");
      cells[chance.below(cells.length)] = chance.pick(junk);
      return [cells.join(",")];
    }),
  "two cells swapped": (text, chance) =>
    onLine(text, chance, (line) => {
      const cells = line.split(",");
      const [one, other] = [chance.below(cells.length), chance.below(cells.length)];
      [cells[one], cells[other]] = [cells[other] ?? "", cells[one] ?? ""];
      return [cells.join(",")];
    }),
  "a line twice": (text, chance) => onLine(text, chance, (line) => [line, line]),
  "a line taken out": (text, chance) => onLine(text, chance, () => []),
  "line ends of Windows": (text) => text.replaceAll("\n", "\r\n"),
  "a mark in front": (text) => `\uFEFF${text}`,
};

function onLine(text: string, chance: Chance, change: (line: string) => readonly string[]): string {
  const lines = text.split("\n");
  const at = chance.below(Math.max(1, lines.length - 1));
  return [...lines.slice(0, at), ...change(lines[at] ?? ""), ...lines.slice(at + 1)].join("\n");
}

/** What was done. */
function damage(folder: string, chance: Chance): string {
  const name = chance.pick(readdirSync(folder).sort());
  const path = join(folder, name);
  if (chance.oneIn(25)) {
    rmSync(path);
    return `${name} removed`;
  }
  const before = readFileSync(path, "utf8");
  if (name.endsWith(".json") && !chance.oneIn(3)) {
    const { what, text } = damagedJson(before, chance);
    writeFileSync(path, text);
    return `${name}: ${what}`;
  }
  const [what, change] = chance.pick(Object.entries(tableDamage));
  writeFileSync(path, change(before, chance));
  return `${name}: ${what}`;
}

/** One value somewhere in it, made something else. */
function damagedJson(before: string, chance: Chance): { readonly what: string; readonly text: string } {
  let tree: unknown;
  try {
    tree = JSON.parse(before) as unknown;
  } catch {
    return { what: "left as it was", text: before };
  }
  let node = tree as Record<string, unknown>;
  const path: string[] = [];
  for (;;) {
    const keys = Object.keys(node);
    if (keys.length === 0) break;
    const key = chance.pick(keys);
    path.push(key);
    const next = node[key];
    if (typeof next === "object" && next !== null && !chance.oneIn(4)) {
      node = next as Record<string, unknown>;
      continue;
    }
    const value = chance.pick<unknown>([null, 0, "", "x", [], {}, [null], true, undefined, "[", -1]);
    node[key] = value;
    return {
      what: `${path.join(".")} = ${value === undefined ? "left out" : JSON.stringify(value)}`,
      text: JSON.stringify(tree),
    };
  }
  return { what: "left as it was", text: before };
}
