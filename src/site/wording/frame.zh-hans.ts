/** 每页都有的文字与帮助的标题。 The words around every page, in simplified Chinese. */
import type { SiteWording } from "./types";

export const frameZhHans: Pick<SiteWording, "frame" | "functionPage" | "index" | "rules" | "metrics"> = {
  frame: {
    product: "AI 变现图谱",
    tagline: "谁靠 AI 赚钱，在 Excel 里看",
    skip: "跳到正文",
    languages: "语言",
    siteNavigation: "网站",
    functionNavigation: "全部函数",
    home: "概览",
    functions: "函数",
    namesAndPeriods: "名称、期间与错误",
    metrics: "指标",
    data: "数据",
    support: "支持",
    privacy: "隐私",
    terms: "条款",
    dataVersion: "数据 {version}",
    groups: { classification: "分类", figures: "数字", provenance: "证据与来源" },
  },
  functionPage: {
    arguments: "参数",
    noArguments: "无。",
    optional: "可选",
    required: "必填",
    examples: "示例",
    failures: "没有答案时",
    origin: "数字从哪里来",
    related: "相关函数",
    result: "结果：",
    resultOf: "{formula} 的结果",
    remarks: "值得知道",
    moreRows: "另有 {count} 行",
    blank: "空",
    figure: "数字",
    period: "期间",
    source: "来源",
    locator: "位置",
    grade: "等级",
    lines: "第 {lines} 行",
    onePage: "即该网页",
    confirmedBy: "另一网页印证",
    tracedFrom: "{formula} 的数字，追溯如下：",
    fields: "卡片的字段",
    grades: {
      A: "A，法定文件，或有另一网页印证的公告",
      B: "B，单一来源的公告，或两家知名媒体",
      article: "文章",
      C: "C，较弱：两个网页，其中一个较弱",
      own: "读者自己的数据",
    },
  },
  index: {
    title: "函数",
    lead: "十九个函数，直接输入，没有前缀。每个参数都可以是常量或单元格；凡逐格给出结果或按列表读取的，也可以是区域。每个数字都能追溯到来源。页面上的结果是生成页面时由函数自己算出的。",
  },
  rules: {
    title: "名称、期间与错误",
    lead: "所有函数的共同规则：如何理解你的输入，没有答案时说什么。",
    names: {
      title: "名称",
      text: [
        "英文、简体、繁体、常用简称和股票代码都指向同一主体。大小写、全角半角、空格和标点都不影响。",
        "绝不猜测。不认识的名称会报错，并给出最接近的名称。",
      ],
    },
    namesTable: ["输入", "理解为"],
    nameExamples: ["百度", "baidu", "9888.HK", "HKEX:9888", "BIDU", "阿里", "科大訊飛", "可灵AI", "谷歌云"],
    periods: {
      title: "期间",
      text: [
        "单独的季度或年份按日历计算，`FY` 表示公司自己的财年。阿里巴巴的财年在 3 月 31 日结束，因此 `FY2025Q4` 与日历的 `2025Q1` 是相同的三个月，得到同一个数字。",
        "不写期间，取分类所依据的基准期。`latest` 取有记录的最新一期；1990 到 2100 的整数是年份。`LTM`、`TTM` 和 `YTD` 累加已披露的流量，可单独写，也可带上截止的期间。",
        '月份或日期指该月或它所在的季度，绝不更长：只按更长期间披露的，`#N/A` 会给出那个期间。使用 1904 日期系统的工作簿传来的日期会早四年，函数无从分辨：请用文本书写期间，或用 `TEXT(A1,"yyyy-mm-dd")`。追溯和预览会显示所理解的期间。',
      ],
    },
    periodsTable: ["输入", "理解为", "阿里巴巴当期收入"],
    ranges: {
      title: "区域",
      text: [
        "一个公司区域只需一次调用，就得到一列结果；公司列与期间行交叉，得到整张表。",
        "空单元格得到空值。有问题的一项只在自己的单元格里报错，不影响其他。",
      ],
    },
    units: {
      title: "数字与单位",
      text: [
        "数字就是数字。增速是小数，以百分比显示。金额为基本单位和披露的币种，除非指定 `亿`、`万`、`bn` 或 `mn`。币种之间不做换算。",
        "界限仍是界限：格式在数字前显示 `>` 或 `≈`，`AI_QUALIFIER` 返回符号。",
      ],
    },
    missing: {
      title: "没有答案时",
      text: [
        "`#N/A` 表示问题能理解但没有数字：名称不认识、未披露、该期没有数字、只有文字。提示会说明是哪一种，并给出最近的数字。",
        "`#VALUE!` 表示参数无法读取，提示会说明可以怎样写。选中单元格或把鼠标移到上面即可阅读。",
      ],
    },
  },
  metrics: {
    title: "指标",
    lead: "AI_METRIC、AI_TABLE 和 AI_HISTORY 可以查询的全部内容。代码永远不变，各语言的名称也可使用。",
    columns: ["代码", "名称", "类型", "有记录的主体"],
    kinds: { money: "金额", ratio: "百分比", count: "数量", rank: "名次", price: "每股价格" },
  },
};
