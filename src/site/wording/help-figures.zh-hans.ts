/** 返回数字的函数的帮助。 Help for the functions that return figures, in simplified Chinese. */
import type { HelpWording } from "./types";

export const helpFiguresZhHans: Pick<
  HelpWording,
  "AI_REVENUE_GROWTH" | "AI_REVENUE" | "AI_METRIC" | "AI_TABLE" | "AI_HISTORY" | "AI_METRICS"
> = {
  AI_REVENUE_GROWTH: {
    answers: "承载公司 AI 收入的那一项收入同比增长了多少。",
    remarks: [
      "不写期间时取分类所依据的基准期，`latest` 取有记录的最新一期。",
      "这一项很少全是 AI。请与 `AI_DISCLOSURE` 一起看：某个分部的增速和整个公司的增速不是一回事。",
      "结果是小数（0.4），Excel 以百分比显示。",
    ],
    examples: [
      { formula: '=AI_REVENUE_GROWTH("百度")', says: "百度核心的非在线营销收入，基准期。" },
      { formula: '=AI_REVENUE_GROWTH("百度","2025年一季度")', says: "期间也可以用中文写。" },
      { formula: '=AI_REVENUE_GROWTH("百度","2025Q1","百度智能云")', says: "同一公司更窄的一项。" },
      { formula: "=AI_REVENUE_GROWTH(AI_COMPANIES())", says: "全部九家。没有披露增速的，理由只出现在那一格。" },
    ],
    failures: [
      { formula: '=AI_REVENUE_GROWTH("字节跳动")', says: "没有数字可给，也不会编造。" },
      { formula: '=AI_REVENUE_GROWTH("百度","2030Q1")', says: "没有数字的期间，会给出最近有数字的一期。" },
      { formula: '=AI_REVENUE_GROWTH("百度","很快")', says: "不是期间的文本，会说明可以怎样写。" },
    ],
    origin: "取自公司主要 AI 收入项的记录，不会跨越口径变化计算。有多个来源时取等级最高的。",
  },
  AI_REVENUE: {
    answers: "承载公司 AI 收入的那一项收入有多少。",
    remarks: [
      "金额以基本单位返回，按披露的币种为元或美元，除非指定单位。币种之间不做换算。",
      "下限仍是下限：格式里带着 `>`，也可用 `AI_QUALIFIER` 取得符号。",
    ],
    examples: [
      { formula: '=AI_REVENUE("快手")', says: "可灵 AI 的收入只披露了下限。" },
      { formula: '=AI_REVENUE("阿里巴巴",,,"亿")', says: "以亿为单位，基准期。" },
      { formula: '=AI_REVENUE({"阿里巴巴";"腾讯"},"2025Q1",,"bn")', says: "两家公司，以十亿为单位。" },
      { formula: '=SUM(AI_REVENUE({"阿里巴巴","腾讯"}))', says: "结果是数字，普通函数可以直接使用。" },
    ],
    failures: [
      { formula: '=AI_REVENUE("百度","2019Q1")', says: "早于记录的期间，会给出最近的一期。" },
      { formula: '=AI_REVENUE("阿里巴巴",,,"打")', says: "可用的单位是 `bn`、`mn`、`亿`、`万`。" },
      { formula: '=AI_REVENUE("百度",,"豆包")', says: "不属于该公司的收入项，会列出可用的各项。" },
    ],
    origin: "与 `AI_REVENUE_GROWTH` 相同：每家公司一项，选择及理由都在数据集里；它离 AI 有多近见 `AI_DISCLOSURE`。",
  },
  AI_METRIC: {
    answers: "数据集中的任何一个数字：主体、指标、期间，得到一个数。",
    remarks: [
      "主体可以是公司、业务或产品（可灵 AI、阿里云），也可以是参照对象（谷歌云、英伟达）。",
      "`best` 取等级最高的来源，`article` 取文章的数字，`filing` 只取公司自己披露的，`own` 只取您自己添加的数据，其数字后带有星号。",
      "单独的季度是日历季度，`FY2025Q4` 是公司自己的财季。如果是相同的三个月，两种写法得到同一个数字。",
    ],
    examples: [
      { formula: '=AI_METRIC("阿里巴巴","revenue","2025Q1","亿")', says: "出自公司公告，是现有最好的来源。" },
      {
        formula: '=AI_METRIC("阿里巴巴","revenue","2025Q1","亿","article")',
        says: "文章中同一季度的数字不同，原因见 `AI_CONFLICTS`。",
      },
      {
        formula: '=AI_METRIC("阿里巴巴","revenue","FY2025Q4","亿")',
        says: "阿里巴巴的财年在三月底结束，因此是同一个季度。",
      },
      { formula: '=AI_METRIC("腾讯",{"revenue","capex"},"FY2024","亿")', says: "两个指标横向排列。" },
    ],
    failures: [
      { formula: '=AI_METRIC("百度","revenu")', says: "写错的指标会给出最接近的。全部指标见 `AI_METRICS`。" },
      { formula: '=AI_METRIC("豆包","capex")', says: "该主体没有这项记录。" },
      { formula: '=AI_METRIC("阿里巴巴","revenue_growth","2025Q1","亿")', says: "增速没有金额单位。" },
    ],
    origin: "每条记录都带有来源、日期、位置和等级，用相同参数调用 `AI_SOURCE` 即可得到。",
  },
  AI_TABLE: {
    answers: "一个公式得到一张对比表：公司在行，指标在列。",
    remarks: [
      "除 `AI_METRICS` 列出的全部指标外，`tier`、`ai_revenue` 和 `ai_revenue_growth` 也可以作为列。",
      "未指定期间，或指定 `latest` 或日期时，各公司的期间可能不同，每个数字后面都注明自己的期间。它是数字格式的一部分，单元格的值仍是数字。数字后面有 `period`（期间）一列时，期间写在那一列里。",
      "缺失的数字是带理由的错误，只占那一格。想显示别的内容，可套用 `IFERROR`。",
    ],
    examples: [
      {
        formula: '=AI_TABLE({"百度","腾讯","字节跳动"},{"tier","ai_revenue","ai_revenue_growth"})',
        says: "梯队、主要 AI 收入及其增速。",
      },
      { formula: '=AI_TABLE({"百度","阿里巴巴","腾讯"},"revenue","2025Q1")', says: "一个指标，一个期间。" },
    ],
    failures: [{ formula: '=AI_TABLE({"百度","百渡"},"revenue","2025Q1")', says: "不认识的名称只影响自己那一行。" }],
    origin: "每一格都与 `AI_METRIC`、`AI_TIER` 或 `AI_REVENUE` 的结果相同，来源也相同。",
  },
  AI_HISTORY: {
    answers: "一个指标的时间序列：期间和数值，从早到晚。",
    remarks: [
      "每个期间只出现一次，取该期等级最高的来源。",
      "公司改变口径之处，前后数字都列出，但不可比；把最后一个参数写成 `TRUE`，会标出新口径的第一期。",
      "起止期间都包含在内，不写则取全部记录。",
    ],
    examples: [
      { formula: '=AI_HISTORY("腾讯","revenue","2024Q1","2025Q1")', says: "从一个季度到另一个季度。" },
      { formula: '=AI_HISTORY("百度","ai_revenue_growth")', says: "百度主要 AI 收入项的全部增速。" },
      { formula: '=AI_HISTORY("腾讯","advertising_revenue","2025Q1",,FALSE)', says: "从某一季度开始，不带标题。" },
    ],
    failures: [
      { formula: '=AI_HISTORY("字节跳动","revenue")', says: "没有公开财报，也就没有序列。" },
      { formula: '=AI_HISTORY("腾讯","revenue","2031Q1")', says: "所要的范围内没有数字。" },
    ],
    origin: "每个期间取等级最高的记录，用该期间调用 `AI_SOURCE` 可得到来源。",
  },
  AI_METRICS: {
    answers: "可以查什么：每个指标的代码、名称、单位、最新一期和数字个数。",
    remarks: ["写明主体时，只列出它有记录的指标。代码永远不变，各语言的名称也可使用。"],
    examples: [
      { formula: '=AI_METRICS("可灵AI")', says: "一个产品的全部记录。" },
      { formula: "=AI_METRICS()", says: "完整目录。" },
    ],
    failures: [{ formula: '=AI_METRICS("Copilot")', says: "数据集中没有这个主体。" }],
    origin: "直接由记录统计得出。",
  },
};
