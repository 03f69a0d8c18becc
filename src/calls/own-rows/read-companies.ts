/** The table of companies: who they are, what they are called, their tier and headline line as the reader sees them. */
import type { EntityId } from "../../contract/ids";
import type { Atlas } from "../../core/dataset/atlas";
import type { Entity } from "../../core/dataset/types";
import type { OwnCompany } from "../../core/extension/records";
import { withRecords } from "../../core/extension/with-records";
import { resolveEntity } from "../../core/names/resolve";
import { companySayings, headlineSayings } from "../../words/own-sayings";
import { readingOf } from "../reading";
import { listedParts, readListed, readMonth } from "./choices";
import { textWithin } from "./free-text";
import { headlineIn } from "./read-headline";
import { tickersNamed } from "./read-tickers";
import { accepted, refused, type RowCells } from "./row-cells";
import { NamesTaken } from "./names-taken";

const LONGEST_NAME = 120;
const LONGEST_LIST = 1_000;

interface Begun {
  readonly cells: RowCells;
  readonly entity: Entity;
  readonly isNew: boolean;
  readonly owner: string | undefined;
}

/** New ones in the order of their names. An owner may stand in a later row. @param atlas the record with the reader's metrics */
export function readCompanies(atlas: Atlas, rows: readonly RowCells[]): readonly OwnCompany[] {
  const taken = new NamesTaken(atlas);
  const begun = rows.flatMap((cells) => begin(atlas, cells, taken) ?? []);
  const named = withRecords(
    atlas,
    begun.map(({ entity }) => entity),
    [],
  );
  const owners = new Map<EntityId, EntityId>();
  const finished = begun.flatMap((one) => finish(atlas, named, one, owners) ?? []);
  return withOwners(atlas, finished, new Map(begun.map(({ entity, cells }) => [entity.id, cells]))).sort((a, b) =>
    a.entity.names.en < b.entity.names.en ? -1 : 1,
  );
}

/** What belongs to a row that was refused cannot stand either. */
function withOwners(
  atlas: Atlas,
  companies: readonly OwnCompany[],
  cells: ReadonlyMap<EntityId, RowCells>,
): OwnCompany[] {
  const ids = new Set([...atlas.data.entities.map(({ id }) => id), ...companies.map(({ entity }) => entity.id)]);
  const kept = companies.filter(({ entity }) => {
    if (entity.owner === undefined || ids.has(entity.owner)) return true;
    const text = cells.get(entity.owner)?.textAt("name") ?? "";
    cells.get(entity.id)?.keep("owner", refused({ code: "unknown-entity", text, suggestions: [] }));
    return false;
  });
  return kept.length === companies.length ? kept : withOwners(atlas, kept, cells);
}

function begin(atlas: Atlas, cells: RowCells, taken: NamesTaken): Begun | undefined {
  const name = cells.needed("name", textWithin(LONGEST_NAME));
  const nameZh = cells.read("name_zh", textWithin(LONGEST_NAME));
  const typed = cells.read("tickers", textWithin(LONGEST_LIST));
  const aliases = listedParts(cells.read("aliases", textWithin(LONGEST_LIST)) ?? "");
  const owner = cells.read("owner", textWithin(LONGEST_NAME));
  const year = cells.read("fiscal_year_end", readMonth);
  const listed = cells.read("listed", readListed);
  if (name === undefined || !cells.isSound()) return undefined;
  const known = resolveEntity(atlas, name);
  if (!known.ok && known.problem.code === "ambiguous-entity") cells.keep("name", known);
  const entity = known.ok ? known.value : newEntity(name, nameZh);
  const tickers = typed === undefined ? undefined : cells.keep("tickers", tickersNamed(atlas, typed, entity.id));
  cells.keep("name", taken.row(entity.id, cells.row));
  const names = [...aliases, ...(tickers?.names ?? [])];
  cells.keep("name", known.ok ? accepted(name) : taken.name(name, entity.id));
  cells.keep("name_zh", taken.name(nameZh, entity.id));
  for (const alias of names) cells.keep(aliases.includes(alias) ? "aliases" : "tickers", taken.name(alias, entity.id));
  if (known.ok) {
    factOf(cells, "fiscal_year_end", year, entity.fiscalYearEnd);
    factOf(cells, "listed", listed, entity.listed);
  }
  if (!cells.isSound()) return undefined;
  const further = known.ok && nameZh !== undefined ? [...names, name, nameZh] : names;
  const whole: Entity = {
    ...entity,
    tickers: [...new Set([...entity.tickers, ...(tickers?.tickers ?? [])])],
    aliases: [...new Set([...entity.aliases, ...further])],
    listed: known.ok ? entity.listed : (listed ?? (tickers?.tickers.length ?? 0) > 0),
    fiscalYearEnd: known.ok ? entity.fiscalYearEnd : (year ?? 12),
  };
  return { cells, entity: whole, isNew: !known.ok, owner };
}

const newEntity = (name: string, nameZh: string | undefined): Entity => ({
  id: `own:${name.toLowerCase()}` as EntityId,
  kind: "company",
  names: { en: name, "zh-Hans": nameZh ?? name, "zh-Hant": nameZh ?? name },
  tickers: [],
  aliases: [],
  owner: undefined,
  listed: false,
  fiscalYearEnd: 12,
  tier: undefined,
  own: { recordTier: undefined },
});

/** What the record knows is no matter of judgement. */
function factOf<T extends number | boolean>(
  cells: RowCells,
  column: "fiscal_year_end" | "listed",
  typed: T | undefined,
  record: T,
): void {
  if (typed !== undefined && typed !== record)
    cells.keep(column, refused({ code: "own-fact", record: String(record).toUpperCase() }));
}

/** @param named the record with every entity that was begun */
function finish(
  atlas: Atlas,
  named: Atlas,
  { cells, entity, isNew, owner: typed }: Begun,
  owners: Map<EntityId, EntityId>,
): OwnCompany | undefined {
  const owner = typed === undefined ? undefined : cells.keep("owner", resolveEntity(named, typed));
  if (owner && !isNew && owner.id !== entity.owner)
    cells.keep("owner", refused({ code: "own-fact", record: ownerName(atlas, entity) }));
  if (owner && isNew) cells.keep("owner", notItself(named, owners, entity.id, owner.id));
  const tier = cells.read("tier", (given) => readingOf(atlas).readers.tier(given, "tier"));
  const headline = headlineIn(atlas, cells, entity, tier !== undefined && (isNew || !atlas.headline(entity.id)));
  if (!cells.isSound()) return undefined;
  const whole = isNew ? { ...entity, ...ownedBy(owner, tier !== undefined) } : entity;
  return {
    row: cells.row,
    entity: whole,
    isNew,
    tier,
    tierReason: tier && companySayings.tier(tier, entity.tier),
    headline: headline && { ...headline, ...headlineSayings(entity, headline, atlas) },
  };
}

const ownerName = (atlas: Atlas, { owner }: Entity): string =>
  owner === undefined ? "–" : atlas.entity(owner).names.en;

/** What belongs to a company and has no tier is one of its units. */
const ownedBy = (owner: Entity | undefined, hasTier: boolean): Partial<Entity> =>
  owner ? { owner: owner.id, kind: hasTier ? "company" : "unit" } : {};

function notItself(named: Atlas, owners: Map<EntityId, EntityId>, entity: EntityId, owner: EntityId) {
  for (let at: EntityId | undefined = owner; at !== undefined; at = owners.get(at) ?? named.entity(at).owner)
    if (at === entity) return refused({ code: "own-owner-itself" });
  owners.set(entity, owner);
  return accepted(owner);
}
