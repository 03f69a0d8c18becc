/** What Excel, the pane and the help say about each function and parameter, in simplified Chinese. */
import type { FunctionWording } from "./functions.en";

export const functionsZhHans: FunctionWording = {
  functions: {
    AI_TIER: "公司的 AI 变现梯队：1、2 或 3。",
    AI_REVENUE_GROWTH: "公司 AI 相关收入项的同比增速，以小数表示。",
    AI_REVENUE: "公司 AI 相关收入项的金额，按披露的币种。",
    AI_METRIC: "公司、业务、产品或对照对象的任一已记录数字。",
    AI_MODEL_FIT: "公司与某种 AI 赚钱模式的关系：2 被列为代表，1 被描述为从事，0 皆非。",
    AI_MODELS: "公司采用的 AI 赚钱模式，合为一段文本。",
    AI_COMPANIES: "分类中的公司，可按梯队和模式筛选。",
    AI_MATRIX: "完整分类表：公司、梯队及其与四种模式的关系。",
    AI_TABLE: "对比表：行为公司，列为指标。",
    AI_HISTORY: "时间序列：期间与数值。",
    AI_METRICS: "可查询的指标：代码、名称、单位、最新一期与数字个数。",
    AI_NAME: "公司、业务、产品或对照对象的标准名称。",
    AI_DISCLOSURE: "公司 AI 相关收入的披露方式：direct、segment、proxy 或 none。",
    AI_QUALIFIER: "数字是精确值还是界限：=、≈、>、≥、< 或 ≤。",
    AI_SOURCE: "数字的出处：来源、日期、位置与等级。",
    AI_WHY: "公司为何如此分类：论点、位置与来源。",
    AI_CONFLICTS: "来源不一致之处：各个数字、来源、采用哪个及原因。",
    AI_COMPANY: "公司卡片：显示梯队，在支持的 Excel 中可用 =A1.Growth 等字段。",
    AI_DATA_VERSION: "数据的版本与日期。",
  },
  parameters: {
    company: { name: "公司", description: "九家公司之一的名称、中文名或股票代码；区域则逐格给出结果。" },
    entity: { name: "主体", description: "公司、业务、产品或对照对象的名称、中文名或股票代码。" },
    metric: {
      name: "指标",
      description: "指标的代码或名称，如 revenue、资本开支；ai_revenue 指主收入项。AI_METRICS 可列出全部。",
    },
    period: {
      name: "期间",
      description: "2025Q1、2025年一季度、2025H1、FY2024、2025-03、latest 或日期；省略则为分类所依据的期间。",
    },
    line: { name: "收入项", description: "其他收入项：total、advertising_revenue 等指标，或某项业务、产品。" },
    unit: { name: "单位", description: "金额单位：bn、mn、亿 或 万；省略则为元或美元。" },
    source: { name: "来源", description: "best（默认）、article 或 filing。" },
    model: { name: "模式", description: "四种模式之一：代码、序号、名称或 MaaS 等简称。" },
    language: { name: "语言", description: "文本语言：en（默认）、zh-Hans 或 zh-Hant。" },
    tier: { name: "梯队", description: "1、2 或 3；省略则为全部梯队。" },
    headers: { name: "标题行", description: "TRUE 或 FALSE：表格是否以标题行开头。" },
    companies: { name: "公司列表", description: "要对比的公司、业务或对照对象：区域、列表或一个名称。" },
    metrics: {
      name: "指标列表",
      description: "要显示的指标：区域、列表或一个指标；也可用 tier、disclosure、ai_revenue、ai_revenue_growth。",
    },
    from: { name: "起始", description: "起始期间；省略则从最早开始。" },
    to: { name: "截止", description: "截止期间；省略则到最新为止。" },
    topic: { name: "主题", description: "tier、headline、uncertainty、model 或四种模式之一；省略则为全部。" },
  },
};
