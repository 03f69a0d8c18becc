/** 分类类函数的帮助：谁在哪个梯队、靠什么赚钱。 Help for the classification functions in simplified Chinese. */
import type { HelpWording } from "./types";

export const helpClassificationZhHans: Pick<
  HelpWording,
  "AI_TIER" | "AI_MODEL_FIT" | "AI_MODELS" | "AI_COMPANIES" | "AI_MATRIX" | "AI_NAME" | "AI_COMPANY"
> = {
  AI_TIER: {
    answers:
      "公司属于三个梯队中的哪一个：1 表示 AI 已在拉动总收入，2 表示 AI 为主业提效或做出了爆款应用，3 表示仍处于先投入后回报的阶段。",
    remarks: [
      "梯队说的是靠 AI 赚钱走到了哪一步，与规模和优劣无关。理由见 `AI_WHY`。",
      "一整列公司只需一次调用：`=AI_TIER(A2:A1001)` 溢出一千个结果，不认识的名称只在自己的单元格里报错。",
    ],
    examples: [
      { formula: '=AI_TIER("百度")', says: "一家公司，用中文名。" },
      { formula: '=AI_TIER({"Tencent";"9888.HK";"快手"})', says: "一列三家，分别用英文名、股票代码和中文名。" },
      { formula: "=AI_TIER(AI_COMPANIES())", says: "九家公司各自的梯队，顺序与 `AI_COMPANIES` 一致。" },
    ],
    failures: [
      { formula: '=AI_TIER("百渡")', says: "写错的名称不会被猜测。提示里给出最接近的名称。" },
      { formula: '=AI_TIER("可灵AI")', says: "只有九家公司有梯队。产品属于其中某一家，提示会说明是哪一家。" },
    ],
    origin: "梯队出自本图谱所依据的文章（定焦 One，2025 年 6 月）。它是一种判断，不是测量得来的数字。",
  },
  AI_MODEL_FIT: {
    answers: "公司与四种赚钱方式之一的关系有多明确：2 表示被点名为例子，1 表示被描述为在做，0 表示两者都没有。",
    remarks: [
      "四种方式是模型即产品、模型即服务（MaaS）、AI 即功能和卖铲人。它们相互交叉，多数公司不止一种。",
      "0 的意思是文章没有提到，不等于公司没有做。",
    ],
    examples: [
      { formula: '=AI_MODEL_FIT("百度","MaaS")', says: "百度被点名为模型即服务的例子。" },
      {
        formula: '=AI_MODEL_FIT({"百度";"腾讯";"美图"},{1,2,3,4})',
        says: "公司在行，模式在列，两个区域交叉成表。模式也可以用序号。",
      },
      { formula: '=AI_MODEL_FIT("华为","卖铲人")', says: "公司和模式都用中文。" },
    ],
    failures: [{ formula: '=AI_MODEL_FIT("百度","订阅")', says: "收费方式不是四种模式之一。提示里列出四种。" }],
    origin: "每个结果都依据文章中的一处内容。以模式为主题调用 `AI_WHY`，可得到论点、段落和来源。",
  },
  AI_MODELS: {
    answers: "公司走的是四种模式中的哪几种，以一段文本返回。",
    remarks: ["被点名的和被描述的都列出，按四种模式的顺序。两者的区别用 `AI_MODEL_FIT` 查看。"],
    examples: [
      { formula: '=AI_MODELS("阿里巴巴","zh-Hans")', says: "简体中文。" },
      { formula: '=AI_MODELS("阿里巴巴")', says: "不写语言时为英文。" },
      { formula: '=AI_MODELS({"美图";"科大讯飞";"昆仑万维"},"zh-Hans")', says: "一列三家。" },
    ],
    failures: [{ formula: '=AI_MODELS("阿里巴巴","法语")', says: "支持三种语言：`en`、`zh-Hans`、`zh-Hant`。" }],
    origin: "与 `AI_MODEL_FIT` 出自同一分类，列出的每种模式都有依据。",
  },
  AI_COMPANIES: {
    answers: "以溢出列表返回分类中的公司：全部九家，或某一梯队、某种模式的公司。",
    remarks: [
      "先按梯队，再按文章中的顺序，因此任何两份列表的次序总是一致。",
      "可以作为参数使用：`=AI_TIER(AI_COMPANIES())` 与 `=AI_REVENUE_GROWTH(AI_COMPANIES())` 逐行对应。",
    ],
    examples: [
      { formula: '=AI_COMPANIES(,,"zh-Hans")', says: "全部九家，中文名。" },
      { formula: '=AI_COMPANIES(1,"模型即服务","zh-Hans")', says: "第一梯队中卖模型服务的公司。" },
      { formula: "=AI_COMPANIES(3)", says: "第三梯队，不写语言时为英文名。" },
    ],
    failures: [
      { formula: "=AI_COMPANIES(4)", says: "梯队只有三个。" },
      { formula: '=AI_COMPANIES(3,"模型即服务")', says: "没有公司符合条件时返回带理由的错误，而不是空区域。" },
    ],
    origin: "出自分类，不含数字。",
  },
  AI_MATRIX: {
    answers: "整张分类表：公司、梯队，以及与四种模式的关系。",
    remarks: [
      "2 为点名，1 为描述，0 为两者都没有，与 `AI_MODEL_FIT` 相同。",
      "第一个参数写 `FALSE` 可去掉标题行，直接使用其中的数字。",
    ],
    examples: [
      { formula: '=AI_MATRIX(TRUE,"zh-Hans")', says: "带标题，简体中文。" },
      { formula: "=AI_MATRIX(FALSE)", says: "不带标题，英文。" },
    ],
    failures: [{ formula: '=AI_MATRIX("也许")', says: "标题行只用 `TRUE` 或 `FALSE` 开关。" }],
    origin: "二十一条分类记录，每条都有文章中的段落，可用 `AI_WHY` 查看。",
  },
  AI_NAME: {
    answers: "公司、业务、产品或参照对象的标准名称，可选择语言。",
    remarks: [
      "可把一列股票代码和简称变成统一的名称，供其他函数和表格使用。",
      "数据集中的全部主体都能识别，不限于九家公司。",
    ],
    examples: [
      { formula: '=AI_NAME("9888.HK","zh-Hans")', says: "由股票代码得到中文名。" },
      { formula: '=AI_NAME({"阿里";"快手";"谷歌云"})', says: "由中文名和简称得到英文名。" },
      { formula: '=AI_NAME("Tencent","zh-Hant")', says: "繁体中文。" },
    ],
    failures: [
      { formula: '=AI_NAME("快首")', says: "不认识的写法会报错，并给出最接近的名称。" },
      { formula: "=AI_NAME(TRUE)", says: "逻辑值不是名称。" },
    ],
    origin: "名称、股票代码和各种写法都是数据集的一部分。",
  },
  AI_COMPANY: {
    answers: "公司卡片：单元格显示梯队，其他单元格可读取其中的字段，例如 `=A1.Tier`。",
    remarks: [
      "字段要求 Excel 支持自定义函数返回带属性的值（ExcelApi 1.19）。较旧的版本只显示文本。",
      "没有数字的字段会用文字说明。",
    ],
    examples: [
      { formula: '=AI_COMPANY("百度")', says: "单元格显示文本，字段在卡片里。" },
      { formula: '=AI_COMPANY("字节跳动")', says: "未上市，卡片会说明没有数字。" },
    ],
    failures: [{ formula: '=AI_COMPANY("英伟达")', says: "参照对象有数字，但不在分类之中，因此没有卡片。" }],
    origin: "每个字段与同名函数的查询结果相同，其中的增速属于该公司的主要 AI 收入项。",
  },
};
