/** A function's form as data: what a typed argument means in a formula, and what may be typed. Pure. */
import type { Atlas } from "../../core/dataset/atlas";
import type { Entity } from "../../core/dataset/types";
import { moneyUnits } from "../../contract/money-unit";
import { askableTopics } from "../../core/dataset/evidence";
import { resolveEntity, resolveMetric, resolveModel } from "../../core/names/resolve";
import { typedAs } from "../../formulas/typed-reference";
import { formulaOf, type FormulaArgument } from "../parts/formula";
import { modelWord } from "../parts/model-word";
import type { Choice } from "../parts/completion";
import { bestMatches } from "../search/match";
import { entityNames, metricNames } from "../search/search-model";
import type { CallArgument, FunctionCard, ParameterCard } from "../services";
import type { Words } from "../words/words";

export type TypedArgument =
  | { readonly kind: "omitted" }
  | { readonly kind: "constant"; readonly value: string | number | boolean }
  | { readonly kind: "reference"; readonly text: string };

/** What decides between a name of the workbook and a word of ours. */
export interface Surroundings {
  readonly atlas: Atlas;
  /** The workbook's defined names and tables, in lower case. */
  readonly defined: ReadonlySet<string>;
}

/** What stands in the fields, by parameter. */
export type Typed = Readonly<Record<string, string>>;

type Kinded = Pick<ParameterCard, "kind">;

/**
 * What is typed goes into the formula as it is typed: `A2:A10`, `Straße!A1`, `Table1[Name]` and the workbook's own names as
 * references, `2024` as a number, `TRUE` as a truth value, the rest as text. Quotes force text, `=` forces a piece of formula.
 */
export function readTyped(typed: string, parameter: Kinded, around: Surroundings): TypedArgument {
  const text = typed.trim();
  if (text === "") return { kind: "omitted" };
  if (/^".*"$/.test(text)) return { kind: "constant", value: text.slice(1, -1).replaceAll('""', '"') };
  if (/^=./.test(text)) return { kind: "reference", text: text.slice(1).trim() };
  if (/^(TRUE|FALSE)$/i.test(text)) return { kind: "constant", value: text.toUpperCase() === "TRUE" };
  if (isReference(text, parameter, around)) return { kind: "reference", text };
  if (/^-?\d+(\.\d+)?$/.test(text) && parameter.kind !== "period") return { kind: "constant", value: Number(text) };
  return { kind: "constant", value: text };
}

/** A word that this argument understands by itself is no reference, even where it has the shape or the name of one. */
function isReference(text: string, parameter: Kinded, { atlas, defined }: Surroundings): boolean {
  const shape = typedAs(text);
  if (shape === "other" || isOurs(text, parameter, atlas)) return false;
  return shape === "reference" || defined.has(text.toLowerCase());
}

/** `FY2024` and `H1` have the shape of a cell and are periods, `SZ002230` is a code. */
function isOurs(text: string, { kind }: Kinded, atlas: Atlas): boolean {
  switch (kind) {
    case "company":
    case "entity":
      return resolveEntity(atlas, text).ok;
    case "metric":
      return resolveMetric(atlas, text).ok;
    case "model":
      return resolveModel(atlas, text).ok;
    case "period":
      return /^(FY|CY)?\d{0,4}[QH]?\d{0,4}$/i.test(text) && !/^[A-E]\d{1,3}$/i.test(text) && !/^\d+:\d+$/.test(text);
    default:
      return fixed(atlas, { kind }).includes(text);
  }
}

export function typedFormula(card: FunctionCard, args: Typed, around: Surroundings): string {
  return formulaOf(
    card.name,
    card.parameters.map((parameter) => formulaArgument(readTyped(args[parameter.name] ?? "", parameter, around))),
  );
}

function formulaArgument(typed: TypedArgument): FormulaArgument {
  if (typed.kind === "omitted") return undefined;
  return typed.kind === "reference" ? { verbatim: typed.text } : typed.value;
}

/** What is missing before the function can be called: the names of required parameters left empty. */
export function missing(card: FunctionCard, args: Typed): string[] {
  return card.parameters
    .filter((parameter) => !parameter.optional && (args[parameter.name] ?? "").trim() === "")
    .map((parameter) => parameter.name);
}

/** The arguments as constants where none is a reference; undefined otherwise. */
export function constantArguments(
  card: FunctionCard,
  args: Typed,
  around: Surroundings,
): CallArgument[] | undefined {
  const typed = card.parameters.map((parameter) => readTyped(args[parameter.name] ?? "", parameter, around));
  if (typed.some((argument) => argument.kind === "reference")) return undefined;
  return typed.map((argument) => (argument.kind === "constant" ? argument.value : null));
}

const LIMIT = 8;

/** What completes a parameter, given what is typed and what the other fields hold. */
export function choicesFor(
  atlas: Atlas,
  words: Words,
  parameter: ParameterCard,
  typed: string,
  entity: Entity | undefined,
): Choice[] {
  const pick = <T>(items: readonly T[], namesOf: (item: T) => readonly string[]) =>
    typed === "" ? items.slice(0, LIMIT + 1) : bestMatches(items, namesOf, typed, LIMIT);
  switch (parameter.kind) {
    case "company":
      return pick(atlas.companies, entityNames).map((company) => ({
        key: words.name(company),
        label: words.name(company),
        detail: company.tickers[0] ?? "",
      }));
    case "entity":
    case "subject":
      return pick(atlas.data.entities, entityNames).map((each) => ({
        key: words.name(each),
        label: words.name(each),
        detail: words.t(`kind.${each.kind}`),
      }));
    case "metric": {
      const metrics = entity === undefined ? atlas.data.metrics : atlas.metricsWithFigures(entity.id);
      return pick(metrics, metricNames).map((metric) => ({
        key: metric.id,
        label: metric.id,
        detail: words.label(metric),
      }));
    }
    case "model":
      return atlas.data.models.map((model) => ({
        key: modelWord(model),
        label: modelWord(model),
        detail: words.name(model),
      }));
    case "period":
      return periodChoices(atlas, words, typed, entity);
    default:
      return fixed(atlas, parameter).map((value) => ({ key: value, label: value }));
  }
}

function periodChoices(atlas: Atlas, words: Words, typed: string, entity: Entity | undefined): Choice[] {
  const line = entity && atlas.headline(entity.id);
  const own =
    line?.entity && line.metric
      ? atlas.observationsOf(line.entity, line.metric).map((seen) => seen.period as string)
      : [];
  const periods = [...new Set([...own].reverse())];
  return [
    { key: "latest", label: "latest", detail: words.t("period.latest") },
    ...periods.map((period) => ({ key: period, label: period })),
  ]
    .filter((choice) => choice.label.toLowerCase().startsWith(typed.toLowerCase()))
    .slice(0, LIMIT);
}

function fixed(atlas: Atlas, parameter: Kinded): readonly string[] {
  switch (parameter.kind) {
    case "tier":
      return ["1", "2", "3"];
    case "unit":
      return moneyUnits;
    case "source":
      return ["best", "article", "filing"];
    case "language":
      return ["en", "zh-Hans", "zh-Hant"];
    case "line":
      return ["headline", "total"];
    case "topic":
      return askableTopics(atlas);
    case "headers":
    case "details":
      return ["TRUE", "FALSE"];
    default:
      return [];
  }
}
