/** Every figure of the record, in every unit and language, reads the same wherever it is shown: bound, currency, unit, digits. */
import { format } from "numfmt";
import { dirname } from "node:path";
import { atlas, evaluate } from "../support/shipped";
import { languages, type Language } from "../../src/contract/language";
import type { Observation } from "../../src/core/dataset/types";
import { cellFormat, isCurrency } from "../../src/numbers/cell-format";
import { cellText, numberText } from "../../src/numbers/cell-text";
import { figureLabel } from "../../src/numbers/figure-label";
import { ladders, type Scale } from "../../src/contract/scales";
import { scaleNamed } from "../../src/numbers/spelled-scale";
import type { PlainCells } from "../../src/calls/plain-cell";

const units = [undefined, ...["bn", "mn", "亿", "億", "万", "萬", "十亿", "百万"].map(scaleNamed)] as const;
const { observations } = atlas.data;
const metricOf = (seen: Observation) => atlas.metric(seen.metric);

test("the workbench's sheet renders numbers with the very code that we render them with", () => {
  const engine = dirname(require.resolve("@univerjs/core"));
  expect(require.resolve("numfmt", { paths: [engine] })).toBe(require.resolve("numfmt"));
});

/** What a person reads out of a text: nothing here is asked of the code that wrote it. */
function readBack(text: string) {
  const match = /^(?:([≈><≥≤]) )?(?:(CNY|USD) |no\. |第 )?(-?)([\d,]+(?:\.\d+)?)(%?)(?: ?([^\d]+))?$/.exec(text);
  if (match === null) throw new Error(`${text} cannot be read back`);
  const [, sign = "=", currency, minus, digits = "", percent, after = ""] = match;
  const places = digits.split(".")[1]?.length ?? 0;
  const factor = percent === "%" ? 0.01 : factorOf(after);
  return {
    sign,
    currency: currency ?? (/^(.*)美元/.test(after) ? "USD" : /元/.test(after) ? "CNY" : undefined),
    value: Number(`${minus}${digits.replaceAll(",", "")}`) * factor,
    /** Half a unit in the last digit shown. */
    within: (factor * 10 ** -places) / 2,
    after,
  };
}

const steps = new Map<string, number>(
  Object.entries({
    tn: 1e12,
    bn: 1e9,
    mn: 1e6,
    万亿: 1e12,
    萬億: 1e12,
    十亿: 1e9,
    十億: 1e9,
    百万: 1e6,
    百萬: 1e6,
  }).concat(Object.entries({ 亿: 1e8, 億: 1e8, 万: 1e4, 萬: 1e4 })),
);

function factorOf(after: string): number {
  const word = [...steps.keys()].find((step) => after === step || after.replace(/(美元|元).*$/, "") === step);
  return word === undefined ? 1 : (steps.get(word) ?? 1);
}

const allowed = (seen: Observation, unit: Scale | undefined) => unit === undefined || isCurrency(seen.unit);

describe.each(units.map((unit) => [unit?.word ?? "as it is", unit] as const))("in cells, %s", (word, unit) => {
  const shown = observations
    .filter((seen) => allowed(seen, unit))
    .map((seen) => {
      const numberFormat = cellFormat(seen, metricOf(seen), unit);
      const value = seen.value / (unit?.divisor ?? 1);
      return { seen, value, numberFormat, text: cellText({ value, numberFormat }) };
    });

  test("the text is the one the spreadsheet shows", () => {
    expect(shown.filter(({ value, numberFormat, text }) => format(numberFormat, value) !== text)).toEqual([]);
  });

  test("the bound, the currency and the unit are in it, and its digits are the figure's", () => {
    expect(shown.flatMap(({ seen, text }) => faultsOf(seen, text))).toEqual([]);
    const bare = shown.filter(({ seen, text }) => {
      if (unit) return !text.endsWith(` ${word}`);
      return (
        !["CNY", "USD", "CNY_per_share", "ratio", "count", "rank"].includes(seen.unit) && !text.endsWith(seen.unit)
      );
    });
    expect(bare).toEqual([]);
  });
});

/** What a text says otherwise than the figure it stands for. */
function faultsOf(seen: Observation, text: string): readonly string[] {
  const read = readBack(text);
  const currency = /^(CNY|USD)/.exec(seen.unit)?.[0];
  return [
    ...(read.sign === seen.qualifier ? [] : [`${text} is ${seen.qualifier}`]),
    ...(read.currency === currency ? [] : [`${text} is in ${currency}`]),
    ...(Math.abs(read.value - seen.value) <= read.within * (1 + 1e-9) ? [] : [`${text} is ${seen.value}`]),
  ];
}

test.each(languages)("labels in %s keep the bound, the currency and the digits they show", (language) => {
  const labelled = observations.map((seen) => ({ seen, text: figureLabel(seen, metricOf(seen), language) }));
  expect(labelled.flatMap(({ seen, text }) => faultsOf(seen, text))).toEqual([]);
  // A ratio has no steps: told and shown are one text.
  const ratios = labelled.filter(({ seen }) => seen.unit === "ratio");
  expect(ratios.map(({ text }) => text)).toEqual(
    ratios.map(({ seen }) => numberText(seen.value, cellFormat(seen, metricOf(seen)))),
  );
});

test.each(languages)("a language names every size by one word, in %s", (language: Language) => {
  const words = ladders[language].map(({ word }) => word);
  const spelled = [...steps].filter(([word]) => words.includes(word)).map(([, size]) => size);
  expect(new Set(spelled).size).toBe(spelled.length);
  expect(ladders[language].filter(({ word }) => word !== "").map(({ divisor }) => divisor)).toEqual(
    words.filter((word) => word !== "").map((word) => steps.get(word)),
  );
});

describe("what the functions answer", () => {
  const series = [
    ...new Map(observations.map((seen) => [`${seen.entity}/${seen.metric}/${seen.period}`, seen])).values(),
  ];

  test.each(["", "bn", "mn", "亿", "萬"])(
    "every figure in %j is one of the record's, told as the record has it",
    async (unit) => {
      const scale = scaleNamed(unit);
      const strange: string[] = [];
      for (const { entity, metric, period } of series) {
        const cells: PlainCells = await evaluate("AI_METRIC", [entity, metric, period, unit === "" ? null : unit]);
        const shown = cells[0]?.[0] ?? { value: "" };
        const texts = observations
          .filter((seen) => seen.entity === entity && seen.metric === metric)
          .map((seen) => (allowed(seen, scale) ? inCell(seen, scale) : "#VALUE!"));
        if (!texts.includes(cellText(shown))) strange.push(`${entity} ${metric} ${period}: ${cellText(shown)}`);
      }
      expect(strange).toEqual([]);
    },
  );
});

const inCell = (seen: Observation, scale: Scale | undefined) =>
  numberText(seen.value / (scale?.divisor ?? 1), cellFormat(seen, metricOf(seen), scale));
