/** Checks of single figures: unit, range, period, fiscal label, status and grade against the catalogues. */
import { sameSpan, spanOf } from "../../core/periods/span";
import { readPeriod } from "../../core/periods/parts";
import type { Period } from "../../core/periods/period";
import type { FieldsOf } from "../columns";
import type { Draft, DraftObservation } from "../draft";
import { beyond } from "../../core/records/bounds";
import { earnedGrade, whatEarns, type KnowsOutlet } from "../../core/records/earned";
import type { Page } from "../../core/records/page";
import { quoted, type Finding, type Rule } from "../finding";
import { GRADES } from "../../core/records/agreement";

type Complaint = readonly [column: string, rule: Rule, message: string];

/** What is wrong with each observation taken alone. */
export function checkFigures(draft: Draft, observations: readonly DraftObservation[]): readonly Finding[] {
  const metrics = new Map(draft.rows("metrics").map(({ cells }) => [cells.id, cells]));
  const outlets = new Set(draft.rows("outlets").map(({ cells }) => cells.publisher));
  return observations.flatMap((seen) => {
    const metric = metrics.get(seen.metric) as FieldsOf<"metrics">;
    const complaints = [
      ...checkUnit(seen, metric),
      ...checkPeriod(seen, draft),
      ...checkStatus(seen, metric),
      ...checkGrade(seen, draft.pagesOf(seen.source), (publisher) => outlets.has(publisher)),
    ];
    return complaints.map(([column, rule, message]) => ({
      file: seen.place.file,
      row: seen.place.line,
      column,
      rule,
      message,
    }));
  });
}

function checkUnit(seen: DraftObservation, metric: FieldsOf<"metrics">): readonly Complaint[] {
  const units = metric.units.split("|");
  if (!units.includes(seen.unit))
    return [["unit", "wrong-unit", `${seen.metric} is measured in ${units.join(" or ")}, not ${quoted(seen.unit)}`]];
  const { minimum, maximum } = metric;
  const side = beyond(seen.value, { least: boundIn(minimum), most: boundIn(maximum) });
  if (side === "below")
    return [["value", "share-out-of-range", `${seen.text} is below ${minimum}, the least ${seen.metric} can be`]];
  if (side === "above")
    return [
      [
        "value",
        "share-out-of-range",
        `${seen.text} is above ${maximum}, the most ${seen.metric} can be; a percentage is written as a fraction`,
      ],
    ];
  return [];
}

const boundIn = (cell: string): number | undefined => (cell === "" ? undefined : Number(cell));

function checkPeriod(seen: DraftObservation, draft: Draft): readonly Complaint[] {
  const impossible = impossiblePeriod(seen.period);
  if (impossible) return [["period", "impossible-period", `${quoted(seen.period)} ${impossible}`]];
  if (!seen.fiscalLabel) return [];
  const year = draft.fiscalYearEnd(seen.entity);
  const same =
    !impossiblePeriod(seen.fiscalLabel) &&
    sameSpan(spanOf(seen.period, year), spanOf(seen.fiscalLabel as Period, year));
  return same
    ? []
    : [
        [
          "fiscal_label",
          "fiscal-label",
          `${seen.fiscalLabel} and ${seen.period} are not the same months for a fiscal year that ends in month ${year}`,
        ],
      ];
}

/** Why well-formed text is no period: a fifth quarter, a thirteenth month, a range that runs backwards. */
export function impossiblePeriod(text: string): string | undefined {
  const parts = readPeriod(text);
  if (!parts) return "is not a period";
  if (parts.kind === "quarter" && (parts.number < 1 || parts.number > 4)) return "is a quarter that no year has";
  if (parts.kind === "half" && (parts.number < 1 || parts.number > 2)) return "is a half that no year has";
  const months =
    parts.kind === "month" ? [parts.month] : parts.kind === "months" ? [parts.from.month, parts.to.month] : [];
  if (months.some((month) => month < 1 || month > 12)) return "has a month that no year has";
  if (parts.kind === "months" && parts.from.year * 12 + parts.from.month > parts.to.year * 12 + parts.to.month)
    return "ends before it begins";
  if (parts.kind === "years" && parts.from > parts.to) return "ends before it begins";
  const years =
    parts.kind === "years"
      ? [parts.from, parts.to]
      : parts.kind === "months"
        ? [parts.from.year, parts.to.year]
        : [parts.year];
  return years.some((year) => year < 1990 || year > 2100) ? "lies outside 1990 to 2100" : undefined;
}

function checkStatus(seen: DraftObservation, metric: FieldsOf<"metrics">): readonly Complaint[] {
  const forecast = metric.forecast === "true";
  return forecast === (seen.status === "forecast")
    ? []
    : [
        [
          "status",
          "forecast-as-result",
          `${seen.metric} is ${forecast ? "a forecast" : "a result"}, the row says ${seen.status}`,
        ],
      ];
}

/** The article's own grade belongs to the article alone; any other may be lower than its pages earn, never higher. */
function checkGrade(seen: DraftObservation, pages: readonly Page[], isKnown: KnowsOutlet): readonly Complaint[] {
  const [own] = pages;
  if (!own) return [];
  if ((seen.grade === "article") !== (own.kind === "article"))
    return [["grade", "grade-source", `grade ${seen.grade} does not fit a page of kind ${own.kind}`]];
  const earned = earnedGrade(pages, isKnown);
  return GRADES.indexOf(earned) <= GRADES.indexOf(seen.grade)
    ? []
    : [["grade", "grade-unearned", `the pages of ${seen.source} earn ${earned}; ${whatEarns(seen.grade)}`]];
}
