/** The few words that a column of a choice takes, in three languages. */
import type { Disclosure, ModelFit } from "../../contract/ids";
import type { MetricKind } from "../../core/dataset/types";
import { plainWord } from "../../core/plain-text";
import { monthNamed } from "../../core/periods/spelling";
import { accepted, refused, type CellReader } from "./row-cells";

/** Reads one of the choices by its own word or another; a refusal lists the choices. */
function choiceOf<T extends string>(words: Readonly<Record<T, string>>): CellReader<T> {
  const choices = Object.keys(words) as T[];
  const known = new Map(
    choices.flatMap((choice) =>
      [choice, ...words[choice].split("|")].map((word) => [plainWord(word), choice] as const),
    ),
  );
  return (given) => {
    const choice = known.get(plainWord(given.kind === "text" ? given.text : String(given.value)));
    return choice === undefined ? refused({ code: "own-choice", choices }) : accepted(choice);
  };
}

export const readFit: CellReader<ModelFit> = choiceOf({
  named: "2|点名|點名|点名为例子|點名為例子",
  described: "1|描述|描述为在做|描述為在做",
  neither: "0|none|no|未提及|两者都没有|兩者都沒有|无|無",
});

export const readDisclosure: CellReader<Disclosure> = choiceOf({
  direct: "disclosed directly|直接|直接披露",
  segment: "分部|业务分部|業務分部",
  proxy: "代理|代理口径|代理口徑|近似",
  none: "not disclosed|未披露|不披露|无|無",
});

type OwnKind = Extract<MetricKind, "money" | "ratio" | "count">;

export const readKind: CellReader<OwnKind> = choiceOf({
  money: "amount|金额|金額|货币|貨幣",
  ratio: "percent|percentage|%|growth|share|比率|比例|百分比|增速",
  count: "number|数量|數量|个数|個數",
});

const truths = choiceOf({ TRUE: "yes|y|1|是|上市|已上市", FALSE: "no|n|0|否|未上市|非上市" });

export const readListed: CellReader<boolean> = (given) => {
  const word = truths(given.kind === "boolean" ? { kind: "text", text: String(given.value) } : given);
  return word.ok ? accepted(word.value === "TRUE") : word;
};

/** A month by its number or its name. */
export const readMonth: CellReader<number> = (given) => {
  const text = plainWord(given.kind === "text" ? given.text : String(given.value)).toUpperCase();
  const [, digits] = /^(\d{1,2})(?:月份?)?$/.exec(text) ?? [];
  const month = digits === undefined ? (/^[A-Z]{3,9}\.?$/.test(text) ? monthNamed(text) : 0) : Number(digits);
  return month >= 1 && month <= 12 ? accepted(month) : refused({ code: "own-month" });
};

/** The parts of a cell that holds a list. */
export const listedParts = (text: string): readonly string[] =>
  text
    .split(/[|;,，；、\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
