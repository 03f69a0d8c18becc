/** What is said while the open workbook is worked on, in traditional Chinese. */
import type { WorkWords } from "./workbook-work.en";

export const workWords: WorkWords = {
  "progress.reading": "正在讀取活頁簿",
  "progress.sheet": "正在寫入「{sheet}」",
  "progress.record": "正在收尾",
  "progress.freezing": "正在凍結「{sheet}」",
  "progress.unfreezing": "正在恢復公式",
  "progress.repairing": "正在重新輸入公式",
  "progress.comparing": "正在比對「{sheet}」",
  "kept.unfrozen":
    "有 {count} 個凍結的儲存格沒有找到（{cells}）：數值保持不變，公式仍然保留。再按解凍會重新查找。",
  "kept.live": "以下內容不在儲存格裡，仍會計算：{places}。只能由您改為數值。",
  "kept.empty": "以下儲存格沒有數值，仍為公式：{cells}。請騰出空位後再凍結。",
  "live.name": "名稱 {name}",
  "live.format": "{cells} 的條件格式",
  "live.rule": "{cells} 的資料驗證",
  "live.title": "「{sheet}」上圖表 {chart} 的標題",
  "kept.edits": "保留了您的 {count} 處改動。",
  "refused.unanswered": "{cell} 還沒有結果。請等它算完或按修復，然後再凍結。",
  "refused.frozen": "活頁簿已凍結，請先解凍。",
  "change.again": "按資料集 {version} 重新產生",
  "change.updated": "按資料集更新",
  "change.kept": "保留了您的改動",
  "change.withdrawn": "不再屬於本活頁簿，已清除",
  "change.row": "該列已被刪除，重新寫入",
  "change.added": "保留了您新增的列",
  "change.sheet": "該工作表已被刪除，重新產生",
  "change.none": "其餘沒有變化",
};
