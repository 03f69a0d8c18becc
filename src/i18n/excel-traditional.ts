/** What Excel's traditional Chinese interface calls things, where a converter would call them something else. Used when words are generated. */

/** Applied after the conversion of characters, in this order. */
const VOCABULARY: readonly (readonly [converted: string, excel: string])[] = [
  ["單元格", "儲存格"],
  ["默認", "預設"],
  ["程式碼", "代碼"],
  ["文本", "文字"],
  ["字符", "字元"],
  ["區域", "範圍"],
  ["參數", "引數"],
  ["加載項", "增益集"],
  ["載入項", "增益集"],
  ["工作簿", "活頁簿"],
  ["函式", "函數"],
  ["自定義", "自訂"],
  ["溢位", "溢出"],
  ["鏈接", "連結"],
  ["儲存格里", "儲存格裡"],
  ["“", "「"],
  ["”", "」"],
];

/** @example inExcelWords("單元格的默認文本") is "儲存格的預設文字" */
export function inExcelWords(traditional: string): string {
  return VOCABULARY.reduce((words, [converted, excel]) => words.replaceAll(converted, excel), traditional);
}
