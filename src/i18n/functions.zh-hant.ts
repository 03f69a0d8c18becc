/** Traditional Chinese, generated from the simplified file by src/cli/traditional.ts: do not edit. */
import type { FunctionWording } from "./functions.en";

export const functionsZhHant: FunctionWording = {
  functions: {
    AI_TIER: "公司的 AI 變現梯隊：1、2 或 3。",
    AI_REVENUE_GROWTH: "公司 AI 相關收入項的同比增速，以小數表示。",
    AI_REVENUE: "公司 AI 相關收入項的金額，按披露的幣種。",
    AI_METRIC: "公司、業務、產品或對照對象的任一已記錄數字。",
    AI_MODEL_FIT: "公司與某種 AI 賺錢模式的關係：2 被列為代表，1 被描述為從事，0 皆非。",
    AI_MODELS: "公司採用的 AI 賺錢模式，合為一段文本。",
    AI_COMPANIES: "分類中的公司，可按梯隊和模式篩選。",
    AI_MATRIX: "完整分類表：公司、梯隊及其與四種模式的關係。",
    AI_TABLE: "對比表：行為公司，列為指標。",
    AI_HISTORY: "時間序列：期間與數值。",
    AI_METRICS: "可查詢的指標：代碼、名稱、單位、最新一期與數字個數。",
    AI_NAME: "公司、業務、產品或對照對象的標準名稱。",
    AI_DISCLOSURE: "公司 AI 相關收入的披露方式：direct、segment、proxy 或 none。",
    AI_QUALIFIER: "數字是精確值還是界限：=、≈、>、≥、< 或 ≤。",
    AI_SOURCE: "數字的出處：來源、日期、位置與等級。",
    AI_WHY: "公司為何如此分類：論點、位置與來源。",
    AI_CONFLICTS: "來源不一致之處：各個數字、來源、採用哪個及原因。",
    AI_COMPANY: "公司卡片：顯示梯隊，在支持的 Excel 中可用 =A1.Growth 等字段。",
    AI_DATA_VERSION: "數據的版本與日期。",
  },
  parameters: {
    company: { name: "公司", description: "九家公司之一的名稱、中文名或股票代碼；區域則逐格給出結果。" },
    entity: { name: "主體", description: "公司、業務、產品或對照對象的名稱、中文名或股票代碼。" },
    metric: {
      name: "指標",
      description: "指標的代碼或名稱，如 revenue、資本開支；ai_revenue 指主收入項。AI_METRICS 可列出全部。",
    },
    period: {
      name: "期間",
      description: "2025Q1、2025年一季度、2025H1、FY2024、2025-03、latest 或日期；省略則為分類所依據的期間。",
    },
    line: { name: "收入項", description: "其他收入項：total、advertising_revenue 等指標，或某項業務、產品。" },
    unit: { name: "單位", description: "金額單位：bn、mn、億 或 萬；省略則為元或美元。" },
    source: { name: "來源", description: "best（默認）、article 或 filing。" },
    model: { name: "模式", description: "四種模式之一：代碼、序號、名稱或 MaaS 等簡稱。" },
    language: { name: "語言", description: "文本語言：en（默認）、zh-Hans 或 zh-Hant。" },
    tier: { name: "梯隊", description: "1、2 或 3；省略則為全部梯隊。" },
    headers: { name: "標題行", description: "TRUE 或 FALSE：表格是否以標題行開頭。" },
    companies: { name: "公司列表", description: "要對比的公司、業務或對照對象：區域、列表或一個名稱。" },
    metrics: {
      name: "指標列表",
      description: "要顯示的指標：區域、列表或一個指標；也可用 tier、disclosure、ai_revenue、ai_revenue_growth。",
    },
    from: { name: "起始", description: "起始期間；省略則從最早開始。" },
    to: { name: "截止", description: "截止期間；省略則到最新為止。" },
    topic: { name: "主題", description: "tier、headline、uncertainty、model 或四種模式之一；省略則為全部。" },
  },
};
