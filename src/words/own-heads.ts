/** What the columns of the reader's own rows are called, and every head by which one is known, in three languages. */
import { ownColumns, type OwnColumn, type OwnTable } from "../contract/own-table";
import type { Language } from "../contract/language";
import { normaliseName } from "../core/names/normalise";

type Heads = Readonly<Record<OwnColumn, string>>;

const en: Heads = {
  entity: "Entity",
  metric: "Metric",
  period: "Period",
  value: "Value",
  unit: "Unit",
  qualifier: "Qualifier",
  source: "Source",
  link: "Link",
  note: "Note",
  name: "Name",
  name_zh: "Name (Chinese)",
  tickers: "Tickers",
  aliases: "Aliases",
  owner: "Owner",
  fiscal_year_end: "Fiscal year end",
  listed: "Listed",
  tier: "Tier",
  headline_metric: "Headline metric",
  disclosure: "Disclosure",
  reference_period: "Reference period",
  company: "Company",
  model: "Model",
  fit: "Fit",
  reason: "Reason",
  id: "Id",
  label: "Label",
  label_zh: "Label (Chinese)",
  kind: "Kind",
  growth_of: "Growth of",
};

const hans: Heads = {
  entity: "主体",
  metric: "指标",
  period: "期间",
  value: "数值",
  unit: "单位",
  qualifier: "限定",
  source: "来源",
  link: "链接",
  note: "备注",
  name: "名称",
  name_zh: "中文名称",
  tickers: "股票代码",
  aliases: "别名",
  owner: "所属公司",
  fiscal_year_end: "财年截止月",
  listed: "上市",
  tier: "梯队",
  headline_metric: "主要指标",
  disclosure: "披露方式",
  reference_period: "基准期",
  company: "公司",
  model: "模式",
  fit: "符合程度",
  reason: "理由",
  id: "代码",
  label: "名称",
  label_zh: "中文名称",
  kind: "类型",
  growth_of: "同比指标",
};

const hant: Heads = {
  entity: "主體",
  metric: "指標",
  period: "期間",
  value: "數值",
  unit: "單位",
  qualifier: "限定",
  source: "來源",
  link: "連結",
  note: "備註",
  name: "名稱",
  name_zh: "中文名稱",
  tickers: "股票代碼",
  aliases: "別名",
  owner: "所屬公司",
  fiscal_year_end: "財年截止月",
  listed: "上市",
  tier: "梯隊",
  headline_metric: "主要指標",
  disclosure: "披露方式",
  reference_period: "基準期",
  company: "公司",
  model: "模式",
  fit: "符合程度",
  reason: "理由",
  id: "代碼",
  label: "名稱",
  label_zh: "中文名稱",
  kind: "類型",
  growth_of: "同比指標",
};

/** The heads that a template is given. */
export const ownHeads: Readonly<Record<Language, Heads>> = { en, "zh-Hans": hans, "zh-Hant": hant };

/** Other words for them, as terminals and other sheets have them. */
const OTHERS: { readonly [Column in OwnColumn]?: string } = {
  entity: "company|name|issuer|公司|名称|名稱|实体|實體|公司名称|公司名稱",
  metric: "item|measure|line item|项目|項目|科目",
  period: "date|fiscal period|quarter|报告期|報告期|时期|時期|日期|季度",
  value: "amount|figure|number|值|金额|金額|数字|數字",
  unit: "units|scale|currency|币种|幣種|货币|貨幣",
  qualifier: "bound|限定词|限定詞|限定符",
  source: "sources|reference|document|出处|出處|资料来源|資料來源",
  link: "url|address|hyperlink|source link|网址|網址|鏈接|地址",
  note: "notes|comment|comments|remark|remarks|注释|註釋|说明|說明|注|備注",
  name: "company|name en|english name|公司|公司名称|公司名稱|英文名称|英文名稱|英文名|简称|簡稱",
  name_zh: "chinese name|chinese|中文名|中文",
  tickers: "ticker|code|codes|symbol|symbols|代码|代碼|证券代码|證券代碼|证券代號",
  aliases: "alias|other names|also known as|其他名称|其他名稱",
  owner: "parent|owned by|母公司|所有者",
  fiscal_year_end: "year end|fye|fiscal year end month|财年末|財年末|财年结束月|財年結束月|财年截止|財年截止",
  listed: "is listed|public|是否上市",
  tier: "tiers|层级|層級|梯队归属|梯隊歸屬",
  headline_metric: "headline|headline line|ai revenue metric|主要口径|主要口徑|核心指标|核心指標",
  disclosure: "disclosed|披露",
  reference_period: "reference|参考期|參考期",
  company: "entity|name|名称|名稱|主体|主體|公司名称|公司名稱",
  model: "business model|商业模式|商業模式",
  fit: "mark|verdict|符合|标记|標記|判断|判斷",
  reason: "why|because|rationale|原因",
  id: "metric|key|标识|標識|指标|指標",
  label: "name|title|label en|英文名称|英文名稱|标签|標籤",
  label_zh: "chinese label|中文名|中文标签|中文標籤|中文",
  kind: "type|种类|種類|類型",
  growth_of: "growth of metric|yoy of|增速对象|增速對象|同比对象|同比對象",
};

/** By table, then by head; a column's own name comes before another's further words. */
const known = new Map<OwnTable, ReadonlyMap<string, OwnColumn>>();

function headsOf(table: OwnTable): ReadonlyMap<string, OwnColumn> {
  const heads = new Map<string, OwnColumn>();
  const note = (column: OwnColumn, names: readonly string[]): void => {
    for (const key of names.map((name) => normaliseName(name))) if (!heads.has(key)) heads.set(key, column);
  };
  const columns: readonly OwnColumn[] = ownColumns[table];
  for (const column of columns) note(column, [column, en[column], hans[column], hant[column]]);
  for (const column of columns) note(column, (OTHERS[column] ?? "").split("|"));
  heads.delete("");
  return heads;
}

/** The column a head means; undefined for one that is none of the table's. @example headNamed("figures", "期間") is "period" */
export function headNamed(table: OwnTable, cell: unknown): OwnColumn | undefined {
  if (typeof cell !== "string" || cell.length > LONGEST_HEAD) return undefined;
  const heads = known.get(table) ?? headsOf(table);
  known.set(table, heads);
  return heads.get(normaliseName(cell));
}

const LONGEST_HEAD = 60;
