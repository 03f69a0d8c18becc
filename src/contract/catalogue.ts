/** Every function the add-in offers, declared once: for registration, metadata, help, the pane's form and the tests. */
import { needed, optional, single, type Parameter } from "./parameter";

export interface FunctionSpec {
  readonly id: FunctionId;
  /** `each`: a result for each cell of the arguments; `spill`: one table; `card`: like `each`, with fields where Excel has them. */
  readonly returns: "each" | "spill" | "card";
  readonly parameters: readonly Parameter[];
  /** Formulas with live results on the help page; the first one is the shortest useful call. */
  readonly examples: readonly string[];
}

const company = needed("company", "company");
const entity = needed("entity", "entity");
const metric = needed("metric", "metric");
const period = optional("period", "period");

type Declared = Omit<FunctionSpec, "id">;

const declared = {
  AI_TIER: {
    returns: "each",
    parameters: [company],
    examples: ['=AI_TIER("Baidu")', '=AI_TIER({"腾讯";"9888.HK";"Badu"})'],
  },
  AI_REVENUE_GROWTH: {
    returns: "each",
    parameters: [company, period, optional("line", "line")],
    examples: [
      '=AI_REVENUE_GROWTH("百度")',
      '=AI_REVENUE_GROWTH("Alibaba","2025Q1")',
      '=AI_REVENUE_GROWTH("Baidu","2025Q1","Baidu AI Cloud")',
      '=AI_REVENUE_GROWTH("ByteDance")',
    ],
  },
  AI_REVENUE: {
    returns: "each",
    parameters: [company, period, optional("line", "line"), optional("unit", "unit")],
    examples: [
      '=AI_REVENUE("Kuaishou")',
      '=AI_REVENUE("Alibaba",,,"bn")',
      '=SUM(AI_REVENUE({"Alibaba","Tencent"}))',
      '=AI_REVENUE("Baidu","2019Q1")',
    ],
  },
  AI_METRIC: {
    returns: "each",
    parameters: [entity, metric, period, optional("unit", "unit"), optional("source", "source")],
    examples: [
      '=AI_METRIC("Alibaba","revenue","2025Q1")',
      '=AI_METRIC("Alibaba","revenue","2025Q1",,"article")',
      '=AI_METRIC("Tencent","capex","FY2024","bn")',
      '=AI_METRIC("Nvidia","revenue","FY2026Q1","bn")',
    ],
  },
  AI_MODEL_FIT: {
    returns: "each",
    parameters: [company, needed("model", "model")],
    examples: [
      '=AI_MODEL_FIT("Baidu","MaaS")',
      '=AI_MODEL_FIT("Huawei",{"model_as_product","MaaS","ai_as_feature","卖铲人"})',
    ],
  },
  AI_MODELS: {
    returns: "each",
    parameters: [company, optional("language", "language")],
    examples: ['=AI_MODELS("Alibaba")', '=AI_MODELS("Alibaba","zh-Hans")'],
  },
  AI_COMPANIES: {
    returns: "spill",
    parameters: [
      single("tier", "tier"),
      single("model", "model"),
      single("language", "language"),
      // The list has no header by default, so that it can stand as an argument: `=AI_TIER(AI_COMPANIES())`.
      { ...single("headers", "headers"), default: false },
    ],
    examples: ["=AI_COMPANIES()", '=AI_COMPANIES(1,"MaaS")', "=AI_TIER(AI_COMPANIES())"],
  },
  AI_MATRIX: {
    returns: "spill",
    parameters: [single("headers", "headers"), single("language", "language")],
    examples: ["=AI_MATRIX()", '=AI_MATRIX(FALSE,"zh-Hans")'],
  },
  AI_TABLE: {
    returns: "spill",
    parameters: [
      needed("companies", "entity", "list"),
      needed("metrics", "metric", "list"),
      single("period", "period"),
      single("headers", "headers"),
    ],
    examples: [
      '=AI_TABLE({"Baidu","Tencent"},{"tier","ai_revenue","ai_revenue_growth"})',
      '=AI_TABLE({"Baidu","Alibaba","Tencent"},"revenue","2025Q1")',
    ],
  },
  AI_HISTORY: {
    returns: "spill",
    parameters: [
      needed("entity", "entity", "one"),
      needed("metric", "metric", "one"),
      { ...single("from", "period"), default: null },
      { ...single("to", "period"), default: null },
      single("headers", "headers"),
      single("details", "details"),
    ],
    examples: [
      '=AI_HISTORY("Tencent","revenue","2024Q1","2025Q1")',
      '=AI_HISTORY("Baidu","ai_revenue_growth")',
      '=AI_HISTORY("Huawei Cloud","revenue",,,TRUE,TRUE)',
    ],
  },
  AI_METRICS: {
    returns: "spill",
    parameters: [single("entity", "entity"), single("headers", "headers"), single("language", "language")],
    examples: ['=AI_METRICS("Kling AI")', '=AI_METRICS("Meitu",,"zh-Hans")'],
  },
  AI_NAME: {
    returns: "each",
    parameters: [entity, optional("language", "language")],
    examples: ['=AI_NAME("9888.HK")', '=AI_NAME("Tencent","zh-Hant")'],
  },
  AI_DISCLOSURE: {
    returns: "each",
    parameters: [company],
    examples: ['=AI_DISCLOSURE("Kuaishou")', '=AI_DISCLOSURE({"Baidu";"Tencent";"ByteDance"})'],
  },
  AI_QUALIFIER: {
    returns: "each",
    parameters: [entity, metric, period],
    examples: ['=AI_QUALIFIER("Kling AI","revenue")', '=AI_QUALIFIER("Baidu","ai_revenue")'],
  },
  AI_SOURCE: {
    returns: "each",
    parameters: [entity, metric, period],
    examples: ['=AI_SOURCE("Baidu","ai_revenue_growth")', '=AI_SOURCE("Alibaba","revenue","2025Q1")'],
  },
  AI_WHY: {
    returns: "spill",
    parameters: [
      needed("subject", "subject", "one"),
      single("topic", "topic"),
      single("language", "language"),
      single("headers", "headers"),
    ],
    examples: ['=AI_WHY("Huawei","tier")', '=AI_WHY("Baidu","MaaS","zh-Hans")', '=AI_WHY("Alibaba","product")'],
  },
  AI_CONFLICTS: {
    returns: "spill",
    parameters: [single("entity", "entity"), single("headers", "headers"), single("language", "language")],
    examples: ['=AI_CONFLICTS("Alibaba")', '=AI_CONFLICTS("Google Cloud",FALSE,"zh-Hans")'],
  },
  AI_COMPANY: { returns: "card", parameters: [company], examples: ['=AI_COMPANY("Baidu")'] },
  AI_DATA_VERSION: {
    returns: "spill",
    parameters: [single("coverage", "coverage")],
    examples: ["=AI_DATA_VERSION()", "=AI_DATA_VERSION(TRUE)"],
  },
} as const satisfies Readonly<Record<string, Declared>>;

export type FunctionId = keyof typeof declared;

/** The parameters as declared, so that the compiler knows what a function's arguments are. */
export type ParametersOf<Id extends FunctionId> = (typeof declared)[Id]["parameters"];

/** In the order in which help and pane list them. */
export const catalogue: readonly FunctionSpec[] = Object.entries<Declared>(declared).map(([id, spec]) => ({
  id: id as FunctionId,
  ...spec,
}));
