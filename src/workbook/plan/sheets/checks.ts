/** The Checks: formulas that read 0 when the workbook is sound, and their sum. */
import { fitOf } from "../../../core/dataset/classification";
import { areaAddress, cellAddress } from "../addresses";
import { say, type PlanContext } from "../context";
import type { SheetDraft } from "../sheet-draft";
import type { Sheet, SheetKey } from "../types";
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
  /** The sheets whose cells are scanned for errors. */
  readonly sheets: readonly Sheet[];
}

interface Check {
  readonly name: string;
  readonly formula: string;
  readonly when: string;
  /** What the formula gives for the cells as planned. */
  readonly value: number;
}

export function buildChecks(context: PlanContext, inputs: CheckInputs): { sheet: Sheet; total: string } {
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
  sheet.put(row, 1, {
    value: checks.reduce((all, one) => all + one.value, 0),
    formula: `=SUM(${sum})`,
    style: "total",
    format: "0",
  });
  sheet.text(row, 2, "", "section");
  sheet.frozen = { rows: first, columns: 0 };
  return { sheet: sheet.finish(footer(context)), total: cellAddress(row, 1) };
}

function putCheck(sheet: SheetDraft, row: number, check: Check): void {
  sheet.text(row, 0, check.name, "text");
  sheet.put(row, 1, { value: check.value, formula: check.formula, style: "check" });
  sheet.text(row, 2, check.when, "text");
}

function classification(context: PlanContext, { summary, comps }: CheckInputs): readonly Check[] {
  if (!summary) return [];
  const { companies, atlas } = context;
  const fits = companies.flatMap((company) => atlas.data.models.map((model) => fitOf(atlas, company.id, model.id)));
  const [named, described] = [
    fits.filter((fit) => fit === "named").length,
    fits.filter((fit) => fit === "described").length,
  ];
  const tiers = summaryRange(summary, "tier");
  const counted = [1, 2, 3].map((tier) => `COUNTIF(${tiers},${tier})`).join("+");
  const checks = [
    check(context, "companies", `=${counted}-ROWS(${tiers})`, { count: companies.length }),
    check(
      context,
      "fits",
      `=ABS(COUNTIF(${fitRange(summary)},2)-${named})+ABS(COUNTIF(${fitRange(summary)},1)-${described})`,
      { named, described },
    ),
  ];
  if (!comps) return checks;
  const [here, there] = [summaryRange(summary, "growth"), compsRange(comps, "growth")];
  return [...checks, check(context, "comps", `=ABS(SUM(${here})-SUM(${there}))+ABS(COUNT(${here})-COUNT(${there}))`)];
}

function check(
  context: PlanContext,
  key: string,
  formula: string,
  filled: Readonly<Record<string, string | number>> = {},
  value = 0,
): Check {
  return {
    name: say(context, `check.${key}`, filled),
    formula,
    when: say(context, `check.${key}.when`, filled),
    value,
  };
}

function growth(context: PlanContext, { pairs }: CheckInputs): readonly Check[] {
  if (pairs.length === 0) return [];
  const terms = pairs.map(
    ({ computed, reported }) =>
      `SUMPRODUCT((${computed}<>"")*(${reported}<>"")*(ABS(${computed}-${reported})>${growthTolerance}))`,
  );
  const apart = pairs.reduce((sum, pair) => sum + pair.apart, 0);
  return [check(context, "growth", `=${terms.join("+")}`, { tolerance: `${growthTolerance * 100} %` }, apart)];
}

function evidence(context: PlanContext, { evidence: rows, sources }: CheckInputs): readonly Check[] {
  const [top, bottom] = rows.figures;
  if (bottom < top) return [];
  const column = (index: number) => `{evidence}!${areaAddress({ top, bottom, left: index, right: index })}`;
  const listed = `{sources}!${areaAddress({ top: sources.first, bottom: sources.last, left: 0, right: 0 })}`;
  return [
    check(context, "sources", `=SUMPRODUCT(--(COUNTIF(${listed},${column(evidenceColumns.id)})=0))`),
    check(context, "figures", `=SUMPRODUCT(--(ABS(${column(evidenceColumns.difference)})>0.0000001))`),
  ];
}

function errors(context: PlanContext, sheets: readonly Sheet[]): readonly Check[] {
  const scanned: readonly SheetKey[] = ["summary", "comps", "series", "benchmarks", "evidence", "company"];
  return sheets
    .filter((sheet) => scanned.includes(sheet.key))
    .map((sheet) => {
      const right = Math.max(...sheet.rows.map((row) => row.length)) - 1;
      const area = areaAddress({ top: 0, left: 0, bottom: sheet.rows.length - 1, right });
      return check(context, "errors", `=SUMPRODUCT(--ISERROR({${sheet.key}}!${area}))`, { sheet: sheet.name });
    });
}
