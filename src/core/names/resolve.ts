/** From what a person wrote to the one thing meant. Never a guess: an unknown or ambiguous name is a problem that offers the nearest. */
import type { Atlas } from "../dataset/atlas";
import type { Entity, Metric, Model } from "../dataset/types";
import { failed, found, type Result } from "../result";
import type { Spellings } from "./name-index";
import { LONGEST_NAME, normaliseName } from "./normalise";
import { suggestIds } from "./suggest";

/** Any entity: company, unit, product or benchmark, by name in any script, alias or ticker. */
export function resolveEntity(atlas: Atlas, text: string): Result<Entity> {
  const ids = lookUp(atlas.names.entities, text);
  const [only, another] = ids;
  if (!only) return failed({ code: "unknown-entity", text, suggestions: suggestIds(atlas.names.entities, text) });
  if (another) return failed({ code: "ambiguous-entity", text, candidates: ids });
  return found(atlas.entity(only));
}

/** One of the nine classified companies; for anything else known the problem names its owner. */
export function resolveCompany(atlas: Atlas, text: string): Result<Entity> {
  const entity = resolveEntity(atlas, text);
  if (!entity.ok) return entity;
  const { id, tier, owner } = entity.value;
  return tier === undefined ? failed({ code: "not-classified", entity: id, owner }) : entity;
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
