/** From what a person wrote to the one thing meant. Never a guess: an unknown or ambiguous name is a problem that offers the nearest. */
import type { Atlas } from "../dataset/atlas";
import type { Entity, Metric, Model } from "../dataset/types";
import { failed, found, type Result } from "../result";
import { shorterNames } from "./legal-form";
import type { Spellings } from "./name-index";
import { LONGEST_NAME, normaliseName } from "./normalise";
import { suggestIds } from "./suggest";

/** Any entity: company, unit, product or benchmark, by name in any script (with or without its legal form), alias or ticker. */
export function resolveEntity(atlas: Atlas, text: string): Result<Entity> {
  return entityNamed(atlas, text, () => true);
}

/** One of the nine classified companies; for anything else known the problem names its owner. Only the nine are offered. */
export function resolveCompany(atlas: Atlas, text: string): Result<Entity> {
  const entity = entityNamed(atlas, text, (id) => atlas.entity(id).tier !== undefined);
  if (!entity.ok) return entity;
  const { id, tier, owner } = entity.value;
  return tier === undefined ? failed({ code: "not-classified", entity: id, owner }) : entity;
}

function entityNamed(atlas: Atlas, text: string, offered: (id: Entity["id"]) => boolean): Result<Entity> {
  const spellings = atlas.names.entities;
  const ids = lookUpEntity(spellings, text);
  const [only, another] = ids;
  if (!only) return failed({ code: "unknown-entity", text, suggestions: nearestTo(spellings, text, offered) });
  if (another) return failed({ code: "ambiguous-entity", text, candidates: ids });
  return found(atlas.entity(only));
}

function nearestTo(
  spellings: Spellings<Entity["id"]>,
  text: string,
  offered: (id: Entity["id"]) => boolean,
): readonly Entity["id"][] {
  if (text.length > LONGEST_NAME) return [];
  const attempts = [text, ...shorterNames(text)].map((name) => suggestIds(spellings, name, offered));
  return attempts.find((ids) => ids.length > 0) ?? [];
}

function lookUpEntity(spellings: Spellings<Entity["id"]>, text: string): readonly Entity["id"][] {
  const ids = lookUp(spellings, text);
  if (ids.length > 0 || text.length > LONGEST_NAME) return ids;
  return shorterNames(text).reduce((known, name) => (known.length > 0 ? known : lookUp(spellings, name)), ids);
}

/** A metric by id, label in any language or alias. */
export function resolveMetric(atlas: Atlas, text: string): Result<Metric> {
  const [only, another] = lookUp(atlas.names.metrics, text);
  if (only && !another) return found(atlas.metric(only));
  return failed({
    code: "unknown-metric",
    text,
    suggestions: only ? lookUp(atlas.names.metrics, text) : suggestIds(atlas.names.metrics, text),
  });
}

/** One of the four models by id, number, name in any language or short form. */
export function resolveModel(atlas: Atlas, text: string): Result<Model> {
  const [only, another] = lookUp(atlas.names.models, text);
  if (only && !another) return found(atlas.model(only));
  const numbered = atlas.data.models.find((model) => String(model.number) === text.trim());
  return numbered ? found(numbered) : failed({ code: "unknown-model", text });
}

function lookUp<Id extends string>(spellings: Spellings<Id>, text: string): readonly Id[] {
  if (text.length > LONGEST_NAME) return [];
  return spellings.ids.get(normaliseName(text, spellings.script)) ?? [];
}
