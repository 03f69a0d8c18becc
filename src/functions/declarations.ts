/**
 * The custom functions as Excel sees them: JSDoc that becomes functions.json. None of it runs: what a call answers is
 * found by its id. A parameter is `any[][]` where a range is one call and spreads over its cells, `any` where one cell is read.
 * The metadata generator reads function declarations with these types only.
 */
/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata generator knows no other type for a cell of any kind */
/**
 * The tier of a company by how far it earns money from AI: 1, 2 or 3.
 * @customfunction AI_TIER AI_TIER
 * @helpurl https://localhost:3000/help/ai_tier.html
 * @param company One of the nine companies, by English or Chinese name, short form or ticker.
 * @returns 1, 2 or 3.
 */
export declare function aiTier(company: any[][]): any[][];

/**
 * Year-on-year growth of a company's AI-linked revenue line, as a fraction.
 * @customfunction AI_REVENUE_GROWTH AI_REVENUE_GROWTH
 * @helpurl https://localhost:3000/help/ai_revenue_growth.html
 * @param company One of the nine companies, by English or Chinese name, short form or ticker.
 * @param [period] 2025Q1, 1Q25, 2025H1, FY2024, 2025-03, latest or a date; left out, the period the classification rests on.
 * @param [line] Another revenue line: total, a metric such as advertising_revenue, or a unit or product.
 * @returns Growth as a fraction, shown as a percentage.
 */
export declare function aiRevenueGrowth(company: any[][], period?: any[][], line?: any[][]): any[][];

/**
 * The level of a company's AI-linked revenue line, in the currency reported.
 * @customfunction AI_REVENUE AI_REVENUE
 * @helpurl https://localhost:3000/help/ai_revenue.html
 * @param company One of the nine companies, by English or Chinese name, short form or ticker.
 * @param [period] 2025Q1, 1Q25, 2025H1, FY2024, 2025-03, latest or a date; left out, the period the classification rests on.
 * @param [line] Another revenue line: total, a metric such as advertising_revenue, or a unit or product.
 * @param [unit] Unit for money: bn, mn, 亿 or 万; left out, whole yuan or dollars.
 * @returns An amount of money.
 */
export declare function aiRevenue(company: any[][], period?: any[][], line?: any[][], unit?: any[][]): any[][];

/**
 * Any figure on record for a company, unit, product or benchmark.
 * @customfunction AI_METRIC AI_METRIC
 * @helpurl https://localhost:3000/help/ai_metric.html
 * @param entity Name, Chinese name or ticker of a company, unit, product or benchmark.
 * @param metric Metric by id or label, such as revenue or capex; ai_revenue stands for the headline line. AI_METRICS lists them.
 * @param [period] 2025Q1, 1Q25, 2025H1, FY2024, 2025-03, latest or a date; left out, the period the classification rests on.
 * @param [unit] Unit for money: bn, mn, 亿 or 万; left out, whole yuan or dollars.
 * @param [source] best (default), article, filing or own.
 * @returns A number.
 */
export declare function aiMetric(
  entity: any[][],
  metric: any[][],
  period?: any[][],
  unit?: any[][],
  source?: any[][],
): any[][];

/**
 * How a company fits a way to earn from AI: 2 named as an example, 1 described as doing it, 0 neither.
 * @customfunction AI_MODEL_FIT AI_MODEL_FIT
 * @helpurl https://localhost:3000/help/ai_model_fit.html
 * @param company One of the nine companies, by English or Chinese name, short form or ticker.
 * @param model One of the four models by id, number, name or short form such as MaaS.
 * @returns 2, 1 or 0.
 */
export declare function aiModelFit(company: any[][], model: any[][]): any[][];

/**
 * The ways in which a company earns from AI, in one cell.
 * @customfunction AI_MODELS AI_MODELS
 * @helpurl https://localhost:3000/help/ai_models.html
 * @param company One of the nine companies, by English or Chinese name, short form or ticker.
 * @param [language] Language of the text: en (default), zh-Hans or zh-Hant.
 * @returns The answer, or the reason there is none.
 */
export declare function aiModels(company: any[][], language?: any[][]): any[][];

/**
 * The classified companies, all or those of a tier and a model.
 * @customfunction AI_COMPANIES AI_COMPANIES
 * @helpurl https://localhost:3000/help/ai_companies.html
 * @param [tier] 1, 2 or 3; left out, all tiers.
 * @param [model] One of the four models by id, number, name or short form such as MaaS.
 * @param [language] Language of the text: en (default), zh-Hans or zh-Hant.
 * @param [headers] TRUE or FALSE: whether the table starts with a row of headers.
 * @returns The answer, or the reason there is none.
 */
export declare function aiCompanies(tier?: any, model?: any, language?: any, headers?: any): any[][];

/**
 * The whole classification: company, tier and the fit with each of the four models.
 * @customfunction AI_MATRIX AI_MATRIX
 * @helpurl https://localhost:3000/help/ai_matrix.html
 * @param [headers] TRUE or FALSE: whether the table starts with a row of headers.
 * @param [language] Language of the text: en (default), zh-Hans or zh-Hant.
 * @returns The answer, or the reason there is none.
 */
export declare function aiMatrix(headers?: any, language?: any): any[][];

/**
 * A comparison table: companies down, metrics across.
 * @customfunction AI_TABLE AI_TABLE
 * @helpurl https://localhost:3000/help/ai_table.html
 * @param companies The companies, units or benchmarks to compare: a range, a list or one name.
 * @param metrics The metrics to show: a range, a list or one metric; tier, disclosure, ai_revenue and ai_revenue_growth work too.
 * @param [period] 2025Q1, 1Q25, 2025H1, FY2024, 2025-03, latest or a date; left out, the period the classification rests on.
 * @param [headers] TRUE or FALSE: whether the table starts with a row of headers.
 * @returns The answer, or the reason there is none.
 */
export declare function aiTable(companies: any[][], metrics: any[][], period?: any, headers?: any): any[][];

/**
 * A series over time: period and value.
 * @customfunction AI_HISTORY AI_HISTORY
 * @helpurl https://localhost:3000/help/ai_history.html
 * @param entity Name, Chinese name or ticker of a company, unit, product or benchmark.
 * @param metric Metric by id or label, such as revenue or capex; ai_revenue stands for the headline line. AI_METRICS lists them.
 * @param [from] First period; left out, from the start.
 * @param [to] Last period; left out, to the newest.
 * @param [headers] TRUE or FALSE: whether the table starts with a row of headers.
 * @param [details] TRUE adds qualifier, grade, source and where the series starts on a new basis; left out, FALSE.
 * @returns The answer, or the reason there is none.
 */
export declare function aiHistory(
  entity: any,
  metric: any,
  from?: any,
  to?: any,
  headers?: any,
  details?: any,
): any[][];

/**
 * What can be asked for: id, label, unit, latest period and number of figures.
 * @customfunction AI_METRICS AI_METRICS
 * @helpurl https://localhost:3000/help/ai_metrics.html
 * @param [entity] Name, Chinese name or ticker of a company, unit, product or benchmark.
 * @param [headers] TRUE or FALSE: whether the table starts with a row of headers.
 * @param [language] Language of the text: en (default), zh-Hans or zh-Hant.
 * @returns The answer, or the reason there is none.
 */
export declare function aiMetrics(entity?: any, headers?: any, language?: any): any[][];

/**
 * The canonical name of a company, unit, product or benchmark.
 * @customfunction AI_NAME AI_NAME
 * @helpurl https://localhost:3000/help/ai_name.html
 * @param entity Name, Chinese name or ticker of a company, unit, product or benchmark.
 * @param [language] Language of the text: en (default), zh-Hans or zh-Hant.
 * @returns The answer, or the reason there is none.
 */
export declare function aiName(entity: any[][], language?: any[][]): any[][];

/**
 * How a company discloses its AI-linked revenue: direct, segment, proxy or none.
 * @customfunction AI_DISCLOSURE AI_DISCLOSURE
 * @helpurl https://localhost:3000/help/ai_disclosure.html
 * @param company One of the nine companies, by English or Chinese name, short form or ticker.
 * @returns The answer, or the reason there is none.
 */
export declare function aiDisclosure(company: any[][]): any[][];

/**
 * Whether a figure is exact or a bound: =, ≈, >, ≥, < or ≤.
 * @customfunction AI_QUALIFIER AI_QUALIFIER
 * @helpurl https://localhost:3000/help/ai_qualifier.html
 * @param entity Name, Chinese name or ticker of a company, unit, product or benchmark.
 * @param metric Metric by id or label, such as revenue or capex; ai_revenue stands for the headline line. AI_METRICS lists them.
 * @param [period] 2025Q1, 1Q25, 2025H1, FY2024, 2025-03, latest or a date; left out, the period the classification rests on.
 * @returns The answer, or the reason there is none.
 */
export declare function aiQualifier(entity: any[][], metric: any[][], period?: any[][]): any[][];

/**
 * Where a figure comes from: the citation as text, or one part of it such as the address.
 * @customfunction AI_SOURCE AI_SOURCE
 * @helpurl https://localhost:3000/help/ai_source.html
 * @param entity Name, Chinese name or ticker of a company, unit, product or benchmark.
 * @param metric Metric by id or label, such as revenue or capex; ai_revenue stands for the headline line. AI_METRICS lists them.
 * @param [period] 2025Q1, 1Q25, 2025H1, FY2024, 2025-03, latest or a date; left out, the period the classification rests on.
 * @param [part] text (default), address, title, publisher, date, grade, or second: the confirming page's address.
 * @returns The answer, or the reason there is none.
 */
export declare function aiSource(entity: any[][], metric: any[][], period?: any[][], part?: any[][]): any[][];

/**
 * Why a company sits where it does, or what is said of a product, model or tier: claim, place and source.
 * @customfunction AI_WHY AI_WHY
 * @helpurl https://localhost:3000/help/ai_why.html
 * @param subject A company, unit, product or benchmark, one of the four models, a tier, or nine companies.
 * @param [topic] tier, headline, uncertainty, product, market, method, absence … or one of the four models; left out, everything.
 * @param [language] Language of the text: en (default), zh-Hans or zh-Hant.
 * @param [headers] TRUE or FALSE: whether the table starts with a row of headers.
 * @returns The answer, or the reason there is none.
 */
export declare function aiWhy(subject: any, topic?: any, language?: any, headers?: any): any[][];

/**
 * Where sources disagree: each figure, its source, which one is used and why.
 * @customfunction AI_CONFLICTS AI_CONFLICTS
 * @helpurl https://localhost:3000/help/ai_conflicts.html
 * @param [entity] Name, Chinese name or ticker of a company, unit, product or benchmark.
 * @param [headers] TRUE or FALSE: whether the table starts with a row of headers.
 * @param [language] Language of the text: en (default), zh-Hans or zh-Hant.
 * @returns The answer, or the reason there is none.
 */
export declare function aiConflicts(entity?: any, headers?: any, language?: any): any[][];

/**
 * A card of a company: the tier, with fields such as =A1.Growth where Excel supports them.
 * @customfunction AI_COMPANY AI_COMPANY
 * @helpurl https://localhost:3000/help/ai_company.html
 * @param company One of the nine companies, by English or Chinese name, short form or ticker.
 * @returns The answer, or the reason there is none.
 */
export declare function aiCompany(company: any[][]): any[][];

/**
 * The version and date of the data.
 * @customfunction AI_DATA_VERSION AI_DATA_VERSION
 * @helpurl https://localhost:3000/help/ai_data_version.html
 * @param [coverage] TRUE lists where the record ends, one row an entity; left out, FALSE.
 * @returns The answer, or the reason there is none.
 */
export declare function aiDataVersion(coverage?: any): any[][];
