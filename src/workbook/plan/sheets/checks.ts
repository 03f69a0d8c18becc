/** The Checks: formulas that read 0 when the workbook is sound, and their sum. */
import { fitOf } from "../../../core/dataset/classification";
import { areaAddress, cellAddress } from "../../../formulas/addresses";
import { say, type PlanContext } from "../context";
import { rangeOf, rangeText, valuesIn, type SheetRange } from "../ranges";
import type { SheetDraft } from "../sheet-draft";
import type { CellValue, Sheet, SheetKey } from "../types";
import { apartness, countUnlikeZero, countErrors, countOf, missingFrom, pairsApart } from "./check-values";
import { compsRange, type CompsRows } from "./comps";
import { evidenceColumns, type EvidenceRows } from "./evidence";
import { footer, openSheet } from "./opening";
import { growthTolerance, type GrowthPair } from "./series";
import type { SourceRows } from "./sources";
import { fitRange, summaryRange, type SummaryRows } from "./summary";

export interface CheckInputs {
  readonly summary: SummaryRows | undefined;
  readonly comps: CompsRows | undefined;
  readonly pairs: readonly GrowthPair[];
  readonly evidence: EvidenceRows;
  readonly sources: SourceRows;
  /** Every sheet that a check looks at. */
  readonly sheets: readonly Sheet[];
}

export interface Total {
  readonly cell: string;
  readonly value: number;
}

interface Check {
  readonly name: string;
  readonly formula: string;
  readonly when: string;
  /** What the formula gives for the cells as planned. */
  readonly value: number;
}

/** The sheet, and where its total stands. */
export function buildChecks(context: PlanContext, inputs: CheckInputs): { sheet: Sheet; total: Total } {
  const sheet = openSheet(context, "checks", [44, 12, 80], say(context, "sheet.checks"));
  const first = 4;
  sheet.text(3, 0, say(context, "check"), "headerLeft");
  sheet.text(3, 1, say(context, "result"), "header");
  sheet.text(3, 2, say(context, "expected"), "headerLeft");
  const checks = [
    ...classification(context, inputs),
    ...growth(context, inputs),
    ...evidence(context, inputs),
    ...errors(context, inputs.sheets),
  ];
  checks.forEach((check, index) => putCheck(sheet, first + index, check));
  const row = first + checks.length;
  const sum = areaAddress({ top: first, bottom: row - 1, left: 1, right: 1 });
  sheet.text(row, 0, say(context, "total"), "section");
  const value = checks.reduce((all, one) => all + one.value, 0);
  sheet.put(row, 1, {
    value,
    formula: `=SUM(${sum})`,
    style: "total",
    format: "0",
  });
  sheet.text(row, 2, "", "section");
  sheet.frozen = { rows: first, columns: 0 };
  return { sheet: sheet.finish(footer(context)), total: { cell: cellAddress(row, 1), value } };
}

function putCheck(sheet: SheetDraft, row: number, check: Check): void {
  sheet.text(row, 0, check.name, "text");
  sheet.put(row, 1, { value: check.value, formula: check.formula, style: "check" });
  sheet.text(row, 2, check.when, "text");
}

function classification(context: PlanContext, { summary, comps, sheets }: CheckInputs): readonly Check[] {
  if (!summary) return [];
  const { companies } = context;
  const [tiers, fits] = [summaryRange(summary, "tier"), fitRange(summary)];
  const tierValues = valuesIn(sheets, tiers);
  const counted = [1, 2, 3].map((tier) => `COUNTIF(${rangeText(tiers)},${tier})`).join("+");
  const known = [1, 2, 3].reduce((sum, tier) => sum + countOf(tierValues, tier), 0);
  const checks = [
    check(context, "companies", {
      formula: `=${counted}-ROWS(${rangeText(tiers)})`,
      value: known - tierValues.length,
      filled: { count: companies.length },
    }),
    fitCheck(context, fits, valuesIn(sheets, fits)),
  ];
  if (!comps) return checks;
  const ranges = [summaryRange(summary, "growth"), compsRange(comps, "growth")] as const;
  const [here, there] = ranges.map(rangeText) as [string, string];
  const [hereValues, thereValues] = ranges.map((range) => valuesIn(sheets, range)) as [CellValue[], CellValue[]];
  const formula = `=ABS(SUM(${here})-SUM(${there}))+ABS(COUNT(${here})-COUNT(${there}))`;
  return [...checks, check(context, "comps", { formula, value: apartness(hereValues, thereValues) })];
}

/** The marks on the sheet against what the record says. */
function fitCheck(context: PlanContext, range: SheetRange, marks: readonly CellValue[]): Check {
  const { companies, atlas } = context;
  const fits = companies.flatMap((company) => atlas.data.models.map((model) => fitOf(atlas, company.id, model.id)));
  const named = fits.filter((fit) => fit === "named").length;
  const described = fits.filter((fit) => fit === "described").length;
  const cells = rangeText(range);
  return check(context, "fits", {
    formula: `=ABS(COUNTIF(${cells},2)-${named})+ABS(COUNTIF(${cells},1)-${described})`,
    value: Math.abs(countOf(marks, 2) - named) + Math.abs(countOf(marks, 1) - described),
    filled: { named, described },
  });
}

interface Sum {
  readonly formula: string;
  /** What the formula gives for the cells as planned. */
  readonly value: number;
  readonly filled?: Readonly<Record<string, string | number>>;
}

function check(context: PlanContext, key: string, { formula, value, filled = {} }: Sum): Check {
  return {
    name: say(context, `check.${key}`, filled),
    formula,
    when: say(context, `check.${key}.when`, filled),
    value,
  };
}

function growth(context: PlanContext, { pairs, sheets }: CheckInputs): readonly Check[] {
  if (pairs.length === 0) return [];
  const terms = pairs.map((pair) => {
    const [computed, reported] = [rangeText(pair.computed), rangeText(pair.reported)];
    return `SUMPRODUCT((${computed}<>"")*(${reported}<>"")*(ABS(${computed}-${reported})>${growthTolerance}))`;
  });
  const apart = pairs.map(({ computed, reported }) =>
    pairsApart(valuesIn(sheets, computed), valuesIn(sheets, reported), growthTolerance),
  );
  return [
    check(context, "growth", {
      formula: `=${terms.join("+")}`,
      value: apart.reduce((sum, one) => sum + one, 0),
      filled: { tolerance: `${growthTolerance * 100} %` },
    }),
  ];
}

/** Compared as a whole number of such digits: engines read 0.0000001 as 1E-7, and one takes that for text. */
const comparedDigits = 7;

function evidence(context: PlanContext, { evidence: rows, sources, sheets }: CheckInputs): readonly Check[] {
  const [first, last] = rows.figures;
  if (last < first) return [];
  const column = (index: number): SheetRange => rangeOf("evidence", { first, last }, index);
  const [ids, differences] = [column(evidenceColumns.id), column(evidenceColumns.difference)];
  const listed = rangeOf("sources", sources, 0);
  return [
    check(context, "sources", {
      formula: `=SUMPRODUCT(--(COUNTIF(${rangeText(listed)},${rangeText(ids)})=0))`,
      value: missingFrom(valuesIn(sheets, listed), valuesIn(sheets, ids)),
    }),
    check(context, "figures", {
      formula: `=SUMPRODUCT(--(ROUND(${rangeText(differences)},${comparedDigits})<>0))`,
      value: countUnlikeZero(valuesIn(sheets, differences), comparedDigits),
    }),
  ];
}

const scanned: readonly SheetKey[] = ["summary", "comps", "series", "benchmarks", "evidence", "company"];

function errors(context: PlanContext, sheets: readonly Sheet[]): readonly Check[] {
  return sheets
    .filter((sheet) => scanned.includes(sheet.key))
    .map(({ key, name, rows }) => {
      const right = Math.max(...rows.map((row) => row.length)) - 1;
      const range = rangeOf(key, { first: 0, last: rows.length - 1 }, 0, right);
      return check(context, "errors", {
        formula: `=SUMPRODUCT(--ISERROR(${rangeText(range)}))`,
        value: countErrors(valuesIn(sheets, range)),
        filled: { sheet: name },
      });
    });
}
