/** Opens what no number needs: titles, statements, places in sources, notes, what confirms what, and addresses. */
import type { StatementId, Tier } from "../../contract/ids";
import type { CompiledEvidence, CompiledLinks, StatementRow } from "./compiled";
import { at, optionalAt } from "./positions";
import type { Dataset, Statement } from "./types";

type Filled<Thing> = { -readonly [Key in keyof Thing]: Thing[Key] };

/** Fills in place, since what has been answered already holds the same records. */
export function addEvidence(data: Dataset, evidence: CompiledEvidence): Dataset {
  const { titles } = evidence.sources;
  const [keys, dates] = [evidence.sources.keys.split("|"), evidence.sources.dates.split("|")];
  data.sources.forEach((source: Filled<Dataset["sources"][number]>, position) => {
    source.date = at(dates, position).replace(/(?<=^(..){2,3})(?=.)/g, "-");
    source.key = sourceKey(at(keys, position), source.date);
    [source.title, source.publisher] = at(titles, position);
  });
  for (const [metric, least, most] of evidence.bounds)
    Object.assign(at(data.metrics, metric), { bounds: { least: least ?? undefined, most: most ?? undefined } });
  const [notes, confirmed, inputs] = [new Map(evidence.notes), linked(evidence.confirmed), linked(evidence.inputs)];
  data.observations.forEach((seen: Filled<Dataset["observations"][number]>, index) => {
    seen.locator = at(evidence.locators, at(evidence.locator, index));
    seen.note = optionalAt(notes.get(index) ?? -1, (position) => at(evidence.statements, position)[0] as StatementId);
    seen.confirmedBy = confirmed.get(index) ?? [];
    seen.inputs = inputs.get(index) ?? [];
  });
  return Object.assign(data, { statements: evidence.statements.map((row) => openStatement(row, data)) });
}

/** @example "sec~-2" of 2024-05-14 is "sec-2024-05-2", and "sec" of it "sec-2024-05" */
const sourceKey = (short: string, date: string): string =>
  short.endsWith("!")
    ? short.slice(0, -1)
    : (short.includes("~") ? short : `${short}~`).replace("~", `-${date.slice(0, 7)}`);

const linked = (rows: CompiledEvidence["confirmed"]): ReadonlyMap<number, readonly number[]> =>
  new Map(rows.map(([index, ...others]) => [index, others]));

function openStatement([id, topic, entity, model, tier, source, locator]: StatementRow, data: Dataset): Statement {
  return {
    id: id as StatementId,
    topic,
    entity: optionalAt(entity, (position) => at(data.entities, position).id),
    model: optionalAt(model, (position) => at(data.models, position).id),
    tier: tier === 0 ? undefined : (tier as Tier),
    source: optionalAt(source, (position) => at(data.sources, position).id),
    locator,
  };
}

/** The address of each source's page, and of the page that confirms it, by source id. */
export type SourceLinks = Readonly<Record<string, { readonly url: string; readonly second?: string }>>;

export function openLinks({ sources }: Dataset, { addresses, own, second }: CompiledLinks): SourceLinks {
  const address = (position: number): string => at(addresses, position).replace(/^(?!http:|$)/, "https://");
  let position = 0;
  const entries = sources.flatMap(({ id }, index) => {
    position += at(own, index);
    const [url, step] = [address(position), at(second, index)];
    return url === "" ? [] : [[id, step === 0 ? { url } : { url, second: address(position + step) }] as const];
  });
  return Object.fromEntries(entries);
}
