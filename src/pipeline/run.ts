/** The pipeline from a folder to a compiled dataset: read, correct, derive, check, compile. Refuses a package with any finding. */
import type { CompiledDataset, CompiledEvidence, CompiledLinks } from "../core/dataset/compiled";
import type { Wording } from "../core/dataset/types";
import { checkDraft, type Tallies } from "./check/all";
import { checkStanding } from "./check/standing";
import { draftOf, type Draft } from "./draft";
import { inReadingOrder, type Finding, type Flag } from "./finding";
import { findConflicts, type ConflictDraft } from "./policy/conflicts";
import { applyCorrections } from "./policy/corrections";
import { deriveFigures } from "./policy/derive";
import { groupSeries, type FigureSeries } from "./policy/series";
import type { Descriptor } from "./read/descriptor";
import { readPackage, type PackageReading } from "./read/package";
import { compileDataset, compileEvidence, compileWording } from "./write/compile";
import { compileLinks } from "./write/links";
import { withSourcesByUse } from "./write/sources-by-use";

export interface Built {
  readonly descriptor: Descriptor;
  readonly draft: Draft;
  readonly series: FigureSeries;
  readonly conflicts: readonly ConflictDraft[];
  /** What looked wrong and has an explanation on record. */
  readonly flags: readonly Flag[];
  readonly tallies: Tallies;
  readonly compiled: CompiledDataset;
  readonly wording: Readonly<Record<"en" | "zh-Hans" | "zh-Hant", Wording>>;
  readonly links: CompiledLinks;
  readonly evidence: CompiledEvidence;
}

export type PackageOutcome =
  | { readonly built: Built; readonly findings: readonly [] }
  | { readonly built: undefined; readonly findings: readonly Finding[] };

/** Builds the package in a folder, or one that has been read. Errors of form stop before errors of meaning are looked for. */
export function buildPackage(source: string | PackageReading): PackageOutcome {
  const { tables, findings } = typeof source === "string" ? readPackage(source) : source;
  if (!tables || findings.length > 0) return { built: undefined, findings: inReadingOrder(findings) };
  const draft = draftOf(tables);
  const corrected = applyCorrections(draft);
  const reported = checkDraft(draft, corrected.observations);
  if (corrected.findings.length + reported.findings.length > 0)
    return { built: undefined, findings: inReadingOrder([...corrected.findings, ...reported.findings]) };
  const { derived, findings: underivable } = deriveFigures(draft, groupSeries(draft, corrected.observations));
  const series = groupSeries(draft, [...corrected.observations, ...derived]);
  const { conflicts, findings: unexplained } = findConflicts(draft, series);
  const problems = [...underivable, ...unexplained, ...checkStanding(draft, series)];
  if (problems.length > 0) return { built: undefined, findings: inReadingOrder(problems) };
  const wording = {
    en: compileWording(draft, "en"),
    "zh-Hans": compileWording(draft, "zh-Hans"),
    "zh-Hant": compileWording(draft, "zh-Hant"),
  };
  const written = withSourcesByUse(draft, series.ordered);
  const built = {
    descriptor: tables.descriptor,
    draft,
    series,
    conflicts,
    flags: reported.flags,
    tallies: { growth: reported.growth, wholes: reported.wholes },
    compiled: compileDataset(written, series.ordered, conflicts),
    wording,
    links: compileLinks(written),
    evidence: compileEvidence(written, series.ordered),
  };
  return { built, findings: [] };
}
