/** Says what is wrong with a row of the reader's own: what was found, and what would be understood. */
import type { Language } from "../contract/language";
import type { Atlas } from "../core/dataset/atlas";
import type { OwnFinding, OwnProblem } from "../core/extension/finding";
import type { Problem } from "../core/problem";
import { fill } from "./fill";
import { ownFindingsEn, type OwnFindingMessages } from "./own-findings.en";
import { ownFindingsZhHans } from "./own-findings.zh-hans";
import { ownFindingsZhHant } from "./own-findings.zh-hant";
import { ownHeads } from "./own-heads";
import { shorten, wordProblem, type Speech } from "./problems";

const messages: Readonly<Record<Language, OwnFindingMessages>> = {
  en: ownFindingsEn,
  "zh-Hans": ownFindingsZhHans,
  "zh-Hant": ownFindingsZhHant,
};

const LONGEST_QUOTE = 60;

/**
 * One or two sentences behind the name of the column; the row is for whoever shows it.
 *
 * @param atlas the record with the reader's own companies and metrics
 */
export function sayOwnFinding(finding: OwnFinding, atlas: Atlas, speech: Speech): string {
  const { language } = speech;
  const message = isOwn(finding.problem)
    ? fill(messages[language][finding.problem.code], valuesOf(finding, finding.problem, atlas, language))
    : wordProblem(finding.problem, atlas, speech);
  const { column } = finding;
  return column === undefined
    ? message
    : fill(messages[language].said, { column: ownHeads[language][column], message });
}

type OwnReason = Exclude<OwnProblem, Problem>;

const isOwn = (problem: OwnProblem): problem is OwnReason => problem.code.startsWith("own-");

/** Everything a message may speak of, in the language it is in. */
function valuesOf(
  { found }: OwnFinding,
  problem: OwnReason,
  atlas: Atlas,
  language: Language,
): Readonly<Record<string, string>> {
  const list = (items: readonly string[]): string => items.join(language === "en" ? ", " : "、");
  return { found: shorten(visible(found), LONGEST_QUOTE), ...saidOf(problem, atlas, language, list) };
}

function saidOf(
  problem: OwnReason,
  atlas: Atlas,
  language: Language,
  list: (items: readonly string[]) => string,
): Readonly<Record<string, string>> {
  switch (problem.code) {
    case "own-long":
      return { length: String(problem.length), limit: String(problem.limit) };
    case "own-number-large":
      return { limit: problem.limit.toExponential(0) };
    case "own-below":
      return { least: String(problem.least), metric: atlas.metric(problem.metric).labels[language] };
    case "own-above":
      return { most: String(problem.most), metric: atlas.metric(problem.metric).labels[language] };
    case "own-unit":
      return { units: list(problem.units), metric: atlas.metric(problem.metric).labels[language] };
    case "own-doubled":
      return { row: String(problem.row + 1) };
    case "own-growth":
      return growthSaid(problem);
    case "own-choice":
      return { choices: list(problem.choices) };
    case "own-name-taken":
      return { entity: atlas.entity(problem.entity).names[language] };
    case "own-metric-taken":
      return { metric: problem.metric };
    case "own-fact":
      return { record: problem.record };
    default:
      return {};
  }
}

function growthSaid({ now, before, implied }: Extract<OwnReason, { readonly code: "own-growth" }>): {
  readonly [name: string]: string;
} {
  const percent = (value: number): string => (Number.isFinite(value) ? `${(value * 100).toFixed(1)}%` : "∞");
  return {
    now: now.toLocaleString("en"),
    before: before.toLocaleString("en"),
    low: percent(implied.low),
    high: percent(implied.high),
  };
}

/** What nobody sees is shown as what it is. */
const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
