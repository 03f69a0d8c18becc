/** What the pane remembers between sittings, its first value, and how a stored copy is revived. Pure. */
import { own } from "../../core/own";
import type { Language } from "../../contract/language";

export const views = ["map", "company", "trace", "explore", "functions", "workbook", "data"] as const;
export type ViewName = (typeof views)[number];

export type ThemeChoice = "office" | "light" | "dark";

export interface MapState {
  readonly tier: string;
  readonly model: string;
  readonly disclosure: string;
  readonly sort: string;
  readonly filtersOpen: boolean;
  /** `company/model`, `company/`, `/model` or `tier:1`; empty when nothing is selected. */
  readonly selected: string;
}

export interface ExploreState {
  readonly metric: string;
  readonly entities: readonly string[];
  readonly kind: "bars" | "lines";
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly benchmarks: boolean;
}

export interface FunctionsState {
  readonly name: string;
  readonly search: string;
  readonly args: Readonly<Record<string, string>>;
}

export interface WorkbookState {
  readonly template: string;
  readonly company: string;
  readonly companies: readonly string[];
  readonly language: string;
  readonly live: boolean;
  readonly unit: string;
}

export interface PaneState {
  readonly view: ViewName;
  readonly language: Language | "office";
  readonly theme: ThemeChoice;
  readonly follow: boolean;
  readonly map: MapState;
  readonly company: string;
  readonly explore: ExploreState;
  readonly functions: FunctionsState;
  readonly workbook: WorkbookState;
  /** `cell` is `row/column` of the coverage. */
  readonly data: { readonly section: string; readonly cell: string };
}

export const initialState: PaneState = {
  view: "map",
  language: "office",
  theme: "office",
  follow: true,
  map: { tier: "", model: "", disclosure: "", sort: "article", filtersOpen: false, selected: "" },
  company: "",
  explore: { metric: "ai_revenue_growth", entities: [], kind: "bars", period: "", from: "", to: "", benchmarks: true },
  functions: { name: "", search: "", args: {} },
  workbook: { template: "full", company: "", companies: [], language: "", live: true, unit: "" },
  data: { section: "coverage", cell: "0/0" },
};

/**
 * A stored state over the initial one: a value of another shape than today's is dropped, so that an
 * old or damaged copy costs a preference and never the pane. `reviveState("not json")` is `initialState`.
 */
export function reviveState(stored: string | null): PaneState {
  if (stored === null) return initialState;
  try {
    return merge(initialState, JSON.parse(stored)) as PaneState;
  } catch {
    return initialState;
  }
}

function merge(model: unknown, found: unknown): unknown {
  if (Array.isArray(model))
    return Array.isArray(found) && found.every((item) => typeof item === "string") ? found : model;
  if (typeof model !== "object" || model === null) return typeof found === typeof model ? found : model;
  if (typeof found !== "object" || found === null) return model;
  const source = found as Record<string, unknown>;
  if (Object.keys(model).length === 0) return onlyText(source);
  return Object.fromEntries(Object.entries(model).map(([key, value]) => [key, merge(value, own(source, key))]));
}

function onlyText(source: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => typeof value === "string"));
}
