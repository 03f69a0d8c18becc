/** Reads periods as analysts write them, in English and Chinese; refuses anything that could mean two things. */
import { plainText } from "../plain-text";
import { chain, failed, found, type Result } from "../result";
import { grammar } from "./grammar";
import { FIRST_YEAR, LAST_YEAR, writePeriod, type PeriodParts } from "./parts";
import { LATEST, REFERENCE, type PeriodRequest, type RunningSum } from "./request";
import type { FullDate } from "./spelling";
import { spelledOut } from "./spelled-out";

const LONGEST = 40;
const SERIAL_OF_1990 = 32874;
const SERIAL_AFTER_2100 = 73416;
const DAY = 86_400_000;

const WORDS: ReadonlyMap<string, PeriodRequest> = new Map([
  ...["LATEST", "NEWEST", "最新", "最新一期"].map((word) => [word, LATEST] as const),
  ...["REFERENCE", "REF", "基准期", "基準期"].map((word) => [word, REFERENCE] as const),
]);

/** A time of day behind a date, as databases write it. */
const TIME = /(\d)[T ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:[AP]M|Z|UTC|[+-]\d\d:?\d\d)?$/i;
/** Behind a period: what was reported, and what is only expected. */
const ACTUAL = /(\d)\(?A(?:CTUALS?|UDITED)?\)?$/;
const EXPECTED =
  /\d\(?(?:E|F|EST|ESTIMATES?|FCST|FORECAST|CONS|CONSENSUS|GUIDANCE|BUDGET)\)?$|预[测计期]|預[測計期]|一致/;
const LAST_TWELVE =
  "LTM|TTM|[LTR]12M|滚动(?:十二|12)个月|滾動(?:十二|12)個月|近(?:十二|12)[个個]月|最近四个?季度?|最近四個季度";
const YEAR_TO_DATE = "YTD|YEAR-?TO-?DATE|年初至今|累计|累計";
const RUNNING = new RegExp(`^(?:(${LAST_TWELVE})|(${YEAR_TO_DATE}))[-/.:]?(.*)$`);
const RUNNING_BEHIND = new RegExp(`^(.+?)[-/.:]?(?:(${LAST_TWELVE})|(${YEAR_TO_DATE}))$`);

/**
 * Reads a period: `2025Q1`, `1Q25`, `Q1'25`, `2025年一季度`, `1H25`, `FY24`, `FY2025Q4`, `2025-03`, `latest`, `LTM 2025Q1` …
 * @example parsePeriod("1Q25") is the request for 2025Q1
 */
export function parsePeriod(text: string): Result<PeriodRequest> {
  if (text.length > LONGEST) return malformed(text);
  const compact = spelledOut(plainText(text).replace(TIME, "$1").toUpperCase())
    .replace(/[‐-―−]/g, "-")
    .replace(/[\s'’‘`´,_]/g, "");
  return WORDS.has(compact) ? found(WORDS.get(compact) as PeriodRequest) : parseCompact(text, compact);
}

function parseCompact(text: string, compact: string): Result<PeriodRequest> {
  const [, ltm, ytd, behind] = RUNNING.exec(compact) ?? [];
  if (ltm ?? ytd) return running(text, ltm ? "ltm" : "ytd", behind ?? "");
  const [, before, ltmBehind] = RUNNING_BEHIND.exec(compact) ?? [];
  if (before) return running(text, ltmBehind ? "ltm" : "ytd", before);
  if (EXPECTED.test(compact)) return failed({ code: "period-estimate", text });
  const reported = compact.replace(ACTUAL, "$1");
  for (const { pattern, read } of grammar) {
    const match = pattern.exec(reported);
    if (match) return fromParts(text, read(match));
  }
  return malformed(text);
}

/** What may stand between a sum and the period it runs to. */
const UP_TO = /^(?:TO|AS(?:OF|AT)?|AT|END(?:ED|ING)?|截[至止]|至|[([])+|[)\]]$/g;

/** A running sum up to a period, or up to the newest there is. */
function running(text: string, sum: RunningSum, to: string): Result<PeriodRequest> {
  const until = to.replace(UP_TO, "");
  if (until === "" || WORDS.get(until) === LATEST) return found({ kind: "running", sum, until: undefined });
  return chain(parseCompact(text, until), (last) =>
    last.kind === "period" || last.kind === "month-of" ? found({ kind: "running", sum, until: last }) : malformed(text),
  );
}

function fromParts(text: string, parts: PeriodParts | FullDate): Result<PeriodRequest> {
  if (parts.kind === "date") return fromDate(text, parts);
  return inBounds(parts) ? found({ kind: "period", period: writePeriod(parts) }) : malformed(text);
}

function fromDate(text: string, { year, month, day }: FullDate): Result<PeriodRequest> {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && year >= FIRST_YEAR && year <= LAST_YEAR;
  return real ? found({ kind: "month-of", start: year * 12 + month - 1 }) : malformed(text);
}

function inBounds(parts: PeriodParts): boolean {
  if (parts.kind === "years") return known(parts.from) && known(parts.to) && parts.from <= parts.to;
  if (parts.kind !== "months") return known(parts.year);
  const { from, to } = parts;
  return known(from.year) && known(to.year) && from.year * 12 + from.month <= to.year * 12 + to.month;
}

const known = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

const malformed = (text: string): Result<PeriodRequest> => failed({ code: "period-malformed", text });

/**
 * Reads a number given as a period: a whole number from 1990 to 2100 is a year, an Excel date serial the month it falls in,
 * eight digits a date as terminals print it.
 * @example parsePeriodNumber(2024) is the year 2024; parsePeriodNumber(45747) and parsePeriodNumber(20250331) are March 2025
 */
export function parsePeriodNumber(value: number): Result<PeriodRequest> {
  if (Number.isInteger(value) && (known(value) || known(Math.floor(value / 10_000)))) return parsePeriod(String(value));
  if (value >= SERIAL_OF_1990 && value < SERIAL_AFTER_2100) return found(periodFromSerial(value));
  return malformed(String(value));
}

/** The month an Excel date (1900 system, serial of 1 March 1900 or later) falls in. */
function periodFromSerial(serial: number): PeriodRequest {
  const date = new Date((Math.floor(serial) - 25569) * DAY);
  return { kind: "month-of", start: date.getUTCFullYear() * 12 + date.getUTCMonth() };
}
