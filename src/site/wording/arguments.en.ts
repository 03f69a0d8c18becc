/** What each kind of argument accepts, in English. */
import type { ArgumentWording, SiteWording } from "./types";

export const argumentsEn: ArgumentWording = {
  company: {
    accepts: "One of the nine companies, by English or Chinese name, usual short form or ticker.",
    examples: ['"Baidu"', '"百度"', '"9888.HK"', '"BIDU"'],
  },
  entity: {
    accepts: "A company, one of its units or products, or a benchmark, by any of its names or its ticker.",
    examples: ['"Alibaba"', '"Kling AI"', '"谷歌云"'],
  },
  subject: {
    accepts:
      "A company, unit, product or benchmark by any name; one of the four models; a tier; or all nine companies.",
    examples: ['"Alibaba"', '"Qwen"', '"MaaS"', '"Tier 1"', '"nine companies"'],
  },
  metric: {
    accepts:
      "The id of a metric, or its label in English or Chinese. `ai_revenue` and `ai_revenue_growth` are the company's headline line. In AI_TABLE `tier`, `disclosure` and `period` are columns too: `period` says when the figure before it is of.",
    examples: ['"revenue"', '"capex"', '"营业收入"'],
  },
  model: {
    accepts: "One of the four models, by id, number, name or short form.",
    examples: ['"MaaS"', "3", '"model_as_product"', '"卖铲人"'],
  },
  period: {
    accepts:
      "A quarter, half year, year, month or date, or `latest`. A month or a date means that month or its quarter, never longer.",
    examples: ['"2025Q1"', '"1H25"', '"FY2024"', '"2025-03"', '"latest"', "DATE(2025,3,31)"],
  },
  line: {
    accepts:
      "Another revenue line of the company: a metric, one of its units or products, or `total`. Nothing means the headline line.",
    examples: ['"Baidu AI Cloud"', '"total"'],
  },
  unit: {
    accepts: "The unit money is shown in. Nothing means base units: yuan or dollars.",
    examples: ['"bn"', '"mn"', '"亿"', '"万"'],
  },
  source: {
    accepts: "Whose figure: the best-graded, the article's, only the company's, or only the reader's own row.",
    examples: ['"best"', '"article"', '"filing"', '"own"'],
  },
  part: {
    accepts: "All of the citation as text, or one part. Nothing means the text.",
    examples: ['"address"', '"title"', '"publisher"', '"date"', '"grade"', '"second"'],
  },
  language: {
    accepts: "The language of text. Nothing means English.",
    examples: ['"en"', '"zh-Hans"', '"zh-Hant"'],
  },
  tier: { accepts: "A tier as a filter. Nothing means all three.", examples: ["1", "2", "3"] },
  topic: {
    accepts:
      "What the reasons are wanted for: a topic, or one of the four models (`product` is the topic, `model as a product` the model). Nothing means everything.",
    examples: ['"tier"', '"headline"', '"uncertainty"', '"product"', '"method"', '"MaaS"'],
  },
  headers: { accepts: "Whether a header row comes first.", examples: ["TRUE", "FALSE"] },
  details: {
    accepts:
      "Whether four columns follow: qualifier, grade, source, and where the series starts on a new basis. Nothing means no.",
    examples: ["TRUE", "FALSE"],
  },
  coverage: {
    accepts:
      "Whether the answer is a table of where the record ends: one row an entity, with its newest period, its newest page and the day what is missing was last looked for. Nothing means no.",
    examples: ["TRUE", "FALSE"],
  },
};

export const argumentNotesEn: SiteWording["argumentNotes"] = {
  period: "Nothing means the period the classification rests on.",
  from: "The first period wanted. Nothing means from the beginning.",
  to: "The last period wanted, itself included. Nothing means to the newest.",
  companies: "A list, as a range or an array; each makes a row.",
  metrics: "A list, as a range or an array; each makes a column.",
  headersOn: "Nothing means yes.",
  headersOff: "Nothing means no, so that the list can stand as an argument.",
  range: "A range gives a result for each of its cells.",
};
