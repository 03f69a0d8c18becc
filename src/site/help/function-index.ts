/** What the help knows of each function beside its wording: its group, its neighbours, and the figure an example rests on. */
import type { FunctionId } from "../../contract/catalogue";

export type FunctionGroup = "classification" | "figures" | "provenance";

export interface FunctionEntry {
  readonly group: FunctionGroup;
  readonly related: readonly FunctionId[];
  /** A call on constants whose figure is traced; its names are put into the page's language. */
  readonly traced?: string;
}

const alibabaRevenue = '=AI_METRIC("Alibaba","revenue","2025Q1")';
const klingRevenue = '=AI_REVENUE("Kuaishou")';
const baiduGrowth = '=AI_REVENUE_GROWTH("Baidu")';

/** In the order the help lists them. */
export const functionIndex: Readonly<Record<FunctionId, FunctionEntry>> = {
  AI_TIER: { group: "classification", related: ["AI_WHY", "AI_MATRIX", "AI_COMPANIES"] },
  AI_MODEL_FIT: { group: "classification", related: ["AI_MODELS", "AI_MATRIX", "AI_WHY"] },
  AI_MODELS: { group: "classification", related: ["AI_MODEL_FIT", "AI_COMPANIES"] },
  AI_COMPANIES: { group: "classification", related: ["AI_TIER", "AI_MATRIX", "AI_NAME"] },
  AI_MATRIX: { group: "classification", related: ["AI_MODEL_FIT", "AI_TIER", "AI_TABLE"] },
  AI_NAME: { group: "classification", related: ["AI_COMPANIES", "AI_COMPANY"] },
  AI_COMPANY: {
    group: "classification",
    related: ["AI_TIER", "AI_MODELS", "AI_DISCLOSURE"],
    traced: baiduGrowth,
  },
  AI_REVENUE_GROWTH: {
    group: "figures",
    related: ["AI_REVENUE", "AI_DISCLOSURE", "AI_SOURCE"],
    traced: baiduGrowth,
  },
  AI_REVENUE: {
    group: "figures",
    related: ["AI_REVENUE_GROWTH", "AI_QUALIFIER", "AI_DISCLOSURE"],
    traced: klingRevenue,
  },
  AI_METRIC: { group: "figures", related: ["AI_METRICS", "AI_HISTORY", "AI_SOURCE"], traced: alibabaRevenue },
  AI_TABLE: { group: "figures", related: ["AI_METRIC", "AI_COMPANIES", "AI_METRICS"] },
  AI_HISTORY: { group: "figures", related: ["AI_METRIC", "AI_METRICS", "AI_CONFLICTS"] },
  AI_METRICS: { group: "figures", related: ["AI_METRIC", "AI_TABLE"] },
  AI_DISCLOSURE: { group: "provenance", related: ["AI_REVENUE_GROWTH", "AI_WHY"] },
  AI_QUALIFIER: { group: "provenance", related: ["AI_METRIC", "AI_SOURCE"], traced: klingRevenue },
  AI_SOURCE: { group: "provenance", related: ["AI_QUALIFIER", "AI_CONFLICTS", "AI_WHY"], traced: alibabaRevenue },
  AI_WHY: { group: "provenance", related: ["AI_TIER", "AI_MODEL_FIT", "AI_SOURCE"] },
  AI_CONFLICTS: { group: "provenance", related: ["AI_SOURCE", "AI_METRIC"], traced: alibabaRevenue },
  AI_DATA_VERSION: { group: "provenance", related: ["AI_METRICS", "AI_SOURCE"] },
};

/** All functions in the order the help lists them. */
export const functionIds = Object.keys(functionIndex) as readonly FunctionId[];

/** The help's address of a function, relative to its language's help folder. */
export const pageName = (id: FunctionId): string => `${id.toLowerCase()}.html`;
