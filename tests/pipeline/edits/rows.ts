/** Rows that a case adds to the sound package, each whole and right but for the cells it names. */
import type { Edit } from "../edited-package";

type Cells = Readonly<Record<string, string>>;

/** Cases by what they are about. */
export type Cases = Readonly<Record<string, readonly Edit[]>>;

/** A figure of the article, of its last line. */
export const figure = (cells: Cells): Edit => [
  "observations",
  0,
  {
    entity: "baidu",
    metric: "revenue",
    period: "2024Q1",
    value: "31500000000",
    unit: "CNY",
    qualifier: "=",
    comparison: "none",
    status: "reported",
    source: "article",
    locator: "L9",
    grade: "article",
    ...cells,
  },
];

export const text = (topic: string, cells: Cells = {}): Edit => [
  "statements",
  0,
  { id: "new-text", topic, source: "article", locator: "L9", en: "Some text.", zh_hans: "文字。", ...cells },
];

/** Baidu's capital expenditure is said by the article not to be disclosed. */
export const silence = (cells: Cells): Edit => [
  "absences",
  0,
  {
    entity: "baidu",
    metric: "capex_plan",
    reason: "not-disclosed",
    voice: "article",
    looked: "2026-11-24",
    page: "article",
    statement: "tier-baidu",
    ...cells,
  },
];

export const breakFrom = (from: string, cells: Cells = {}): Edit => [
  "breaks",
  0,
  { entity: "baidu", metric: "non_online_marketing_revenue", from, statement: "tier-baidu", ...cells },
];

export const conflict = (cells: Cells): Edit => [
  "conflicts",
  0,
  { kind: "figures", statement: "tier-baidu", ...cells },
];

export const correction = (cells: Cells): Edit => [
  "corrections",
  0,
  {
    target: "baidu/revenue/2025Q1/yicai-global-2025-05-2",
    field: "value",
    action: "replace",
    value: "32450000000",
    expect: "32500000000",
    reason: "tier-baidu",
    ...cells,
  },
];

export const derivation = (operation: string, inputs: string, cells: Cells = {}): Edit => [
  "derivations",
  0,
  { entity: "baidu", metric: "revenue", period: "2023Q1", operation, inputs, decimals: "-8", ...cells },
];
