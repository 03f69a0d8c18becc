/** Help for the functions about how far a figure can be trusted and where it stands, in English. */
import type { HelpWording } from "./types";

export const helpProvenanceEn: Pick<
  HelpWording,
  "AI_DISCLOSURE" | "AI_QUALIFIER" | "AI_SOURCE" | "AI_WHY" | "AI_CONFLICTS" | "AI_DATA_VERSION"
> = {
  AI_DISCLOSURE: {
    answers: "How a company's AI revenue line is disclosed: `direct`, `segment`, `proxy` or `none`.",
    remarks: [
      "`direct`: the company reports this AI line itself. `segment`: the segment in which its AI income is booked. `proxy`: a wider line that AI is said to drive. `none`: no line at all.",
      "Keep it next to every growth rate. A segment growing fast and a whole company growing slowly do not compare.",
    ],
    examples: [
      { formula: '=AI_DISCLOSURE("Kuaishou")', says: "Kling AI's revenue is reported on its own." },
      { formula: '=AI_DISCLOSURE({"Baidu";"Tencent";"ByteDance"})', says: "Three companies, three degrees." },
    ],
    failures: [{ formula: '=AI_DISCLOSURE("Midjourney")', says: "A benchmark is not classified." }],
    origin: "A judgement about each company's headline line, with its reason: `AI_WHY` with the topic `headline`.",
  },
  AI_QUALIFIER: {
    answers: "Whether a figure is exact or a bound: `=`, `≈`, `>`, `≥`, `<` or `≤`.",
    remarks: [
      "A cell's value drops the sign, because a number is a number. This function gives it back, for a column beside the figures.",
      "Do not add up bounds as if they were amounts: a sum with a `>` in it is itself a `>`.",
    ],
    examples: [
      { formula: '=AI_QUALIFIER("Kling AI","revenue")', says: "“More than”: the company gave a floor." },
      { formula: '=AI_QUALIFIER("Baidu","ai_revenue")', says: "Stated as a plain figure." },
    ],
    failures: [{ formula: '=AI_QUALIFIER("Kling AI","capex")', says: "No figure, so no qualifier." }],
    origin: "The qualifier is recorded with the observation, as the source worded it.",
  },
  AI_SOURCE: {
    answers:
      "Where a figure comes from: source, date, place in the source, and grade; or one part of that, such as the address.",
    remarks: [
      "It takes the arguments of `AI_METRIC`, so it can be filled beside a column of figures.",
      "Grades: A is a filing or a confirmed announcement, B one copy of an announcement or two well-known outlets, then the article itself, C two pages of which one is weak.",
      "The fourth argument asks for one part: `address`, `title`, `publisher`, `date`, `grade`, or `second`, the address of a page that confirms the figure. Put `address` into `HYPERLINK` for a column of links. A computed figure gives the addresses of its inputs.",
      "A part the source does not have is `#N/A` with that reason: a figure from one page has no `second`.",
    ],
    examples: [
      {
        formula: '=AI_SOURCE("Baidu","ai_revenue_growth")',
        says: "The headline growth and the line of the article it stands in.",
      },
      { formula: '=AI_SOURCE("Alibaba","revenue","2025Q1")', says: "The company's own announcement." },
      { formula: '=AI_SOURCE("Alibaba","revenue","2025Q1","address")', says: "Where to read it." },
    ],
    failures: [
      { formula: '=AI_SOURCE("Alibaba","revenue","2017Q1")', says: "No figure for that period, so nothing to cite." },
    ],
    origin: "Source titles, publishers, dates and addresses are cited as facts. The Data page lists them all.",
  },
  AI_WHY: {
    answers: "The reasons behind a company's tier or model: each claim, its place and its source.",
    remarks: [
      "Without a topic it gives everything: the tier first, then the revenue line, then the models, then what is uncertain.",
      "A topic is `tier`, `headline`, `uncertainty` or one of the four models.",
    ],
    examples: [
      { formula: '=AI_WHY("Huawei","tier")', says: "Why Huawei is in its tier." },
      { formula: '=AI_WHY("Baidu","MaaS")', says: "Why Baidu stands for model as a service." },
      { formula: '=AI_WHY("Alibaba",,"zh-Hans")', says: "Everything about Alibaba, in simplified Chinese." },
    ],
    failures: [{ formula: '=AI_WHY("Huawei","weather")', says: "An unknown topic lists those there are." }],
    origin:
      "Claims are worded by the atlas; the place is the paragraph of the article that carries them, and the source has its address.",
  },
  AI_CONFLICTS: {
    answers:
      "Where sources give different figures for the same thing: each figure, its source, which one is used, and why.",
    remarks: [
      "All figures stay in the dataset. The better grade is used unless a stated reason says otherwise.",
      "With a company, its units and products are included.",
    ],
    examples: [
      { formula: '=AI_CONFLICTS("Alibaba")', says: "The article and the announcement disagree about one quarter." },
      { formula: "=AI_CONFLICTS()", says: "Every conflict on record." },
    ],
    failures: [{ formula: '=AI_CONFLICTS("Tencnt")', says: "A misspelt name offers the nearest." }],
    origin: "Each row is an observation with its own source; the choice and its reason are part of the dataset.",
  },
  AI_DATA_VERSION: {
    answers: "The version and date of the dataset inside the add-in.",
    remarks: ["Put it on a workbook's cover, so that a reader knows which figures the formulas returned."],
    examples: [
      { formula: "=AI_DATA_VERSION()", says: "The version alone." },
      {
        formula: "=AI_DATA_VERSION(TRUE)",
        says: "Where the record ends: newest period, newest page and last look of each entity.",
      },
    ],
    failures: [],
    origin: "Versions are dates. The change log lists the figures added, changed and withdrawn in each.",
  },
};
