/** Help for the functions that return figures, in English. */
import type { HelpWording } from "./types";

export const helpFiguresEn: Pick<
  HelpWording,
  "AI_REVENUE_GROWTH" | "AI_REVENUE" | "AI_METRIC" | "AI_TABLE" | "AI_HISTORY" | "AI_METRICS"
> = {
  AI_REVENUE_GROWTH: {
    answers: "How fast the revenue line that carries a company's AI income grew, year on year.",
    remarks: [
      "Without a period it is the period the classification rests on; `latest` asks for the newest on record.",
      "The line is seldom AI alone. Read it together with `AI_DISCLOSURE`: the growth of a segment and the growth of a whole company are not the same claim.",
      "The value is a fraction (0.4) that Excel shows as a percentage.",
    ],
    examples: [
      {
        formula: '=AI_REVENUE_GROWTH("Baidu")',
        says: "Baidu Core's non-online-marketing revenue in the reference period.",
      },
      { formula: '=AI_REVENUE_GROWTH("百度","2025年一季度")', says: "The same, asked for in Chinese." },
      {
        formula: '=AI_REVENUE_GROWTH("Baidu","2025Q1","Baidu AI Cloud")',
        says: "A narrower line of the same company.",
      },
      {
        formula: "=AI_REVENUE_GROWTH(AI_COMPANIES())",
        says: "All nine. Where no growth is disclosed, the reason stands in that cell alone.",
      },
    ],
    failures: [
      { formula: '=AI_REVENUE_GROWTH("ByteDance")', says: "There is no figure to give, and none is made up." },
      {
        formula: '=AI_REVENUE_GROWTH("Baidu","2030Q1")',
        says: "A period without a figure names the nearest that has one.",
      },
      { formula: '=AI_REVENUE_GROWTH("Baidu","soon")', says: "Text that is no period says what would be understood." },
    ],
    origin:
      "The figure is the one on record for the company's headline line, never computed across a break in the series. Where several sources give it, the best grade is used.",
  },
  AI_REVENUE: {
    answers: "The level of the revenue line that carries a company's AI income.",
    remarks: [
      "Money is in base units, yuan or dollars as reported, unless a unit is given. Nothing is converted between currencies.",
      "A bound stays a bound: it is shown with its sign, and `AI_QUALIFIER` returns the sign alone.",
    ],
    examples: [
      { formula: '=AI_REVENUE("Kuaishou")', says: "Kling AI's revenue is disclosed as a lower bound." },
      { formula: '=AI_REVENUE("Alibaba",,,"bn")', says: "In billions, for the reference period." },
      { formula: '=AI_REVENUE({"Alibaba";"Tencent"},"2025Q1",,"亿")', says: "Two companies, in hundreds of millions." },
      {
        formula: '=SUM(AI_REVENUE({"Alibaba","Tencent"}))',
        says: "Values are numbers, so ordinary functions work on them.",
      },
    ],
    failures: [
      { formula: '=AI_REVENUE("Baidu","2019Q1")', says: "A period before the record starts names the nearest." },
      { formula: '=AI_REVENUE("Alibaba",,,"dozen")', says: "Units understood are `bn`, `mn`, `亿` and `万`." },
      { formula: '=AI_REVENUE("Baidu",,"Doubao")', says: "A line that is not the company's lists those that are." },
    ],
    origin:
      "As `AI_REVENUE_GROWTH`: one line for each company, chosen and justified in the dataset; `AI_DISCLOSURE` says how near it is to AI.",
  },
  AI_METRIC: {
    answers: "Any figure in the dataset: an entity, a metric and a period give one number.",
    remarks: [
      "The entity may be a company, a unit or product (Kling AI, Alibaba Cloud) or a benchmark (Google Cloud, Nvidia).",
      "`best` takes the best-graded source, `article` the article's own figure, `filing` only what the company filed or announced, `own` only the rows that you added yourself; an asterisk stands behind such a figure.",
      "A bare quarter is a calendar quarter; `FY2025Q4` is the company's own fiscal quarter. Where both are the same three months they give the same figure.",
    ],
    examples: [
      {
        formula: '=AI_METRIC("Alibaba","revenue","2025Q1","bn")',
        says: "From the company's announcement, the best source there is.",
      },
      {
        formula: '=AI_METRIC("Alibaba","revenue","2025Q1","bn","article")',
        says: "The article's figure for the same quarter differs; `AI_CONFLICTS` explains why.",
      },
      {
        formula: '=AI_METRIC("Alibaba","revenue","FY2025Q4","bn")',
        says: "Alibaba's fiscal year ends in March, so this is the same quarter.",
      },
      { formula: '=AI_METRIC("Tencent",{"revenue","capex"},"FY2024","bn")', says: "Two metrics across." },
    ],
    failures: [
      {
        formula: '=AI_METRIC("Baidu","revenu")',
        says: "A misspelt metric offers the nearest. `AI_METRICS` lists all.",
      },
      { formula: '=AI_METRIC("Doubao","capex")', says: "Nothing on record under that name for that entity." },
      { formula: '=AI_METRIC("Alibaba","revenue_growth","2025Q1","bn")', says: "A growth rate has no money unit." },
    ],
    origin:
      "Every observation carries its source, date, place and grade. `AI_SOURCE` with the same arguments returns them.",
  },
  AI_TABLE: {
    answers: "A comparison table in one formula: companies down, metrics across.",
    remarks: [
      "`tier`, `ai_revenue` and `ai_revenue_growth` are columns too, beside every metric `AI_METRICS` lists.",
      "Without a period, and with `latest` or a date, each company has a period of its own, and every figure shows it behind its number. It is part of the number's format; the value stays a number. Where `period` is a column behind the figures, it stands there instead.",
      "A hole is an error with its reason in that one cell. Wrap the formula in `IFERROR` to show something else.",
    ],
    examples: [
      {
        formula: '=AI_TABLE({"Baidu","Tencent","ByteDance"},{"tier","ai_revenue","ai_revenue_growth"})',
        says: "Tier, headline revenue and its growth.",
      },
      { formula: '=AI_TABLE({"Baidu","Alibaba","Tencent"},"revenue","2025Q1")', says: "One metric, one period." },
    ],
    failures: [
      { formula: '=AI_TABLE({"Baidu","Badu"},"revenue","2025Q1")', says: "An unknown name spoils its own row only." },
    ],
    origin: "Each cell is what `AI_METRIC`, `AI_TIER` or `AI_REVENUE` would return for it, and has the same source.",
  },
  AI_HISTORY: {
    answers: "A series over time: period and value, oldest first.",
    remarks: [
      "Each period appears once, with the figure of the best source for it.",
      "Where a company changed the basis of a series, both sides are listed and do not compare; `TRUE` for details marks the first figure on the new basis.",
      "`from` and `to` are both included; leave them out for everything on record.",
    ],
    examples: [
      { formula: '=AI_HISTORY("Tencent","revenue","2024Q1","2025Q1")', says: "From one quarter to another." },
      { formula: '=AI_HISTORY("Baidu","ai_revenue_growth")', says: "All there is for Baidu's headline line." },
      {
        formula: '=AI_HISTORY("腾讯","advertising_revenue","2025Q1",,FALSE)',
        says: "From a quarter on, without headers.",
      },
    ],
    failures: [
      { formula: '=AI_HISTORY("ByteDance","revenue")', says: "No published accounts, so no series." },
      { formula: '=AI_HISTORY("Tencent","revenue","2031Q1")', says: "Nothing lies in the range asked for." },
    ],
    origin: "The best-graded observation for each period; `AI_SOURCE` with that period gives its source.",
  },
  AI_METRICS: {
    answers: "What can be asked for: the id of each metric, its label, unit, newest period and number of figures.",
    remarks: [
      "With an entity, only what is on record for it. Ids never change; labels in each language are accepted as well.",
    ],
    examples: [
      { formula: '=AI_METRICS("Kling AI")', says: "Everything on record for one product." },
      { formula: "=AI_METRICS()", says: "The whole catalogue." },
    ],
    failures: [{ formula: '=AI_METRICS("Copilot")', says: "An entity that is not in the dataset." }],
    origin: "Counted from the observations themselves.",
  },
};
