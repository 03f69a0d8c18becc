/** Words of a period turned into the letters and digits it is read by: "first quarter of fiscal 2025" is Q1 FY2025, 二零二五年 is 2025年. */

const PARTS: ReadonlyMap<string, string> = new Map([
  ["FIRST", "1"],
  ["SECOND", "2"],
  ["THIRD", "3"],
  ["FOURTH", "4"],
]);
const NUMERALS = "〇一二三四五六七八九";

/** Takes text in capitals with its spaces; what it does not know it leaves as it is. @example spelledOut("FIRST QUARTER OF 2025") is "Q1 2025" */
export function spelledOut(text: string): string {
  return text
    .replace(
      /\b(FIRST|SECOND|THIRD|FOURTH|[1-4](?:ST|ND|RD|TH))[ -](FISCAL )?(Q)?(?:UARTER|TR|(H)ALF)\b/g,
      (_, nth: string, fiscal: string | undefined, quarter: string | undefined, half: string | undefined) =>
        `${fiscal ? "F" : ""}${quarter ?? half ?? ""}${PARTS.get(nth) ?? nth.charAt(0)}`,
    )
    .replace(/\b(?:QUARTER|QTR) ?(?=[1-4]\b)/g, "Q")
    .replace(/\b(?:FISCAL|FINANCIAL)(?: YEAR)? ?(?=\d|Q)/g, "FY")
    .replace(/\b(?:LAST|TRAILING|ROLLING) (?:TWELVE|12)[ -]?M(?:ONTHS?)?\b/g, "LTM")
    .replace(/\bFULL[ -]YEAR (?=\d)|\b(?:THE|OF|IN)\b/g, "")
    .replace(/[〇零一二三四五六七八九]{4}(?=[年财財])/g, (year) => Array.from(year, digitOf).join(""))
    .replace(/([一二三]?)(十?)([一二三四五六七八九]?)(?=[月日号號])/g, (_, tens: string, ten: string, ones: string) => {
      const value = ten ? (digitOf(tens) || 1) * 10 + digitOf(ones) : digitOf(tens + ones);
      return value === 0 ? "" : String(value);
    });
}

const digitOf = (numeral: string): number => Math.max(0, NUMERALS.indexOf(numeral || "零"));
