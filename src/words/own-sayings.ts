/** What is said wherever the reader's own rows stand beside the record, in each language. */
import type { OwnSayings } from "../core/extension/records";

export const ownSayings: OwnSayings = {
  untitled: { en: "Own row", "zh-Hans": "自有数据", "zh-Hant": "自有資料" },
  conflict: {
    en: "Your own row and another figure differ beyond rounding.",
    "zh-Hans": "您自己的数据与另一数字的差异超出四舍五入。",
    "zh-Hant": "您自己的資料與另一數字的差異超出四捨五入。",
  },
};
