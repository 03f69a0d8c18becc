/** Owns the page's own texts, in its three languages. */
import type { Locale } from "../protocol/app-context";

const EN = {
  workbench: "Workbench",
  notExcel: "A workbench, not Excel: it runs the add-in's own files over another spreadsheet.",
  differs: "What differs",
  language: "Language",
  dark: "Dark",
  light: "Light",
  undo: "Undo",
  redo: "Redo",
  open: "Open",
  save: "Save",
  closePane: "Close the pane",
  resizePane: "Resize the pane",
  protectSheet: "Protect sheet",
  unprotectSheet: "Unprotect sheet",
  protectedSheet: "This sheet is protected.",
  calculating: "The add-in is computing.",
  spilled: "Cells that this formula needs are filled. Clear them and it will show.",
  unknownName: "No function or name is called this.",
  cannotOpen: "This file is not a workbook file of the workbench.",
  cannotStart: "The workbench could not start.",
  badManifest: "The add-in's manifest cannot be used:",
  badFunctions: "The description of the add-in's functions, which its manifest names, cannot be used:",
  badPage: "The add-in's page, which its manifest names, cannot be opened:",
  otherManifest: "Mend it and load this page again, or put the address of another manifest after ?manifest= above.",
  noAnswer: "The add-in's page has not answered yet: its formulas wait. Office.js may not have loaded there.",
};

export type Words = Readonly<Record<keyof typeof EN, string>>;

const ZH_CN: Words = {
  workbench: "工作台",
  notExcel: "这是工作台，不是 Excel：它在另一款电子表格上运行加载项的原文件。",
  differs: "有何不同",
  language: "语言",
  dark: "深色",
  light: "浅色",
  undo: "撤销",
  redo: "重做",
  open: "打开",
  save: "保存",
  closePane: "关闭窗格",
  resizePane: "调整窗格宽度",
  protectSheet: "保护工作表",
  unprotectSheet: "取消保护",
  protectedSheet: "此工作表受保护。",
  calculating: "加载项正在计算。",
  spilled: "此公式需要的单元格已有内容，清空后即可显示。",
  unknownName: "没有叫这个名字的函数或名称。",
  cannotOpen: "这不是工作台的工作簿文件。",
  cannotStart: "工作台无法启动。",
  badManifest: "加载项的清单无法使用：",
  badFunctions: "清单所指的函数说明无法使用：",
  badPage: "清单所指的加载项页面无法打开：",
  otherManifest: "改好后重新载入本页，或在地址栏的 ?manifest= 后面换一个清单地址。",
  noAnswer: "加载项页面还没有应答，公式正在等待。可能是那里的 Office.js 没有载入。",
};

const ZH_TW: Words = {
  workbench: "工作檯",
  notExcel: "這是工作檯，不是 Excel：它在另一款試算表上執行增益集的原檔。",
  differs: "有何不同",
  language: "語言",
  dark: "深色",
  light: "淺色",
  undo: "復原",
  redo: "重做",
  open: "開啟",
  save: "儲存",
  closePane: "關閉窗格",
  resizePane: "調整窗格寬度",
  protectSheet: "保護工作表",
  unprotectSheet: "取消保護",
  protectedSheet: "此工作表受保護。",
  calculating: "增益集正在計算。",
  spilled: "此公式需要的儲存格已有內容，清空後即可顯示。",
  unknownName: "沒有叫這個名字的函數或名稱。",
  cannotOpen: "這不是工作檯的活頁簿檔案。",
  cannotStart: "工作檯無法啟動。",
  badManifest: "增益集的資訊清單無法使用：",
  badFunctions: "資訊清單所指的函數說明無法使用：",
  badPage: "資訊清單所指的增益集頁面無法開啟：",
  otherManifest: "改好後重新載入本頁，或在網址列的 ?manifest= 後面換一個資訊清單位址。",
  noAnswer: "增益集頁面還沒有回應，公式正在等待。可能是那裡的 Office.js 沒有載入。",
};

const WORDS: Readonly<Record<Locale, Words>> = { "en-US": EN, "zh-CN": ZH_CN, "zh-TW": ZH_TW };

export function wordsFor(locale: Locale): Words {
  return WORDS[locale];
}
