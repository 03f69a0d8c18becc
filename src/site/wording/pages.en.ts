/** The landing page, data, support, privacy and terms, in English. */
import type { SiteWording } from "./types";

export const pagesEn: Pick<SiteWording, "landing" | "data" | "support" | "privacy" | "terms"> = {
  landing: {
    title: "Who earns from AI, and on whose word",
    lead: "An Excel add-in for analysts: nine Chinese technology companies, four ways to earn from AI, three tiers, and the figures behind them. Every number carries its period, its bound and its source.",
    matrix: "The classification",
    matrixText: "Four ways to earn from AI, and how firmly each company stands for them.",
    tier: "Tier {n}",
    company: "Company",
    growth: "AI-linked revenue growth",
    disclosure: "Disclosure",
    disclosures: { direct: "direct", segment: "segment", proxy: "proxy", none: "none" },
    asOf: "in {period}",
    noGrowth: "not disclosed",
    fits: { named: "named as an example", described: "described as doing it", neither: "neither" },
    tiers: ["AI already moves total revenue", "AI lifts the core business", "Still investing"],
    tryTitle: "Typed into a cell",
    tryText: "These results were computed when this page was built, by the functions the add-in installs.",
    tries: [
      { formula: '=AI_TIER("Baidu")', says: "the tier" },
      { formula: '=AI_REVENUE_GROWTH("百度")', says: "growth of the line that carries the AI income" },
      { formula: '=AI_REVENUE("Kuaishou")', says: "a lower bound stays one" },
      { formula: '=AI_TIER("Badu")', says: "never a guess" },
    ],
    passages: [
      {
        title: "Sourced",
        text: [
          "Each figure has a source, a date, a place and a grade. Where sources disagree, all figures stay, and the reason for the one used is on record.",
        ],
      },
      {
        title: "Offline",
        text: [
          "The data is inside the add-in. There is no account and no server to ask, and nothing you type leaves the workbook.",
        ],
      },
      {
        title: "Honest about holes",
        text: [
          "Where a company discloses nothing, or nothing confirmed was found, the cell says which. A computed figure names what it is computed from, and nothing is joined across a change of basis.",
        ],
      },
    ],
  },
  data: {
    title: "Data",
    lead: "What the add-in knows, where it is from, and how to use it elsewhere.",
    counts: "What is in it",
    countLabels: {
      companies: "classified companies",
      entities: "companies, units, products and benchmarks",
      metrics: "metrics",
      observations: "figures",
      sources: "sources",
      conflicts: "conflicts between sources",
      breaks: "breaks in series",
    },
    passages: [
      {
        title: "Limits",
        text: [
          "Revenue lines are seldom AI alone. Companies book AI income in wider segments, and most do not report its profit at all, so growth here is the growth of the line named, not of AI.",
          "The classification is the judgement of one article from June 2025. The public record stands beside it and is graded separately.",
        ],
      },
    ],
    files: "The package",
    filesText:
      "A Frictionless Data Package: a descriptor and CSV files in UTF-8 that Power Query, pandas, R and DuckDB read as they are. Data and text are under CC BY 4.0; facts are cited to their sources.",
    fileTitles: {},
    sources: "Sources",
    sourceColumns: ["Source", "Publisher", "Date", "Figures"],
    grades: "Grades",
  },
  support: {
    title: "Support",
    lead: "What to try first, and how to report a fault.",
    passages: [
      {
        title: "Getting started",
        text: [
          'Type `=AI_TIER("Baidu")` into any cell. The pane is under AI Atlas on the ribbon: it shows the classification, the evidence behind it, and inserts formulas.',
          "Custom functions need Excel on Windows, Mac or the web, from Microsoft 365. They do not run in Excel on iPad, nor in Office 2019 and older.",
        ],
      },
      {
        title: "#NAME? in cells that worked before",
        text: [
          "The add-in is not loaded in this Excel, or was added after the formula was typed. Load it, then press F2 and Enter in the cell; the pane repairs all cells of a workbook at once.",
        ],
      },
      {
        title: "#BUSY! that does not go away",
        text: [
          "Recalculate with Ctrl+Alt+F9. If it stays, close and reopen the workbook. The functions answer at once and ask no server.",
        ],
      },
      {
        title: "Figures that look out of date",
        text: [
          "`=AI_DATA_VERSION()` shows the data inside the add-in. After an update, recalculate everything with Ctrl+Alt+F9.",
        ],
      },
      {
        title: "#N/A or #VALUE! with a message",
        text: [
          "That is an answer: select the cell to read why. The page Names, periods and errors explains each kind.",
        ],
      },
      {
        title: "A colleague without the add-in",
        text: [
          "They see the last values until Excel recalculates. Give them a frozen copy instead: it holds values, sources and links, and the formulas can be brought back.",
        ],
      },
      {
        title: "Reporting a fault or a wrong figure",
        text: [
          "Open an issue in the project's source repository. Say what you typed, what you got, what you expected, your version of Excel, and what `=AI_DATA_VERSION()` shows. For a figure, name a source that says otherwise.",
        ],
      },
    ],
  },
  privacy: {
    title: "Privacy",
    lead: "Nothing is collected.",
    passages: [
      {
        title: "What the add-in does with your workbook",
        text: [
          "Functions and pane read the cells they are given and write where you ask them to. All of it happens inside Excel on your device or, in Excel on the web, in your browser. No content of a workbook is sent anywhere by the add-in.",
        ],
      },
      {
        title: "Network",
        text: [
          "The add-in's files are loaded from the address it is installed from, some of them when they are first needed, and Microsoft's Office.js library from Microsoft. It makes no other requests: data and text are among those files. Links to sources open in your browser only when you follow them.",
          "Whoever serves the files may keep an ordinary access log, as any web server can. Microsoft's own handling of add-ins is described in Microsoft's privacy statement.",
        ],
      },
      {
        title: "What is stored",
        text: [
          "The pane keeps your settings, such as language and the last view, in the storage of the Office web view on your device. There are no accounts, cookies, analytics, advertising or crash reports.",
        ],
      },
      {
        title: "These pages",
        text: [
          "They are plain text with one style sheet. They run no script, set no cookie and load nothing from elsewhere.",
        ],
      },
    ],
  },
  terms: {
    title: "Terms",
    lead: "Free to use, without warranty, and not advice.",
    passages: [
      {
        title: "Licence",
        text: [
          "The software is under the MIT licence: use, copy, change and pass it on, keeping the notice. The data package and its text are under CC BY 4.0.",
        ],
      },
      {
        title: "No investment advice",
        text: [
          "The atlas reports what others published and how one article classified nine companies. It recommends nothing. Check a figure at its source before you rely on it; each has one.",
        ],
      },
      {
        title: "No warranty",
        text: [
          "Software and data come as they are. Figures can be wrong, late or withdrawn by those who published them, and nobody involved is liable for what follows from their use, as far as the law allows.",
        ],
      },
      {
        title: "Names",
        text: [
          "Names of companies and products belong to their owners, who have no part in this project. Excel and Office are trademarks of Microsoft.",
        ],
      },
    ],
  },
};
