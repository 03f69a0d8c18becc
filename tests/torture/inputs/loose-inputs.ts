/** Arguments as cells, people and hosts pass them: right, nearly right, of the wrong kind, and meant to break something. */
import { shipped } from "../../support/shipped";
import { languages } from "../../../src/contract/language";
import { moneyUnits } from "../../../src/contract/money-unit";
import type { ParameterKind } from "../../../src/contract/parameter";
import type { Chance } from "../random";

const { entities, metrics, models, observations } = shipped.atlas.data;
const named = entities.flatMap(({ id, names, aliases, tickers }) => [
  id,
  ...Object.values(names),
  ...aliases,
  ...tickers,
]);
const companies = entities.filter(({ tier }) => tier !== undefined).flatMap(({ names }) => Object.values(names));
const measures = metrics.flatMap(({ id, labels, aliases }) => [id, ...Object.values(labels), ...aliases]);
const ways = models.flatMap(({ id, number, names, aliases }) => [id, number, ...Object.values(names), ...aliases]);
const spans = [
  ...new Set(observations.map(({ period }) => String(period))),
  ...[
    "latest",
    "reference",
    "LTM",
    "1Q25",
    "FY24",
    "2025年第一季度",
    "25Q1",
    "2025-03-31",
    "Q1 2025",
    "2031Q4",
    "上半年",
  ],
  ...[2024, 45747, 0, -1, 2025.5, 1e6],
];

/** What is right for a kind, and a little beyond. */
const fitting: Readonly<Record<ParameterKind, readonly unknown[]>> = {
  company: companies,
  entity: named,
  subject: [...named, ...measures],
  metric: [...measures, "tier", "ai_revenue", "ai_revenue_growth"],
  model: ways,
  period: spans,
  line: [...named, "total", "all"],
  unit: [...moneyUnits, "million", "百万", "億", "%", "K"],
  source: ["best", "article", "company", "BEST", "  best "],
  part: ["text", "Address", " title ", "publisher", "date", "grade", "second", "page"],
  language: [...languages, "zh", "zh-TW", "zh-Hans-CN", "en-GB", "繁體", "fr"],
  tier: [1, 2, 3, "1", "T1", "tier 2", "第一梯队", 4, 0, 1.5],
  topic: ["tier", "model", "headline", "product", "market", "MaaS", "uncertainty", "strategy", "note"],
  headers: [true, false, 0, 1, "TRUE", "no"],
  details: [true, false, 0, 1, "是"],
  coverage: [true, false, 1, "yes"],
};

const errors = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#BUSY!", "#CALC!"];
/** Words of JavaScript: they are no words of ours. */
const words = [
  ...Object.getOwnPropertyNames(Object.prototype),
  ...["prototype", "length", "name", "caller", "arguments", "undefined", "null", "NaN", "Infinity", "[object Object]"],
];
const strange: readonly unknown[] = [
  ...[
    "",
    " ",
    "\u0000",
    "\u200B",
    "\uFEFF",
    "\uFFFE",
    "\uD800",
    "💥",
    "=1+1",
    "'",
    '"',
    "<b>",
    "%s",
    "../..",
    "-",
    "—",
  ],
  ...[NaN, Infinity, -Infinity, -0, 1e308, -1e-308, 2 ** 53, 700, 9888, 2230, 0.1 + 0.2],
  ...[null, undefined, true, false, Symbol("odd"), 10n, () => 1, new Date(0), {}, [], [[]], [[[1]]]],
  { type: "Double", basicValue: 45747, numberFormat: "yyyy-mm-dd" },
  { type: "Entity", text: "Baidu", properties: {} },
  { type: "Error", basicValue: "#N/A" },
];

/** One argument: usually a single value, sometimes a range of them. */
export function looseArgument(kind: ParameterKind, chance: Chance): unknown {
  if (!chance.oneIn(8)) return looseValue(kind, chance);
  const [rows, columns] = [1 + chance.below(3), 1 + chance.below(3)];
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => looseValue(kind, chance)));
}

function looseValue(kind: ParameterKind, chance: Chance): unknown {
  switch (chance.below(10)) {
    case 0:
      return chance.pick(strange);
    case 1:
      return dressed(chance.pick(words), chance);
    case 2:
      return fitting[chance.pick(Object.keys(fitting) as ParameterKind[])][0];
    case 3:
      return { type: "CustomFunctionError", code: chance.pick(errors) };
    case 4:
      return undefined;
    case 5: {
      const value = chance.pick(fitting[kind]);
      return typeof value === "string" ? mistyped(value, chance) : value;
    }
    default: {
      const value = chance.pick(fitting[kind]);
      return typeof value === "string" && chance.oneIn(3) ? dressed(value, chance) : value;
    }
  }
}

/** The same text as another keyboard, page or sheet has it: means the same to every reader. */
export function dressed(text: string, chance: Chance): string {
  switch (chance.below(5)) {
    case 0:
      return text.toUpperCase();
    case 1:
      return text.toLowerCase();
    case 2:
      return wide(text);
    case 3:
      return ` ${text}\u00A0`;
    default:
      return `${text.slice(0, 1)}\u200B${text.slice(1)}`;
  }
}

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

function mistyped(text: string, chance: Chance): string {
  const at = chance.below(text.length + 1);
  switch (chance.below(4)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + String.fromCharCode(chance.below(0x3000)) + text.slice(at);
    case 2:
      return text + text;
    default:
      return [...text].reverse().join("");
  }
}
