/** The map as data: the nine companies by tier against the four models, filtered and sorted. Pure. */
import { own } from "../../core/own";
import { fitOf } from "../../core/dataset/classification";
import { otherReadingOf } from "../../core/dataset/evidence";
import type { Atlas } from "../../core/dataset/atlas";
import type { Figure } from "../../core/dataset/figures";
import type { Company, Model } from "../../core/dataset/types";
import type { Disclosure, ModelFit, Tier } from "../../contract/ids";
import type { Result } from "../../core/result";
import { REFERENCE } from "../../core/periods/request";
import { headlineGrowth } from "../figures/headline-figures";
import type { MapState } from "../state/pane-state";

/** A mark of the map; contested where the article bears another reading. */
interface MapMark {
  readonly model: Model;
  readonly fit: ModelFit;
  readonly contested: boolean;
}

export interface MapRow {
  readonly company: Company;
  readonly fits: readonly MapMark[];
  readonly disclosure: Disclosure;
  readonly growth: Result<Figure>;
}

export interface MapTier {
  readonly tier: Tier;
  readonly rows: readonly MapRow[];
}

export type MapFilter = Pick<MapState, "tier" | "model" | "disclosure" | "sort">;

export const sorts = ["article", "growth", "models", "name"] as const;
export const disclosures: readonly Disclosure[] = ["direct", "segment", "proxy", "none"];

/** Tiers without a company left are left out; the order inside a tier is the article's unless sorted. */
export function buildMap(atlas: Atlas, filter: MapFilter): MapTier[] {
  const rows = atlas.companies.map((company) => rowOf(atlas, company)).filter((row) => passes(row, filter));
  return ([1, 2, 3] as const)
    .map((tier) => ({
      tier,
      rows: sortRows(
        rows.filter((row) => row.company.tier === tier),
        filter.sort,
      ),
    }))
    .filter(({ rows: own }) => own.length > 0);
}

function rowOf(atlas: Atlas, company: Company): MapRow {
  return {
    company,
    fits: atlas.data.models.map((model) => ({
      model,
      fit: fitOf(atlas, company.id, model.id),
      contested: otherReadingOf(atlas, company.id, model.id) !== undefined,
    })),
    disclosure: atlas.headline(company.id)?.disclosure ?? "none",
    growth: headlineGrowth(atlas, company.id, REFERENCE),
  };
}

function passes(row: MapRow, filter: MapFilter): boolean {
  const { tier, model, disclosure } = filter;
  if (tier !== "" && String(row.company.tier) !== tier) return false;
  if (disclosure !== "" && row.disclosure !== disclosure) return false;
  return model === "" || row.fits.some((entry) => entry.model.id === model && entry.fit !== "neither");
}

function sortRows(rows: readonly MapRow[], sort: string): MapRow[] {
  const keys: Readonly<Record<string, (row: MapRow) => number | string>> = {
    growth: (row) => -(growthValue(row) ?? -Infinity),
    models: (row) => -weightOf(row),
    name: (row) => row.company.names.en,
  };
  const keyOf = own(keys, sort);
  if (keyOf === undefined) return [...rows];
  return [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}

/** Named counts above described, so that a company named twice stands before one described thrice. */
function weightOf(row: MapRow): number {
  return row.fits.reduce((sum, { fit }) => sum + (fit === "named" ? 10 : fit === "described" ? 1 : 0), 0);
}

export function growthValue(row: MapRow): number | undefined {
  return row.growth.ok ? row.growth.value.observation.value : undefined;
}

export function isFiltered(filter: MapFilter): boolean {
  return filter.tier !== "" || filter.model !== "" || filter.disclosure !== "";
}
