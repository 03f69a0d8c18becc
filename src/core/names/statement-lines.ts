/** Metrics as financial statements word them (归属于上市公司股东的净利润, "Sales & marketing expenses", 资本性支出同比), by rule instead of by list. */
import { plainText } from "../plain-text";

/** A number before a line, a word that leads to it, and its unit in brackets. */
const AROUND =
  /^(?:[一二三四五六七八九十]+[、.]|其中:|[减減加]:)|\((?:人民[币幣])?(?:%|[百千万萬亿億]*[元圆圓]|(?:RMB|CNY|USD|US\$|¥|\$)?[ ,]*(?:in )?(?:[mbk]n?|(?:m|b)illions?|thousands?|'?000)?)\)$/giu;

export const statementLine = (text: string): string => plainText(text).replace(AROUND, "");

const EXPENSE = "(?:费用|开支|支出)";
const COST = "(?:expenses?|costs?|expenditures?|spending)";

/** Over normalised text, its characters simplified as far as the record's own names teach it. */
const LINES: readonly (readonly [id: string, pattern: string])[] = [
  [
    "revenue",
    "[总總净]?(?:营业[总總]?|销售)?(?:收入|营收|营业额)(?:[总總]额|合计)?|(?:total|net|operating)*(?:revenues?|sales|turnover)",
  ],
  [
    "net_profit",
    "(?=.*(?:[归歸]|股东|所有|持有|拥有))(?:[归歸][属屬]?[于於]?)?(?:母(?:公司)?|上市公司|本?公司)?(?:普通股)?(?:股东|所有者|[权權]益持有人|[拥擁]有人)?(?:应占)?的?(?:净利润?|盈利|溢利|利润)|(?:net)?(?:profit|income|earnings)attributableto(?!.*(?:minority|controlling)).*(?:holders|owners|parent|company)",
  ],
  [
    "adjusted_net_profit",
    "(?:经调整|非(?:国际财务报告准则|通用会计准则))(?:净利润?|盈利|溢利|利润)|(?:adj(?:usted)?|non(?:ifrs|gaap))(?:net)?(?:profit|income|earnings)",
  ],
  [
    "rd_expense",
    `(?:研究[及与和]?开发|研发|产品开发)${EXPENSE}|(?:research(?:and)?development|rd|productdevelopment)${COST}?`,
  ],
  [
    "selling_marketing_expense",
    `(?:销售|市场|营销)(?:[及与和](?:市场(?:推广)?|营销|推广))?${EXPENSE}|(?:sales|selling)(?:and)?marketing${COST}?|(?:selling|marketing)${COST}`,
  ],
  ["capex", "资本性?(?:开支|支出)|capital(?:expenditures?|spending)"],
  ["capex_payments", "购建固定资产.*支付的[现現]金|purchases?ofproperty.*"],
  ["advertising_revenue", "(?:网络|线上|在线)?(?:广告|营销服务)(?:业务)?收入|advertisingrevenues?"],
  ["headcount", "(?:雇员|员工)(?:总数|总?人数|数)|numberof(?:employees|staff)"],
];

let known: readonly (readonly [string, RegExp])[] | undefined;

/** The id of the line that a normalised text words; undefined where it is none of these. */
export function lineWorded(key: string): string | undefined {
  known ??= LINES.map(([id, pattern]) => [id, new RegExp(`^(?:${pattern})$`)] as const);
  return known.find(([, pattern]) => pattern.test(key))?.[0];
}

const GROWTH = /^(?:yoy)?(.+?)(?:yoy|yearonyear|growth(?:rate)?|同比|增[长長]率?|增速|增幅)+$|^yoy(.+)$/;

/** What a normalised text says the growth of, year on year. @example growthWorded("资本开支同比增长率") is "资本开支" */
export function growthWorded(key: string): string | undefined {
  const [, before, behind] = GROWTH.exec(key) ?? [];
  return before ?? behind;
}
