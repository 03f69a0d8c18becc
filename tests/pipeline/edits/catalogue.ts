/** Names, the classification, texts that nothing refers to, and the map of the article. */
import { breakFrom, conflict, correction, figure, silence, text, type Cases } from "./rows";

const READING = { entity: "alibaba", model: "model_as_product" };
const NO_MODEL: Cases[string] = [
  ["classification", 3, undefined],
  ["classification", 2, undefined],
];

export const refused: Cases = {
  "alias that is another's id": [["models", 3, { aliases: "model_as_product" }]],
  "name that is another's": [["entities", 3, { name_en: "BAIDU" }]],
  "simplified name that is another's": [["entities", 3, { name_zh_hans: "百度" }]],
  "traditional name that is another's": [["entities", 3, { name_zh_hant: "百度集團" }]],
  "ticker that is another's": [["entities", 4, { tickers: "NYSE:CLOUD|nasdaq:bidu" }]],
  "label that is another's": [["metrics", 6, { label_en: "Sales" }]],
  "simplified label that is another's": [["metrics", 6, { label_zh_hans: "营收" }]],
  "traditional label that is another's": [["metrics", 6, { label_zh_hant: "營收" }]],
  "id that is another's alias": [["metrics", 6, { id: "sales" }]],
  "company without a model": NO_MODEL,
  "company without a line": [["headlines", 2, undefined]],
  "company without a reason": [["statements", 9, { topic: "strategy" }]],
  "company that lacks everything": [...NO_MODEL, ["headlines", 2, undefined], ["statements", 9, { topic: "strategy" }]],
  "tier of one more": [["entities", 4, { tier: "1" }]],
  "tier of one less": [["entities", 3, { tier: "" }]],
  "no line, and one named": [["headlines", 2, { disclosure: "none" }]],
  "line without an entity": [["headlines", 2, { entity: "" }]],
  "line without a metric": [["headlines", 2, { metric: "" }]],
  "line without a period": [["headlines", 2, { reference_period: "" }]],
  "reading of a mark that is gone": [["classification", 4, undefined], text("reading", READING)],
  "reading of another company's mark": [text("reading", { ...READING, entity: "alibaba-cloud" })],
  "unused texts": ["note", "conflict", "break", "absence", "label", "correction", "headline"].map((topic) =>
    text(topic, { id: `unused-${topic}` }),
  ),
  "map to an unknown row": [["article-map", 2, { key: "alibaba/revenue/2025Q2/article" }]],
  "map to an unknown tier": [["article-map", 2, { resource: "tiers", key: "2" }]],
  "map to an unknown mark": [["article-map", 2, { resource: "classification", key: "alibaba" }]],
  "map to an unknown line": [["article-map", 2, { resource: "headlines", key: "alibaba-cloud" }]],
  "map to a table without rows": [["article-map", 2, { resource: "breaks", key: "*" }]],
  "map to nothing without a reason": [["article-map", 2, { resource: "", key: "", reason: "" }]],
};

export const sound: Cases = {
  "a name of another catalogue": [["metrics", 6, { aliases: "Baidu" }]],
  "its own name again": [["entities", 2, { aliases: "Baidu|baidu|BAIDU" }]],
  "no line, and none named": [
    ["headlines", 2, { disclosure: "none", entity: "", metric: "", growth_metric: "", reference_period: "" }],
  ],
  "a line without growth": [["headlines", 2, { growth_metric: "" }]],
  "a reading of a mark": [text("reading", READING)],
  "texts that need no row": ["tier", "model", "strategy", "product", "market", "method", "uncertainty"].map((topic) =>
    text(topic, { id: `free-${topic}` }),
  ),
  "a note of a figure": [text("note"), figure({ note: "new-text" })],
  "a note of a computed figure": [text("note"), ["derivations", 2, { note: "new-text" }]],
  "a text of a silence": [text("absence"), silence({ statement: "new-text" })],
  "a text of a break": [text("break"), breakFrom("2024Q1", { statement: "new-text" })],
  "a text of a conflict": [
    text("conflict"),
    conflict({ entity: "baidu", metric: "revenue", period: "2025Q1", kind: "doubt", statement: "new-text" }),
  ],
  "a text of a correction": [text("correction"), correction({ reason: "new-text" })],
  "a map to a tier": [["article-map", 2, { resource: "tiers", key: "1" }]],
  "a map to a mark": [["article-map", 2, { resource: "classification", key: "alibaba/model_as_product" }]],
  "a map to a line": [["article-map", 2, { resource: "headlines", key: "alibaba" }]],
  "a map to a statement": [["article-map", 2, { resource: "statements", key: "tier-baidu" }]],
  "a map to a whole table": [["article-map", 2, { resource: "models", key: "*" }]],
  "a map to nothing with a reason": [["article-map", 2, { resource: "", key: "", reason: "an opinion" }]],
};
