/** The words around every page and the headings of the help, in English. */
import type { SiteWording } from "./types";

export const frameEn: Pick<SiteWording, "frame" | "functionPage" | "index" | "rules" | "metrics"> = {
  frame: {
    product: "AI Monetization Atlas",
    tagline: "Who earns from AI, in Excel",
    skip: "Skip to content",
    languages: "Language",
    siteNavigation: "Site",
    functionNavigation: "All functions",
    home: "Overview",
    functions: "Functions",
    namesAndPeriods: "Names, periods and errors",
    metrics: "Metrics",
    data: "Data",
    support: "Support",
    privacy: "Privacy",
    terms: "Terms",
    dataVersion: "Data {version}",
    groups: {
      classification: "Classification",
      figures: "Figures",
      provenance: "Evidence and provenance",
    },
  },
  functionPage: {
    arguments: "Arguments",
    noArguments: "None.",
    optional: "optional",
    required: "required",
    examples: "Examples",
    failures: "When there is no answer",
    origin: "Where it comes from",
    related: "Related functions",
    result: "Result:",
    resultOf: "Result of {formula}",
    remarks: "Worth knowing",
    moreRows: "and {count} more rows",
    blank: "blank",
    figure: "Figure",
    period: "Period",
    source: "Source",
    locator: "Place",
    grade: "Grade",
    lines: "line {lines}",
    onePage: "the page itself",
    confirmedBy: "confirmed by a second page",
    tracedFrom: "The figure in {formula}, traced:",
    fields: "Fields of the card",
    grades: {
      A: "A, a filing or a confirmed announcement",
      B: "B, one copy of an announcement or two well-known outlets",
      article: "the article",
      C: "C, weak: two pages, one of them weak",
      own: "the reader's own row",
    },
  },
  index: {
    title: "Functions",
    lead: "Nineteen functions, typed without a prefix. Every argument may be a constant or a cell, and a range wherever one result is given for each of its cells or it is read as a list; every figure can be traced to its source. The results on these pages were computed by the functions themselves when the pages were built.",
  },
  rules: {
    title: "Names, periods and errors",
    lead: "What all functions have in common: how they read what you type, and what they say when there is no answer.",
    names: {
      title: "Names",
      text: [
        "English, simplified and traditional Chinese, usual short forms and tickers all lead to the same entity. Case, width, spaces and punctuation do not matter.",
        "A name is never guessed. One that is not known is an error that offers the nearest.",
      ],
    },
    namesTable: ["You type", "Understood as"],
    nameExamples: ["baidu", "百度", "9888.HK", "HKEX:9888", "BIDU", "阿里", "科大訊飛", "Kling AI", "Google Cloud"],
    periods: {
      title: "Periods",
      text: [
        "A bare quarter or year is a calendar one; `FY` marks the company's own fiscal year. Alibaba's ends on 31 March, so its `FY2025Q4` and the calendar `2025Q1` are the same three months and give the same figure.",
        "No period means the one the classification rests on. `latest` means the newest on record; a whole number from 1990 to 2100 is a year. `LTM`, `TTM` and `YTD` sum reported flows, alone or with the period they run to.",
        'A month or a date means that month or the quarter it falls in, never anything longer: where only longer periods are reported, the `#N/A` names one. A workbook that counts dates from 1904 hands them over four years early, and no function can tell: write the period as text there, or `TEXT(A1,"yyyy-mm-dd")`. Trace and the preview show which period was read.',
      ],
    },
    periodsTable: ["You type", "Understood as", "Revenue of Alibaba then"],
    ranges: {
      title: "Ranges",
      text: [
        "A range of companies gives a column of results from a single call; a column of companies against a row of periods gives the grid.",
        "A blank cell gives a blank. A bad element is an error in its own cell, and the others are not affected.",
      ],
    },
    units: {
      title: "Numbers and units",
      text: [
        "Numbers are numbers. Growth is a fraction shown as a percentage. Money is in base units, in the currency reported, unless you ask for `bn`, `mn`, `亿` or `万`. Nothing is converted between currencies.",
        "A bound stays a bound: the format shows `>` or `≈` before the number, and `AI_QUALIFIER` returns the sign.",
      ],
    },
    missing: {
      title: "When there is no answer",
      text: [
        "`#N/A` means that the question was understood and there is no figure: unknown company, not disclosed, no figure for this period, only words. The message says which, and names the nearest figure there is.",
        "`#VALUE!` means that an argument could not be read. The message says what would be understood. Select the cell, or point at it, to read it.",
      ],
    },
  },
  metrics: {
    title: "Metrics",
    lead: "Everything that can be asked for with AI_METRIC, AI_TABLE and AI_HISTORY. Ids never change; labels in each language are accepted as well.",
    columns: ["Id", "Label", "Kind", "On record for"],
    kinds: { money: "money", ratio: "percentage", count: "number", rank: "rank", price: "price per share" },
  },
};
