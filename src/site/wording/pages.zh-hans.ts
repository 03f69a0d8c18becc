/** 首页、数据、支持、隐私与条款。 The plain pages in simplified Chinese. */
import type { SiteWording } from "./types";

export const pagesZhHans: Pick<SiteWording, "landing" | "data" | "support" | "privacy" | "terms"> = {
  landing: {
    title: "谁靠 AI 赚钱，依据是什么",
    lead: "给分析师的 Excel 加载项：九家中国科技公司，四种靠 AI 赚钱的方式，三个梯队，以及背后的数字。每个数字都带着期间、界限和来源。",
    matrix: "分类",
    matrixText: "四种靠 AI 赚钱的方式，以及每家公司与它们的关系。",
    tier: "第 {n} 梯队",
    company: "公司",
    growth: "AI 相关收入增速",
    disclosure: "披露方式",
    disclosures: { direct: "单独披露", segment: "所在分部", proxy: "代用项", none: "无" },
    asOf: "{period}",
    noGrowth: "未披露",
    fits: { named: "点名为例子", described: "描述为在做", neither: "两者都没有" },
    tiers: ["AI 已在拉动总营收", "AI 为主业提效", "仍在投入期"],
    tryTitle: "在单元格里输入",
    tryText: "这些结果是生成本页时，由加载项安装的同一批函数算出的。",
    tries: [
      { formula: '=AI_TIER("百度")', says: "所在梯队" },
      { formula: '=AI_REVENUE_GROWTH("百度")', says: "承载 AI 收入的一项的增速" },
      { formula: '=AI_REVENUE("快手")', says: "下限仍是下限" },
      { formula: '=AI_TIER("百渡")', says: "绝不猜测" },
    ],
    passages: [
      {
        title: "有出处",
        text: ["每个数字都有来源、日期、位置和等级。来源互相矛盾时，所有数字都保留，采用哪一个、为什么，都有记录。"],
      },
      { title: "离线", text: ["数据就在加载项里。不需要账号，没有服务器可问，你输入的内容不会离开工作簿。"] },
      {
        title: "如实留白",
        text: [
          "公司没有披露，或未找到可证实的数字，单元格会分别说明。推算的数字注明由哪些数字得来，口径变化的前后不相连。",
        ],
      },
    ],
  },
  data: {
    title: "数据",
    lead: "加载项知道什么，从哪里来，如何在别处使用。",
    counts: "内容",
    countLabels: {
      companies: "家分类公司",
      entities: "个公司、业务、产品与参照对象",
      metrics: "个指标",
      observations: "个数字",
      sources: "个来源",
      conflicts: "处来源矛盾",
      breaks: "处口径变化",
    },
    passages: [
      {
        title: "局限",
        text: [
          "收入项很少全是 AI。公司把 AI 收入记在更宽的分部里，多数不披露其利润，因此这里的增速是所列收入项的增速，不是 AI 的增速。",
          "分类是 2025 年 6 月一篇文章的判断。公开记录列在旁边，另行评定等级。",
        ],
      },
    ],
    files: "数据包",
    filesText:
      "一个 Frictionless 数据包：一份描述文件和若干 UTF-8 的 CSV 文件，Power Query、pandas、R 和 DuckDB 可直接读取。数据与文字采用 CC BY 4.0 许可，事实注明来源。",
    fileTitles: {
      datapackage: "描述文件：结构、主键、许可",
      entities: "公司、业务、产品与参照对象",
      models: "四种靠 AI 赚钱的方式",
      tiers: "三个梯队",
      classification: "公司与模式：点名为例子，或描述为在做",
      metrics: "指标目录",
      headlines: "每家公司的主要 AI 收入项",
      pages: "读过的页面，一个地址算一页",
      outlets: "有编辑对所刊内容负责的媒体",
      sources: "数字与论述的来源",
      observations: "数字，带限定符、期间、单位和来源",
      derivations: "由其他数字计算得出的数字，没有一个是手工填写的",
      statements: "证据、定义、名称、注释和理由",
      absences: "为什么没有数字",
      breaks: "序列在何处改变口径",
      conflicts: "来源为何矛盾，采用哪一个",
      corrections: "对来源所印内容的更正，各有所预期的原值",
      "article-map": "文章的 277 条内容各在何处",
    },
    sources: "来源",
    sourceColumns: ["来源", "发布者", "日期", "数字个数"],
    grades: "等级",
  },
  support: {
    title: "支持",
    lead: "先试什么，如何报告问题。",
    passages: [
      {
        title: "开始使用",
        text: [
          '在任意单元格输入 `=AI_TIER("百度")`。窗格在功能区的“AI 图谱”选项卡：它显示分类和背后的证据，并可插入公式。',
          "自定义函数需要 Microsoft 365 的 Excel，Windows、Mac 或网页版均可。iPad 版 Excel 以及 Office 2019 和更早的版本不支持。",
        ],
      },
      {
        title: "原来正常的单元格变成 #NAME?",
        text: [
          "当前的 Excel 没有加载此加载项，或公式输入在先、加载在后。先加载，再在单元格按 F2 和 Enter；窗格可以一次修复整个工作簿。",
        ],
      },
      {
        title: "一直显示 #BUSY!",
        text: ["按 Ctrl+Alt+F9 重新计算。如果仍然如此，关闭并重新打开工作簿。函数立即作答，不向任何服务器提问。"],
      },
      {
        title: "数字看起来过时",
        text: ["`=AI_DATA_VERSION()` 显示内置数据的版本。更新之后，按 Ctrl+Alt+F9 全部重新计算。"],
      },
      {
        title: "带提示的 #N/A 或 #VALUE!",
        text: ["这就是答案：选中单元格，阅读原因。各种情况见“名称、期间与错误”页。"],
      },
      {
        title: "同事没有安装加载项",
        text: [
          "在 Excel 重新计算之前，他们看到的是最后的数值。可以给他们一份冻结副本：其中有数值、来源和链接，公式以后还能恢复。",
        ],
      },
      {
        title: "报告问题或错误的数字",
        text: [
          "请在项目的源代码仓库提交问题。写明输入了什么、得到什么、预期是什么、Excel 的版本，以及 `=AI_DATA_VERSION()` 的结果。如果是数字有误，请给出说法不同的来源。",
        ],
      },
    ],
  },
  privacy: {
    title: "隐私",
    lead: "加载项不收集任何内容。",
    passages: [
      {
        title: "加载项如何处理你的工作簿",
        text: [
          "函数和窗格读取交给它们的单元格，并只在你要求的地方写入。这一切都发生在你设备上的 Excel 里；使用网页版时，发生在你的浏览器里。加载项不会把工作簿的任何内容发送到任何地方。",
        ],
      },
      {
        title: "网络",
        text: [
          "加载项的文件从安装它的地址载入，其中一些在首次用到时载入；微软的 Office.js 库从微软载入。除此之外不发出请求：数据和文字都在这些文件里。来源的链接只在你点击时由浏览器打开。",
          "提供文件的一方可能像任何网站一样保留普通的访问日志。微软如何处理加载项，见微软的隐私声明。",
        ],
      },
      {
        title: "保存了什么",
        text: [
          "窗格把你的设置（例如语言和上次的视图）保存在你设备上 Office 网页视图的存储里。没有账号、Cookie、统计、广告或崩溃报告。",
        ],
      },
      { title: "这些网页", text: ["它们是纯文本加一份样式表。不运行脚本，不设置 Cookie，不从别处载入任何内容。"] },
    ],
  },
  terms: {
    title: "条款",
    lead: "免费使用，不作担保，不构成建议。",
    passages: [
      {
        title: "许可",
        text: ["软件采用 MIT 许可：可以使用、复制、修改和传播，但须保留声明。数据包及其文字采用 CC BY 4.0 许可。"],
      },
      {
        title: "不构成投资建议",
        text: [
          "本图谱转述他人公布的内容，以及一篇文章对九家公司的分类，不作任何推荐。依赖一个数字之前，请到来源核对；每个数字都有来源。",
        ],
      },
      {
        title: "不作担保",
        text: [
          "软件和数据按现状提供。数字可能有误、滞后或被发布者撤回；在法律允许的范围内，任何参与者都不对使用后果负责。",
        ],
      },
      {
        title: "名称",
        text: ["公司和产品的名称属于各自的所有者，他们与本项目无关。Excel 和 Office 是微软的商标。"],
      },
    ],
  },
};
