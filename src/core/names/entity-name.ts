/** Reads an entity's name as files have it: a name, a code, a name with a legal form, a share mark or its code. What two parts say must agree. */
import type { Atlas } from "../dataset/atlas";
import type { Entity } from "../dataset/types";
import type { EntityId } from "../../contract/ids";
import { plainText } from "../plain-text";
import { failed, found, type Result } from "../result";
import { readCode, type CodeReading } from "./codes";
import { shorterNames } from "./legal-form";
import { isSimple, LONGEST_NAME, normaliseName, seamsOf } from "./normalise";
import { codesIn, pairsIn, unlabelled } from "./pairs";
import { readMark } from "./share-marks";
import { disagreement, unknownCode, unknownName, type Offered } from "./unknown-name";

export function readEntityName(atlas: Atlas, text: string, offered: Offered): Result<Entity> {
  if (text.length > LONGEST_NAME) return failed({ code: "unknown-entity", text, suggestions: [] });
  const ids = named(atlas, text);
  if (ids) return onlyOne(atlas, text, ids);
  const code = readCode(unlabelled(text));
  const listed = codedAs(atlas, code);
  if (listed) return onlyOne(atlas, text, listed);
  if (code?.marked || isDigits(code)) return failed(unknownCode(atlas, text, code, offered));
  const part = holdsNothing(atlas, text)
    ? undefined
    : (company(atlas, text) ?? withMark(atlas, text) ?? withCode(atlas, text));
  return part ?? failed(unknownName(atlas, text, offered));
}

/** Whether no part of a text can be a name or a code on record, so that none needs to be read. */
const holdsNothing = ({ names }: Atlas, text: string): boolean =>
  isSimple(text) && !names.isHeldIn(normaliseName(text, names.entities.script), seamsOf(text));

export function onlyOne(atlas: Atlas, text: string, ids: readonly EntityId[]): Result<Entity> {
  const [only, another] = ids;
  if (only === undefined || another) return failed({ code: "ambiguous-entity", text, candidates: ids });
  return found(atlas.entity(only));
}

/** By a name or an alias in full. */
function named(atlas: Atlas, text: string): readonly EntityId[] | undefined {
  const { ids, script } = atlas.names.entities;
  return ids.get(normaliseName(text, script));
}

export function codedAs(atlas: Atlas, code: CodeReading | undefined): readonly EntityId[] | undefined {
  const ids = new Set((code?.codes ?? []).flatMap((one) => atlas.names.listings.find(one) ?? []));
  return ids.size === 0 ? undefined : [...ids];
}

const isDigits = (code: CodeReading | undefined): code is CodeReading =>
  code !== undefined && code.codes.length > 0 && code.codes.every(({ market }) => market !== "US");

/** By a company's own full or usual name, less its legal form: a short alias or a product's name could be another company's. */
function company(atlas: Atlas, text: string): Result<Entity> | undefined {
  for (const name of [text, ...shorterNames(plainText(text))]) {
    const ids = named(atlas, name)?.filter((id) => isOwnName(atlas, id, name)) ?? [];
    if (ids.length > 0) return onlyOne(atlas, text, ids);
  }
  return undefined;
}

/** Whether a spelling is a company's name, or holds it: Tencent Holdings does, Ali does not. */
function isOwnName(atlas: Atlas, id: EntityId, text: string): boolean {
  const { owner, kind, names } = atlas.entity(id);
  if (owner !== undefined || kind === "unit" || kind === "product") return false;
  const { script } = atlas.names.entities;
  const key = normaliseName(text, script);
  return Object.values(names).some((name) => key.includes(normaliseName(name, script)));
}

/** A name before a share class, receipt or board, or several of them; it must have a listing where such a share trades. */
function withMark(atlas: Atlas, text: string): Result<Entity> | undefined {
  const marked = readMark(text);
  if (!marked) return undefined;
  const { name, mark, kinds } = marked;
  const bare = codedAs(atlas, readCode(name));
  const entity = bare
    ? onlyOne(atlas, text, bare)
    : (withCode(atlas, name) ?? company(atlas, name) ?? withMark(atlas, name));
  if (!entity?.ok) return entity;
  const { id } = entity.value;
  return atlas.names.listings.has(id, kinds) ? entity : failed({ code: "share-not-here", text, entity: id, mark });
}

/** A name beside its codes, or beside the same name in another language: all of them must agree. */
function withCode(atlas: Atlas, text: string): Result<Entity> | undefined {
  for (const [name, other] of pairsIn(text)) {
    const known = part(atlas, name);
    const said = codesIn(other).map((code) => ({ code, ids: besides(atlas, code, known) }));
    if (said.some(({ ids }) => ids === undefined)) continue;
    const wrong = said.find(({ ids }) => ids?.length !== 1 || ids[0] !== known);
    if (wrong) return failed(disagreement(text, name, wrong.code, known, wrong.ids));
    if (known) return found(atlas.entity(known));
  }
  return undefined;
}

/** What stands beside a name means: nobody here where it is a code, undefined where it need not be one. */
function besides(atlas: Atlas, text: string, known: EntityId | undefined): readonly EntityId[] | undefined {
  const code = readCode(text);
  const ids = codedAs(atlas, code) ?? (known ? named(atlas, text) : undefined);
  return ids ?? (known && (code?.marked || isDigits(code)) ? [] : undefined);
}

/** What the name beside a code means by itself. */
function part(atlas: Atlas, name: string): EntityId | undefined {
  const ids = named(atlas, name) ?? codedAs(atlas, readCode(name));
  if (ids) return ids.length === 1 ? ids[0] : undefined;
  const entity = withMark(atlas, name) ?? company(atlas, name) ?? withCode(atlas, name);
  return entity?.ok ? entity.value.id : undefined;
}
