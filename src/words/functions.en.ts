/** What Excel, the pane and the help say about each function and parameter, in English; the keys for the other languages. */
import type { CitationPart } from "../contract/citation-part";
import type { FunctionId } from "../contract/catalogue";
import type { SourceChoice } from "../contract/source-choice";

export interface FunctionWording {
  /** One sentence a function. */
  readonly functions: Readonly<Record<FunctionId, string>>;
  readonly parameters: Readonly<Record<string, ParameterWording>>;
  /** What stands beside the words Excel offers while a formula is typed. */
  readonly choices: Readonly<Record<Choice, string>>;
}

export type Choice = "headline" | "total" | "ai_revenue" | "ai_revenue_growth" | SourceChoice | CitationPart;

interface ParameterWording {
  /** The name as Excel shows it while a formula is typed. */
  readonly name: string;
  readonly description: string;
}

export const functionsEn: FunctionWording = {
  functions: {
    AI_TIER: "The tier of a company by how far it earns money from AI: 1, 2 or 3.",
    AI_REVENUE_GROWTH: "Year-on-year growth of a company's AI-linked revenue line, as a fraction.",
    AI_REVENUE: "The level of a company's AI-linked revenue line, in the currency reported.",
    AI_METRIC: "Any figure on record for a company, unit, product or benchmark.",
    AI_MODEL_FIT:
      "How a company fits a way to earn from AI: 2 named as an example, 1 described as doing it, 0 neither.",
    AI_MODELS: "The ways in which a company earns from AI, in one cell.",
    AI_COMPANIES: "The classified companies, all or those of a tier and a model.",
    AI_MATRIX: "The whole classification: company, tier and the fit with each of the four models.",
    AI_TABLE: "A comparison table: companies down, metrics across.",
    AI_HISTORY: "A series over time: period and value.",
    AI_METRICS: "What can be asked for: id, label, unit, latest period and number of figures.",
    AI_NAME: "The canonical name of a company, unit, product or benchmark.",
    AI_DISCLOSURE: "How a company discloses its AI-linked revenue: direct, segment, proxy or none.",
    AI_QUALIFIER: "Whether a figure is exact or a bound: =, ≈, >, ≥, < or ≤.",
    AI_SOURCE: "Where a figure comes from: the citation as text, or one part of it such as the address.",
    AI_WHY: "Why a company sits where it does, or what is said of a product, model or tier: claim, place and source.",
    AI_CONFLICTS: "Where sources disagree: each figure, its source, which one is used and why.",
    AI_COMPANY: "A card of a company: the tier, with fields such as =A1.Growth where Excel supports them.",
    AI_DATA_VERSION: "The version and date of the data.",
  },
  parameters: {
    company: {
      name: "company",
      description: "One of the nine companies, by English or Chinese name, short form or ticker.",
    },
    entity: { name: "entity", description: "Name, Chinese name or ticker of a company, unit, product or benchmark." },
    subject: {
      name: "subject",
      description: "A company, unit, product or benchmark, one of the four models, a tier, or nine companies.",
    },
    metric: {
      name: "metric",
      description:
        "Metric by id or label, such as revenue or capex; ai_revenue stands for the headline line. AI_METRICS lists them.",
    },
    period: {
      name: "period",
      description:
        "2025Q1, 1Q25, 2025H1, FY2024, 2025-03, latest or a date; left out, the period the classification rests on.",
    },
    line: {
      name: "line",
      description: "Another revenue line: total, a metric such as advertising_revenue, or a unit or product.",
    },
    unit: { name: "unit", description: "Unit for money: bn, mn, 亿 or 万; left out, whole yuan or dollars." },
    source: { name: "source", description: "best (default), article, filing or own." },
    part: {
      name: "part",
      description: "text (default), address, title, publisher, date, grade, or second: the confirming page's address.",
    },
    model: { name: "model", description: "One of the four models by id, number, name or short form such as MaaS." },
    language: { name: "language", description: "Language of the text: en (default), zh-Hans or zh-Hant." },
    tier: { name: "tier", description: "1, 2 or 3; left out, all tiers." },
    headers: { name: "headers", description: "TRUE or FALSE: whether the table starts with a row of headers." },
    details: {
      name: "details",
      description: "TRUE adds qualifier, grade, source and where the series starts on a new basis; left out, FALSE.",
    },
    coverage: {
      name: "coverage",
      description: "TRUE lists where the record ends, one row an entity; left out, FALSE.",
    },
    companies: {
      name: "companies",
      description: "The companies, units or benchmarks to compare: a range, a list or one name.",
    },
    metrics: {
      name: "metrics",
      description:
        "The metrics to show: a range, a list or one metric; tier, disclosure, ai_revenue and ai_revenue_growth work too.",
    },
    from: { name: "from", description: "First period; left out, from the start." },
    to: { name: "to", description: "Last period; left out, to the newest." },
    topic: {
      name: "topic",
      description:
        "tier, headline, uncertainty, product, market, method, absence … or one of the four models; left out, everything.",
    },
  },
  choices: {
    headline: "The AI-linked line the classification rests on",
    total: "The company's whole revenue",
    ai_revenue: "The headline line: AI-linked revenue",
    ai_revenue_growth: "The headline line's growth, year on year",
    best: "The best-graded source on record",
    article: "The article the classification is taken from",
    text: "The whole citation in one line",
    address: "The page's address",
    title: "The page's title",
    publisher: "Whose words they are",
    date: "The page's date",
    grade: "A, B, article or C",
    second: "The address of the page that confirms it",
    filing: "What the company itself filed or announced",
    own: "The row of your own",
  },
};
