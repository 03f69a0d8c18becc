/** 关于证据与来源的函数的帮助。 Help for the functions about provenance, in simplified Chinese. */
import type { HelpWording } from "./types";

export const helpProvenanceZhHans: Pick<
  HelpWording,
  "AI_DISCLOSURE" | "AI_QUALIFIER" | "AI_SOURCE" | "AI_WHY" | "AI_CONFLICTS" | "AI_DATA_VERSION"
> = {
  AI_DISCLOSURE: {
    answers: "公司的 AI 收入项以何种方式披露：`direct`、`segment`、`proxy` 或 `none`。",
    remarks: [
      "`direct`：公司单独披露这项 AI 收入。`segment`：AI 收入所在的分部。`proxy`：据称由 AI 带动的更宽的一项。`none`：没有任何一项。",
      "请让它始终与增速放在一起。某个分部的增速与整个公司的增速不能直接比较。",
    ],
    examples: [
      { formula: '=AI_DISCLOSURE("快手")', says: "可灵 AI 的收入单独披露。" },
      { formula: '=AI_DISCLOSURE({"百度";"腾讯";"字节跳动"})', says: "三家公司，三种程度。" },
    ],
    failures: [{ formula: '=AI_DISCLOSURE("Midjourney")', says: "参照对象不在分类之中。" }],
    origin: "这是对每家公司主要 AI 收入项的判断，理由可用 `AI_WHY` 以 `headline` 为主题查看。",
  },
  AI_QUALIFIER: {
    answers: "一个数字是确数还是界限：`=`、`≈`、`>`、`≥`、`<` 或 `≤`。",
    remarks: [
      "单元格的值不带符号，因为它是数字。这个函数把符号还给你，可在数字旁边另设一列。",
      "不要把界限当作确数相加：含有 `>` 的合计，本身也只是 `>`。",
    ],
    examples: [
      { formula: '=AI_QUALIFIER("可灵AI","revenue")', says: "“超过”：公司只给了下限。" },
      { formula: '=AI_QUALIFIER("百度","ai_revenue")', says: "披露为确数。" },
    ],
    failures: [{ formula: '=AI_QUALIFIER("可灵AI","capex")', says: "没有数字，也就没有限定符。" }],
    origin: "限定符按来源的措辞与数字一同记录。",
  },
  AI_SOURCE: {
    answers: "数字从哪里来：来源、日期、在来源中的位置和等级；也可只取其中一项，如网址。",
    remarks: [
      "参数与 `AI_METRIC` 相同，可以直接填在一列数字旁边。",
      "等级：A 为法定文件或有另一网页印证的公告，B 为单一来源的公告或两家知名媒体，其次是文章本身，C 为两个网页且其中一个较弱。",
      "第四个参数取其中一项：`address`、`title`、`publisher`、`date`、`grade`，或 `second`，即佐证页面的网址。把 `address` 放入 `HYPERLINK` 就得到一列链接。计算所得的数字给出其各项输入的网址。",
      "来源没有的那一项为 `#N/A` 并说明原因：只有一个页面的数字没有 `second`。",
    ],
    examples: [
      { formula: '=AI_SOURCE("百度","ai_revenue_growth")', says: "主要 AI 收入项的增速，及其在文章中的段落。" },
      { formula: '=AI_SOURCE("阿里巴巴","revenue","2025Q1")', says: "公司自己的公告。" },
      { formula: '=AI_SOURCE("阿里巴巴","revenue","2025Q1","address")', says: "可以在哪里读到。" },
    ],
    failures: [{ formula: '=AI_SOURCE("阿里巴巴","revenue","2017Q1")', says: "该期没有数字，也就没有出处。" }],
    origin: "来源的标题、发布者、日期和网址按事实引用，全部列在“数据”页。",
  },
  AI_WHY: {
    answers: "公司处于某一梯队或某种模式的理由：每条论点、位置和来源。",
    remarks: [
      "不写主题时返回全部：先梯队，再收入项，然后是各模式，最后是不确定之处。",
      "主题可以是 `tier`、`headline`、`uncertainty`，或四种模式之一。",
    ],
    examples: [
      { formula: '=AI_WHY("华为","tier","zh-Hans")', says: "华为为何在这一梯队。" },
      { formula: '=AI_WHY("百度","模型即服务","zh-Hans")', says: "百度为何代表模型即服务。" },
      { formula: '=AI_WHY("阿里巴巴",,"zh-Hans")', says: "关于阿里巴巴的全部内容。" },
    ],
    failures: [{ formula: '=AI_WHY("华为","天气")', says: "不认识的主题，会列出可用的主题。" }],
    origin: "论点由本图谱自行撰写，位置是文章中相应的段落，来源附网址。",
  },
  AI_CONFLICTS: {
    answers: "哪些地方来源互相矛盾：各自的数字和来源，采用了哪一个，为什么。",
    remarks: [
      "所有数字都保留在数据集中。除非另有写明的理由，采用等级更高的一个。",
      "写公司名时，也包括它的业务和产品。",
    ],
    examples: [
      { formula: '=AI_CONFLICTS("阿里巴巴")', says: "文章与公告对同一季度的说法不同。" },
      { formula: "=AI_CONFLICTS()", says: "全部有记录的矛盾。" },
    ],
    failures: [{ formula: '=AI_CONFLICTS("Tencnt")', says: "写错的名称会给出最接近的。" }],
    origin: "每一行都是有自己来源的记录，取舍及理由是数据集的一部分。",
  },
  AI_DATA_VERSION: {
    answers: "加载项内置数据集的版本和日期。",
    remarks: ["放在工作簿封面，读者就知道公式返回的是哪一版数字。"],
    examples: [
      { formula: "=AI_DATA_VERSION()", says: "只返回版本。" },
      { formula: "=AI_DATA_VERSION(TRUE)", says: "数据截至何时：各主体的最新一期、最新页面与最近查找日期。" },
    ],
    failures: [],
    origin: "版本号就是日期。更新记录列出每一版新增、修改和撤回的数字。",
  },
};
