/** More calls of each function than the one in the catalogue, for whoever shows or tries them: no answer needs them. */
import type { FunctionId } from "./catalogue";

export const furtherExamples: Readonly<Partial<Record<FunctionId, readonly string[]>>> = {
  AI_TIER: ['=AI_TIER({"腾讯";"9888.HK";"Badu"})'],
  AI_REVENUE_GROWTH: [
    '=AI_REVENUE_GROWTH("Alibaba","2025Q1")',
    '=AI_REVENUE_GROWTH("Baidu","2025Q1","Baidu AI Cloud")',
    '=AI_REVENUE_GROWTH("ByteDance")',
  ],
  AI_REVENUE: [
    '=AI_REVENUE("Alibaba",,,"bn")',
    '=SUM(AI_REVENUE({"Alibaba","Tencent"}))',
    '=AI_REVENUE("Baidu","2019Q1")',
  ],
  AI_METRIC: [
    '=AI_METRIC("Alibaba","revenue","2025Q1",,"article")',
    '=AI_METRIC("Tencent","capex","FY2024","bn")',
    '=AI_METRIC("Nvidia","revenue","FY2026Q1","bn")',
  ],
  AI_MODEL_FIT: ['=AI_MODEL_FIT("Huawei",{"model_as_product","MaaS","ai_as_feature","卖铲人"})'],
  AI_MODELS: ['=AI_MODELS("Alibaba","zh-Hans")'],
  AI_COMPANIES: ['=AI_COMPANIES(1,"MaaS")', "=AI_TIER(AI_COMPANIES())"],
  AI_MATRIX: ['=AI_MATRIX(FALSE,"zh-Hans")'],
  AI_TABLE: ['=AI_TABLE({"Baidu","Alibaba","Tencent"},"revenue","2025Q1")'],
  AI_HISTORY: ['=AI_HISTORY("Baidu","ai_revenue_growth")', '=AI_HISTORY("Huawei Cloud","revenue",,,TRUE,TRUE)'],
  AI_METRICS: ['=AI_METRICS("Meitu",,"zh-Hans")'],
  AI_NAME: ['=AI_NAME("Tencent","zh-Hant")'],
  AI_DISCLOSURE: ['=AI_DISCLOSURE({"Baidu";"Tencent";"ByteDance"})'],
  AI_QUALIFIER: ['=AI_QUALIFIER("Baidu","ai_revenue")'],
  AI_SOURCE: ['=AI_SOURCE("Alibaba","revenue","2025Q1")', '=AI_SOURCE("Alibaba","revenue","2025Q1","address")'],
  AI_WHY: ['=AI_WHY("Baidu","MaaS","zh-Hans")', '=AI_WHY("Alibaba","product")'],
  AI_CONFLICTS: ['=AI_CONFLICTS("Google Cloud",FALSE,"zh-Hans")'],
  AI_DATA_VERSION: ["=AI_DATA_VERSION(TRUE)"],
};
