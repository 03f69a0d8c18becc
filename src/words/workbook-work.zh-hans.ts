/** What is said while the open workbook is worked on, in simplified Chinese. */
import type { WorkWords } from "./workbook-work.en";

export const workWords: WorkWords = {
  "progress.reading": "正在读取工作簿",
  "progress.sheet": "正在写入“{sheet}”",
  "progress.record": "正在收尾",
  "progress.freezing": "正在冻结“{sheet}”",
  "progress.unfreezing": "正在恢复公式",
  "progress.repairing": "正在重新输入公式",
  "progress.comparing": "正在比对“{sheet}”",
  "kept.unfrozen": "有 {count} 个冻结的单元格没有找到（{cells}）：数值保持不变，公式仍然保留。",
  "kept.live": "以下内容不在单元格里，仍会计算：{places}。",
  "kept.empty": "以下单元格没有数值，仍为公式：{cells}。",
  "live.name": "名称 {name}",
  "live.format": "{cells} 的条件格式",
  "live.rule": "{cells} 的数据验证",
  "kept.edits": "保留了您的 {count} 处改动。",
  "refused.frozen": "工作簿已冻结，请先解冻。",
  "change.again": "按数据集 {version} 重新生成",
  "change.updated": "按数据集更新",
  "change.kept": "保留了您的改动",
  "change.withdrawn": "不再属于本工作簿，已清除",
  "change.row": "该行已被删除，重新写入",
  "change.added": "保留了您添加的行",
  "change.sheet": "该工作表已被删除，重新生成",
  "change.none": "其余没有变化",
};
