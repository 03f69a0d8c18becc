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
  ["參照物件", "參照對象"],
  ["示例", "範例"],
  ["返回", "傳回"],
  // 列 is a column in simplified Chinese and a row in traditional: columns first, so that no row is turned twice.
  ["每列一個", "每欄一個"],
  ["一列結果", "一欄結果"],
  ["一整列公司", "一整欄公司"],
  ["一列三家", "一欄三家"],
  ["一列股票", "一欄股票"],
  ["一列數字", "一欄數字"],
  ["另設一列", "另設一欄"],
  ["最後一列", "最後一欄"],
  ["佔一列", "佔一欄"],
  ["公司列與期間行", "公司欄與期間列"],
  ["模式在列", "模式在欄"],
  ["指標在列", "指標在欄"],
  ["公司在行", "公司在列"],
  ["標題行", "標題列"],
  ["另有 {count} 行", "另有 {count} 列"],
  ["每行一家", "每列一家"],
  ["相應行", "相應列"],
  ["逐行", "逐列"],
  ["自己那一行", "自己那一列"],
  ["每一行都", "每一列都"],
  ["佔一行", "佔一列"],
  ["“", "「"],
  ["”", "」"],
];

/** @example inExcelWords("單元格的默認文本") is "儲存格的預設文字" */
export function inExcelWords(traditional: string): string {
  return VOCABULARY.reduce((words, [converted, excel]) => words.replaceAll(converted, excel), traditional);
}
