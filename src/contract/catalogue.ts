/** Every function the add-in offers, declared once: for registration, metadata, help, the pane's form and the tests. */
import { needed, optional, single, type Parameter } from "./parameter";

export interface FunctionSpec {
  readonly id: FunctionId;
  /** `each`: a result for each cell of the arguments; `spill`: one table; `card`: like `each`, with fields where Excel has them. */
  readonly returns: "each" | "spill" | "card";
  readonly parameters: readonly Parameter[];
  /** The shortest useful call; `furtherExamples` has others. */
  readonly example: string;
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
    example: '=AI_TIER("Baidu")',
  },
  AI_REVENUE_GROWTH: {
    returns: "each",
    parameters: [company, period, optional("line", "line")],
    example: '=AI_REVENUE_GROWTH("百度")',
  },
  AI_REVENUE: {
    returns: "each",
    parameters: [company, period, optional("line", "line"), optional("unit", "unit")],
    example: '=AI_REVENUE("Kuaishou")',
  },
  AI_METRIC: {
    returns: "each",
    parameters: [entity, metric, period, optional("unit", "unit"), optional("source", "source")],
    example: '=AI_METRIC("Alibaba","revenue","2025Q1")',
  },
  AI_MODEL_FIT: {
    returns: "each",
    parameters: [company, needed("model", "model")],
    example: '=AI_MODEL_FIT("Baidu","MaaS")',
  },
  AI_MODELS: {
    returns: "each",
    parameters: [company, optional("language", "language")],
    example: '=AI_MODELS("Alibaba")',
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
    example: "=AI_COMPANIES()",
  },
  AI_MATRIX: {
    returns: "spill",
    parameters: [single("headers", "headers"), single("language", "language")],
    example: "=AI_MATRIX()",
  },
  AI_TABLE: {
    returns: "spill",
    parameters: [
      needed("companies", "entity", "list"),
      needed("metrics", "metric", "list"),
      single("period", "period"),
      single("headers", "headers"),
    ],
    example: '=AI_TABLE({"Baidu","Tencent"},{"tier","ai_revenue","ai_revenue_growth"})',
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
    example: '=AI_HISTORY("Tencent","revenue","2024Q1","2025Q1")',
  },
  AI_METRICS: {
    returns: "spill",
    parameters: [single("entity", "entity"), single("headers", "headers"), single("language", "language")],
    example: '=AI_METRICS("Kling AI")',
  },
  AI_NAME: {
    returns: "each",
    parameters: [entity, optional("language", "language")],
    example: '=AI_NAME("9888.HK")',
  },
  AI_DISCLOSURE: {
    returns: "each",
    parameters: [company],
    example: '=AI_DISCLOSURE("Kuaishou")',
  },
  AI_QUALIFIER: {
    returns: "each",
    parameters: [entity, metric, period],
    example: '=AI_QUALIFIER("Kling AI","revenue")',
  },
  AI_SOURCE: {
    returns: "each",
    parameters: [entity, metric, period, optional("part", "part")],
    example: '=AI_SOURCE("Baidu","ai_revenue_growth")',
  },
  AI_WHY: {
    returns: "spill",
    parameters: [
      needed("subject", "subject", "one"),
      single("topic", "topic"),
      single("language", "language"),
      single("headers", "headers"),
    ],
    example: '=AI_WHY("Huawei","tier")',
  },
  AI_CONFLICTS: {
    returns: "spill",
    parameters: [single("entity", "entity"), single("headers", "headers"), single("language", "language")],
    example: '=AI_CONFLICTS("Alibaba")',
  },
  AI_COMPANY: { returns: "card", parameters: [company], example: '=AI_COMPANY("Baidu")' },
  AI_DATA_VERSION: {
    returns: "spill",
    parameters: [single("coverage", "coverage")],
    example: "=AI_DATA_VERSION()",
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
