/** 每类参数接受什么。 What each kind of argument accepts, in simplified Chinese. */
import type { ArgumentWording, SiteWording } from "./types";

export const argumentsZhHans: ArgumentWording = {
  company: {
    accepts: "九家公司之一，可用中文名、英文名、常用简称或股票代码。",
    examples: ['"百度"', '"Baidu"', '"9888.HK"', '"BIDU"'],
  },
  entity: {
    accepts: "公司、它的业务或产品，或参照对象，可用任何名称或股票代码。",
    examples: ['"阿里巴巴"', '"可灵AI"', '"Google Cloud"'],
  },
  subject: {
    accepts: "公司、业务、产品或参照对象的任何名称；四种模式之一；某一梯队；或九家公司。",
    examples: ['"阿里巴巴"', '"通义千问"', '"MaaS"', '"第一梯队"', '"九家公司"'],
  },
  metric: {
    accepts:
      "指标的代码，或它的中文、英文名称。`ai_revenue` 和 `ai_revenue_growth` 指公司的主要 AI 收入项。在 AI_TABLE 中，`tier`、`disclosure` 和 `period` 也可作为一列：`period` 给出前一个数字所属的期间。",
    examples: ['"revenue"', '"capex"', '"营业收入"'],
  },
  model: {
    accepts: "四种模式之一，可用代码、序号、名称或简称。",
    examples: ['"模型即服务"', "3", '"MaaS"', '"卖铲人"'],
  },
  period: {
    accepts: "季度、半年、年、月或日期，或 `latest`。月份或日期指该月或所在季度，绝不更长。",
    examples: ['"2025Q1"', '"2025年一季度"', '"1H25"', '"FY2024"', '"latest"', "DATE(2025,3,31)"],
  },
  line: {
    accepts: "公司的另一项收入：指标、业务或产品，或 `total`。不写则为主要 AI 收入项。",
    examples: ['"百度智能云"', '"total"'],
  },
  unit: { accepts: "金额的单位。不写则为基本单位：元或美元。", examples: ['"亿"', '"万"', '"bn"', '"mn"'] },
  source: {
    accepts: "取谁的数字：等级最高的、文章的、仅公司的，或仅读者自己的。",
    examples: ['"best"', '"article"', '"filing"', '"own"'],
  },
  part: {
    accepts: "整条引注，或其中一项。不写则为整条文字。",
    examples: ['"address"', '"title"', '"publisher"', '"date"', '"grade"', '"second"'],
  },
  language: { accepts: "文本的语言。不写则为英文。", examples: ['"zh-Hans"', '"zh-Hant"', '"en"'] },
  tier: { accepts: "按梯队筛选。不写则为全部三个。", examples: ["1", "2", "3"] },
  topic: {
    accepts: "想知道哪方面的理由：一个主题，或四种模式之一（`product` 是主题，`模型即产品` 是模式）。不写则为全部。",
    examples: ['"tier"', '"headline"', '"uncertainty"', '"MaaS"'],
  },
  headers: { accepts: "是否先返回标题行。", examples: ["TRUE", "FALSE"] },
  details: {
    accepts: "是否另列四栏：限定、等级、来源，以及序列从哪一期起改用新口径。不写则没有。",
    examples: ["TRUE", "FALSE"],
  },
  coverage: {
    accepts: "是否改为返回一张表，逐个主体列出最新一期、最新页面，以及最近一次查找缺失数字的日期。不写则只返回版本。",
    examples: ["TRUE", "FALSE"],
  },
};

export const argumentNotesZhHans: SiteWording["argumentNotes"] = {
  period: "不写则为分类所依据的基准期。",
  from: "这里是所要的第一期，不写则从头开始。",
  to: "这里是所要的最后一期（包含在内），不写则到最新一期。",
  companies: "以区域或数组列出，每个占一行。",
  metrics: "以区域或数组列出，每个占一列。",
  headersOn: "不写则有标题行。",
  headersOff: "不写则没有，以便把列表用作参数。",
  range: "写区域时，每个单元格各得一个结果。",
};
