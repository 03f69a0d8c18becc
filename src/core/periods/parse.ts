/** Reads periods as analysts write them, in English and Chinese; refuses anything that could mean two things. */
import { failed, found, type Result } from "../result";
import { grammar, type FullDate } from "./grammar";
import { FIRST_YEAR, LAST_YEAR, writePeriod, type PeriodParts } from "./parts";
import { LATEST, REFERENCE, type PeriodRequest } from "./request";

const LONGEST = 40;
const SERIAL_OF_1990 = 32874;
const SERIAL_AFTER_2100 = 73416;
const DAY = 86_400_000;

const WORDS: Readonly<Record<string, PeriodRequest>> = {
  LATEST: LATEST,
  NEWEST: LATEST,
  最新: LATEST,
  最新一期: LATEST,
  REFERENCE: REFERENCE,
  REF: REFERENCE,
  基准期: REFERENCE,
  基準期: REFERENCE,
};

/**
 * Reads a period: `2025Q1`, `1Q25`, `Q1'25`, `2025年一季度`, `1H25`, `FY24`, `FY2025Q4`, `2025-03`, `latest` …
 * @example parsePeriod("1Q25") is the request for 2025Q1
 */
export function parsePeriod(text: string): Result<PeriodRequest> {
  if (text.length > LONGEST) return malformed(text);
  const compact = text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s'’‘`´,_]/g, "");
  const word = WORDS[compact];
  if (word) return found(word);
  for (const { pattern, read } of grammar) {
    const match = pattern.exec(compact);
    if (match) return fromParts(text, read(match));
  }
  return malformed(text);
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
export function periodFromSerial(serial: number): PeriodRequest {
  const date = new Date((Math.floor(serial) - 25569) * DAY);
  return { kind: "month-of", start: date.getUTCFullYear() * 12 + date.getUTCMonth() };
}
