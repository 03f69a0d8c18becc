/** From what a person wrote to the one thing meant. Never a guess: an unknown or ambiguous name is a problem that offers the nearest. */
import { isCompany, type Atlas } from "../dataset/atlas";
import type { Company, Entity, Metric, Model } from "../dataset/types";
import { plainText } from "../plain-text";
import { failed, found, type Result } from "../result";
import { readNumber } from "./code-number";
import { readEntityName } from "./entity-name";
import { readOnce } from "./read-before";
import type { Spellings } from "./name-index";
import { LONGEST_NAME, normaliseName } from "./normalise";
import { growthWorded, lineWorded, statementLine } from "./statement-lines";
import { suggestIds } from "./suggest";
import type { Offered } from "./unknown-name";

/** Any entity: company, unit, product or benchmark, by name in any script (with or without its legal form), alias or stock code. */
export const resolveEntity = readOnce((atlas: Atlas, text: string): Result<Entity> =>
  readEntityName(atlas, text, () => true),
);

/** One of the nine classified companies; for anything else known the problem names its owner. Only the nine are offered. */
export const resolveCompany = readOnce((atlas: Atlas, text: string): Result<Company> =>
  classified(readEntityName(atlas, text, isClassified(atlas))),
);

/**
 * An entity by a number, which is what a cell makes of a code: only a code that loses nothing as a number and that one exchange
 * alone writes so. Undefined where the number is no code of anything here.
 */
export function resolveEntityNumber(atlas: Atlas, value: number): Result<Entity> | undefined {
  return readNumber(atlas, value);
}

/** The same for one of the nine. */
export function resolveCompanyNumber(atlas: Atlas, value: number): Result<Company> | undefined {
  const entity = readNumber(atlas, value);
  return entity && classified(entity);
}

const isClassified =
  (atlas: Atlas): Offered =>
  (id) =>
    isCompany(atlas.entity(id));

function classified(read: Result<Entity>): Result<Company> {
  if (!read.ok) return read;
  const entity = read.value;
  return isCompany(entity) ? found(entity) : failed({ code: "not-classified", entity: entity.id, owner: entity.owner });
}

/** A metric by id, label in any language or alias, or as statements word it. */
export function resolveMetric(atlas: Atlas, text: string): Result<Metric> {
  const named = lookUp(atlas.names.metrics, text);
  const ids = named.length > 0 ? named : worded(atlas, text);
  const [only, another] = ids;
  if (only && !another) return found(atlas.metric(only));
  return failed({
    code: "unknown-metric",
    text,
    suggestions: only ? ids : suggestIds(atlas.names.metrics, text),
  });
}

function worded(atlas: Atlas, text: string): readonly Metric["id"][] {
  if (text.length > LONGEST_NAME) return [];
  const { ids, script } = atlas.names.metrics;
  const idsOf = (key: string): readonly Metric["id"][] =>
    ids.get(key) ?? ids.get(normaliseName(lineWorded(key) ?? "")) ?? [];
  const key = normaliseName(statementLine(text), script);
  const line = idsOf(key);
  const base = line.length > 0 ? [] : idsOf(growthWorded(key) ?? "");
  const growths = atlas.data.metrics.filter(({ growthOf, forecast }) => growthOf === base[0] && growthOf && !forecast);
  return base.length === 1 ? growths.map(({ id }) => id) : line;
}

/** One of the four models by id, number, name in any language or short form. */
export function resolveModel(atlas: Atlas, text: string): Result<Model> {
  const [only, another] = lookUp(atlas.names.models, text);
  if (only && !another) return found(atlas.model(only));
  const number = plainText(text);
  const numbered = atlas.data.models.find((model) => String(model.number) === number);
  return numbered ? found(numbered) : failed({ code: "unknown-model", text });
}

function lookUp<Id extends string>(spellings: Spellings<Id>, text: string): readonly Id[] {
  if (text.length > LONGEST_NAME) return [];
  return spellings.ids.get(normaliseName(text, spellings.script)) ?? [];
}
