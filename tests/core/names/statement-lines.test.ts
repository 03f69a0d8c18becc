/** Metrics as financial statements word them, in both scripts; and what only sounds like one is none. */
import { atlas } from "../../support/shipped";
import { resolveMetric } from "../../../src/core/names/resolve";

const meant = (text: string): string => {
  const metric = resolveMetric(atlas, text);
  return metric.ok ? metric.value.id : "none";
};

test.each([
  ["revenue", ["营业总收入", "營業總收入", "一、营业总收入", "其中：营业收入", "营业收入（百万元）", "收入總額", "总营收", "营业额"]],
  ["revenue", ["Total revenues", "Net sales", "Operating revenue", "Revenue (RMB mn)", "Revenues (US$ in millions)"]],
  ["net_profit", ["归母净利润", "歸母淨利潤", "归母净利", "归属于上市公司股东的净利润", "歸屬於上市公司股東的淨利潤", "归属母公司股东的净利润"]],
  ["net_profit", ["本公司权益持有人应占盈利", "本公司權益持有人應佔盈利", "股东应占溢利", "净利润(亿元)"]],
  ["net_profit", ["Net income attributable to ordinary shareholders", "Profit attributable to equity holders of the Company"]],
  ["adjusted_net_profit", ["經調整淨利潤", "非国际财务报告准则净利润", "Adjusted net income", "Non-GAAP net income", "Non-IFRS profit"]],
  ["operating_profit", ["营业利润", "營業利潤", "经营盈利", "Operating income", "Income from operations"]],
  ["rd_expense", ["研發費用", "研发支出", "研究及開發開支", "产品开发费用", "Research & development expenses", "R&D costs"]],
  ["rd_input", ["研发投入", "研發投入"]],
  ["selling_marketing_expense", ["销售费用", "銷售費用", "销售及营销开支", "销售与市场费用", "Sales & marketing", "Selling expenses"]],
  ["capex", ["资本性支出", "資本性支出", "資本開支", "Capital spending"]],
  ["capex_payments", ["购建固定资产、无形资产和其他长期资产支付的现金", "購建固定資產、無形資產和其他長期資產支付的現金"]],
  ["revenue_growth", ["营收同比", "营业总收入同比增长率", "營業收入同比增長", "收入增长率(%)", "Revenue YoY", "YoY revenue growth", "Sales growth rate"]],
  ["capex_growth", ["资本开支同比", "資本開支增速", "Capex YoY"]],
  ["rd_expense_growth", ["研发费用同比增长", "R&D expense growth"]],
] as const)("%s is meant by %j", (id, texts) => expect(texts.map(meant)).toEqual(texts.map(() => id))); // prettier-ignore

test.each([
  ["扣非净利润", "扣除非经常性损益后的净利润", "净利润(扣非)", "少数股东应占利润", "毛利率", "主营业务收入"],
  ["Gross margin", "Profit attributable to non-controlling interests holders", "Revenue (excl. TAC)"],
  [
    "营收环比增长",
    "Revenue QoQ",
    "Sequential revenue growth",
    "归母净利润同比",
    "growth rate yoy",
    "constructor growth",
  ],
] as const)("%s and its like are no metric here", (...texts) =>
  expect(texts.map(meant)).toEqual(texts.map(() => "none")),
);

test("a statement's wording never takes the place of a metric's own name", () => {
  for (const { id, labels, aliases } of atlas.data.metrics)
    for (const text of [id, ...Object.values(labels), ...aliases]) expect([text, meant(text)]).toEqual([text, id]);
});
