/** Help for the functions about who is in which tier and does what, in English. */
import type { HelpWording } from "./types";

export const helpClassificationEn: Pick<
  HelpWording,
  "AI_TIER" | "AI_MODEL_FIT" | "AI_MODELS" | "AI_COMPANIES" | "AI_MATRIX" | "AI_NAME" | "AI_COMPANY"
> = {
  AI_TIER: {
    answers:
      "Which of three tiers a company is in: 1 where AI already moves total revenue, 2 where AI lifts the core business or has produced a hit app, 3 where the company is still investing ahead of returns.",
    remarks: [
      "The tier ranks a stage on the way to earning from AI, not size or quality. `AI_WHY` gives the reasons.",
      "A column of companies is one call: `=AI_TIER(A2:A1001)` spills a thousand tiers, and a name that is not known is an error in its own cell only.",
    ],
    examples: [
      { formula: '=AI_TIER("Baidu")', says: "One company, by its English name." },
      {
        formula: '=AI_TIER({"腾讯";"9888.HK";"Kuaishou"})',
        says: "A column of three, named in Chinese, by ticker and in English.",
      },
      {
        formula: "=AI_TIER(AI_COMPANIES())",
        says: "The tier of each of the nine, in the order `AI_COMPANIES` lists them.",
      },
    ],
    failures: [
      {
        formula: '=AI_TIER("Badu")',
        says: "A misspelt name is never guessed at. The message offers the nearest names.",
      },
      {
        formula: '=AI_TIER("Kling AI")',
        says: "Only the nine companies have a tier. A product belongs to one of them, and the message says to which.",
      },
    ],
    origin:
      "The tier is the classification of the article the atlas rests on (Dingjiao One, June 2025). It is a judgement, not a measured figure.",
  },
  AI_MODEL_FIT: {
    answers:
      "How firmly a company stands for one of the four ways to earn from AI: 2 where it is named as an example of it, 1 where it is described as doing it, 0 where neither is said.",
    remarks: [
      "The four models are model as product, model as a service (MaaS), AI as a feature, and selling the shovels. They overlap: most companies follow more than one.",
      "0 means that the article does not say it. It does not mean that the company does not do it.",
    ],
    examples: [
      {
        formula: '=AI_MODEL_FIT("Baidu","MaaS")',
        says: "Baidu is named as an example of selling models as a service.",
      },
      {
        formula: '=AI_MODEL_FIT({"Baidu";"Tencent";"Meitu"},{1,2,3,4})',
        says: "Companies down, models across: the two ranges make a grid. Models may be given by number.",
      },
      { formula: '=AI_MODEL_FIT("华为","卖铲人")', says: "Names and models in Chinese." },
    ],
    failures: [
      {
        formula: '=AI_MODEL_FIT("Baidu","subscription")',
        says: "A way of charging is not one of the four. The message lists them.",
      },
    ],
    origin:
      "Each fit rests on one passage of the article. `AI_WHY` with the model as its topic gives the claim, the line and the source.",
  },
  AI_MODELS: {
    answers: "Which of the four models a company follows, as one text.",
    remarks: [
      "Named and described models are both listed, in the order of the four. `AI_MODEL_FIT` tells one from the other.",
    ],
    examples: [
      { formula: '=AI_MODELS("Alibaba")', says: "In English, which is the default." },
      { formula: '=AI_MODELS("Alibaba","zh-Hans")', says: "In simplified Chinese." },
      { formula: '=AI_MODELS({"Meitu";"iFlytek";"Kunlun Tech"})', says: "A column of three." },
    ],
    failures: [
      { formula: '=AI_MODELS("Alibaba","fr")', says: "Three languages are spoken: `en`, `zh-Hans` and `zh-Hant`." },
    ],
    origin: "From the same classification as `AI_MODEL_FIT`: every model listed has a passage behind it.",
  },
  AI_COMPANIES: {
    answers: "The classified companies as a spilled list: all nine, or those of one tier or one model.",
    remarks: [
      "The order is by tier, then as the article lists them, so that two lists always agree.",
      "Use it as an argument: `=AI_TIER(AI_COMPANIES())` and `=AI_REVENUE_GROWTH(AI_COMPANIES())` stay beside each other row by row.",
    ],
    examples: [
      { formula: "=AI_COMPANIES()", says: "All nine." },
      { formula: '=AI_COMPANIES(1,"MaaS")', says: "First-tier companies that sell models as a service." },
      { formula: '=AI_COMPANIES(3,,"zh-Hant")', says: "The third tier, with names in traditional Chinese." },
    ],
    failures: [
      { formula: "=AI_COMPANIES(4)", says: "There are three tiers." },
      {
        formula: '=AI_COMPANIES(3,"MaaS")',
        says: "A filter that nothing passes is an error with a reason, not an empty range.",
      },
    ],
    origin: "From the classification. Nothing here is a figure.",
  },
  AI_MATRIX: {
    answers: "The whole classification as one table: company, tier, and the fit with each of the four models.",
    remarks: [
      "2 is named, 1 is described, 0 is neither, as in `AI_MODEL_FIT`.",
      "`FALSE` leaves the header row out, so that the numbers can be used directly.",
    ],
    examples: [
      { formula: "=AI_MATRIX()", says: "With headers, in English." },
      { formula: '=AI_MATRIX(TRUE,"zh-Hans")', says: "Headers and names in simplified Chinese." },
    ],
    failures: [{ formula: '=AI_MATRIX("maybe")', says: "Headers are switched with `TRUE` or `FALSE`." }],
    origin: "Twenty-one classification rows, each with the line of the article it rests on. `AI_WHY` shows them.",
  },
  AI_NAME: {
    answers: "The canonical name of a company, unit, product or benchmark, in the language asked for.",
    remarks: [
      "It turns a column of tickers and short forms into names that all other functions and tables share.",
      "It knows every entity in the dataset, not only the nine companies.",
    ],
    examples: [
      { formula: '=AI_NAME("9888.HK")', says: "From a ticker." },
      { formula: '=AI_NAME({"阿里";"快手";"谷歌云"})', says: "From Chinese names and short forms to English." },
      { formula: '=AI_NAME("Tencent","zh-Hant")', says: "In traditional Chinese." },
    ],
    failures: [
      { formula: '=AI_NAME("Kwaishou")', says: "An unknown spelling is an error that offers the nearest names." },
      { formula: "=AI_NAME(TRUE)", says: "A truth value is no name." },
    ],
    origin: "Names, tickers and spellings are part of the dataset.",
  },
  AI_COMPANY: {
    answers: "A company's card: its tier in words, with fields that other cells can read, such as `=A1.Tier`.",
    remarks: [
      "The fields need an Excel that lets custom functions return values with properties (ExcelApi 1.19). Below that the cell holds the text alone.",
      "Where there is no figure the field says so in words.",
    ],
    examples: [
      { formula: '=AI_COMPANY("Baidu")', says: "The cell shows the text; the card behind it holds the fields." },
      { formula: '=AI_COMPANY("ByteDance")', says: "Not listed: the card says that there is no figure." },
    ],
    failures: [
      {
        formula: '=AI_COMPANY("Nvidia")',
        says: "Benchmarks have figures but are not classified, so they have no card.",
      },
    ],
    origin:
      "Each field comes from the same look-up as the function of that name; the growth shown is that of the headline line.",
  },
};
