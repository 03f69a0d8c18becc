/** Every reason in every language: nothing left unfilled, nothing said in another language's words. */
import { atlas } from "../support/shipped";
import type { Problem } from "../../src/core/problem";
import type { EntityId, MetricId, StatementId } from "../../src/contract/ids";
import type { Period } from "../../src/core/periods/period";
import { wording as en } from "../../src/compiled/wording.en";
import { wording as hans } from "../../src/compiled/wording.zh-hans";
import { wording as hant } from "../../src/compiled/wording.zh-hant";
import { languages, type Language } from "../../src/contract/language";
import { shorten, wordProblem, type Speech } from "../../src/words/problems";
import { problemsEn } from "../../src/words/problems.en";
import { problemsZhHans } from "../../src/words/problems.zh-hans";
import { problemsZhHant } from "../../src/words/problems.zh-hant";

const speeches: Readonly<Record<Language, Speech>> = {
  en: { language: "en", messages: problemsEn, wording: en },
  "zh-Hans": { language: "zh-Hans", messages: problemsZhHans, wording: hans },
  "zh-Hant": { language: "zh-Hant", messages: problemsZhHant, wording: hant },
};

const entity = "alibaba" as EntityId;
const metric = "revenue" as MetricId;
const statement = atlas.data.absences[0]?.statement as StatementId;
const nearest = "2025Q1" as Period;

const problems: readonly Problem[] = [
  { code: "unknown-entity", text: "Badu", suggestions: ["baidu" as EntityId] },
  { code: "unknown-entity", text: "nobody", suggestions: [] },
  { code: "ambiguous-entity", text: "cloud", candidates: [entity, "baidu" as EntityId] },
  { code: "not-classified", entity: "nvidia" as EntityId, owner: undefined },
  { code: "not-classified", entity: "kling-ai" as EntityId, owner: "kuaishou" as EntityId },
  { code: "unknown-metric", text: "revenu", suggestions: [metric] },
  { code: "unknown-metric", text: "nonsense", suggestions: [] },
  { code: "unknown-model", text: "MaaaS" },
  { code: "unknown-line", text: "x", company: entity, lines: ["revenue", "alibaba-cloud"] },
  { code: "unknown-language", text: "fr" },
  { code: "unknown-topic", text: "gossip", topics: ["tier", "headline"] },
  { code: "unknown-source", text: "gossip" },
  { code: "text-too-long", argument: "company", length: 5000, limit: 255 },
  { code: "wrong-type", argument: "company", found: { kind: "number", value: 5 }, expected: "name" },
  { code: "wrong-type", argument: "tier", found: { kind: "range", value: 2 }, expected: "one-cell" },
  { code: "missing-argument", argument: "company" },
  { code: "error-given", error: "#DIV/0!" },
  { code: "error-given", error: "#NAME?" },
  { code: "period-malformed", text: "soon" },
  { code: "tier-malformed", text: "4" },
  { code: "unit-malformed", text: "furlongs" },
  { code: "unit-mismatch", text: "bn", metric: "revenue_growth" as MetricId },
  { code: "shape-mismatch", found: [1, 3], other: [1, 2] },
  { code: "no-figure-for-period", entity, metric, period: "2030Q1", nearest },
  { code: "no-figure-for-period", entity, metric, period: "reference", nearest: undefined },
  { code: "no-figure-from-source", entity, metric, source: "filing", nearest },
  { code: "not-on-record", entity, metric, available: [metric] },
  { code: "not-on-record", entity, metric, available: [] },
  { code: "not-disclosed", because: "not-disclosed", entity, metric, statement, nearest, looked: "2026-11-24" },
  { code: "not-disclosed", because: "not-found", entity, metric, statement, nearest, looked: "2026-11-24" },
  { code: "not-disclosed", because: "not-applicable", entity, metric, statement, nearest, looked: "2026-11-24" },
  { code: "only-qualitative", entity, metric, statement },
  { code: "no-conflict", entity },
  { code: "nothing-on-record", entity },
  { code: "bounds-reversed", from: "2025Q1", to: "2024Q1" },
  { code: "texts-not-loaded", language: "zh-Hant" },
  { code: "nothing-matches", filter: { tier: 3 } },
  { code: "nothing-matches", filter: { company: entity, topic: "market" } },
];

describe.each(languages)("in %s", (language) => {
  test.each(problems.map((problem) => [problem.code, problem] as const))("%s is a whole sentence", (_, problem) => {
    const text = wordProblem(problem, atlas, speeches[language]);
    expect(text).toMatch(language === "en" ? /[.!]$|…$/ : /[。！]$|…$/);
    expect(text).not.toMatch(/[{}]|undefined|null/);
    expect(text.length).toBeLessThanOrEqual(240);
    expect(/\p{Script=Han}/u.test(text)).toBe(language !== "en" || /亿/.test(text));
  });
});

test.each([
  ["short", 10, "short"],
  ["exactly ten", 11, "exactly ten"],
  ["a long text", 5, "a lo…"],
  ["💥💥💥💥", 5, "💥💥…"],
])("%s at most %s long is %s", (text, limit, expected) => expect(shorten(text, limit)).toBe(expected));
