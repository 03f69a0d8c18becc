/** The shape of what the site says: every language fills all of it. In prose, text between backticks is code. */
import type { ParameterKind } from "../../contract/parameter";
import type { FunctionId } from "../../contract/catalogue";
import type { Grade } from "../../core/dataset/types";
import type { FunctionGroup } from "../help/function-index";

/** A formula as a reader may type it, and what it shows. Its result is computed, never written down. */
export interface Example {
  readonly formula: string;
  readonly says: string;
}

interface FunctionHelp {
  /** The question the function answers, in one or two sentences. */
  readonly answers: string;
  readonly remarks: readonly string[];
  readonly examples: readonly Example[];
  /** Formulas that end in an error, and what to do about it. */
  readonly failures: readonly Example[];
  /** Where what it returns comes from. */
  readonly origin: string;
}

interface ArgumentHelp {
  readonly accepts: string;
  readonly examples: readonly string[];
}

export type HelpWording = Readonly<Record<FunctionId, FunctionHelp>>;
export type ArgumentWording = Readonly<Record<ParameterKind, ArgumentHelp>>;

/** A heading with its paragraphs. */
export interface Passage {
  readonly title: string;
  readonly text: readonly string[];
}

export interface PageWording {
  readonly title: string;
  readonly lead: string;
  readonly passages: readonly Passage[];
}

export interface FrameWording {
  readonly product: string;
  readonly tagline: string;
  readonly skip: string;
  readonly languages: string;
  readonly siteNavigation: string;
  readonly functionNavigation: string;
  readonly home: string;
  readonly functions: string;
  readonly namesAndPeriods: string;
  readonly metrics: string;
  readonly data: string;
  readonly support: string;
  readonly privacy: string;
  readonly terms: string;
  /** `{version}` is the dataset's. */
  readonly dataVersion: string;
  readonly groups: Readonly<Record<FunctionGroup, string>>;
}

export interface FunctionPageWording {
  readonly arguments: string;
  readonly noArguments: string;
  readonly optional: string;
  readonly required: string;
  readonly examples: string;
  readonly failures: string;
  readonly origin: string;
  readonly related: string;
  readonly result: string;
  /** The name of a result's table for a screen reader; `{formula}`. */
  readonly resultOf: string;
  readonly remarks: string;
  /** `{count}` rows are not shown. */
  readonly moreRows: string;
  readonly blank: string;
  readonly figure: string;
  readonly period: string;
  readonly source: string;
  readonly locator: string;
  readonly grade: string;
  /** Of the article: `{lines}` is one line, or from and to. */
  readonly lines: string;
  readonly onePage: string;
  readonly confirmedBy: string;
  /** `{formula}` is the example the source belongs to. */
  readonly tracedFrom: string;
  readonly fields: string;
  readonly grades: Readonly<Record<Grade, string>>;
}

interface RulesWording {
  readonly title: string;
  readonly lead: string;
  readonly names: Passage;
  readonly namesTable: readonly [typed: string, understood: string];
  readonly nameExamples: readonly string[];
  readonly periods: Passage;
  readonly periodsTable: readonly [typed: string, understood: string, means: string];
  readonly ranges: Passage;
  readonly units: Passage;
  readonly missing: Passage;
}

interface MetricsWording {
  readonly title: string;
  readonly lead: string;
  readonly columns: readonly [id: string, label: string, kind: string, entities: string];
  readonly kinds: Readonly<Record<"money" | "ratio" | "count" | "rank" | "price", string>>;
}

interface LandingWording {
  readonly title: string;
  readonly lead: string;
  readonly matrix: string;
  readonly matrixText: string;
  readonly tier: string;
  readonly company: string;
  readonly growth: string;
  readonly disclosure: string;
  readonly disclosures: Readonly<Record<"direct" | "segment" | "proxy" | "none", string>>;
  readonly asOf: string;
  readonly noGrowth: string;
  readonly fits: Readonly<Record<"named" | "described" | "neither", string>>;
  readonly tiers: readonly [first: string, second: string, third: string];
  readonly tryTitle: string;
  readonly tryText: string;
  readonly tries: readonly Example[];
  readonly passages: readonly Passage[];
}

interface DataWording extends PageWording {
  readonly counts: string;
  readonly countLabels: Readonly<
    Record<"companies" | "entities" | "metrics" | "observations" | "sources" | "conflicts" | "breaks", string>
  >;
  readonly files: string;
  readonly filesText: string;
  /** Titles of the package's files by name, where the descriptor's English ones are not to be shown. */
  readonly fileTitles: Readonly<Record<string, string>>;
  readonly sources: string;
  readonly sourceColumns: readonly [title: string, publisher: string, date: string, figures: string];
  readonly grades: string;
}

export interface SiteWording {
  readonly frame: FrameWording;
  readonly functionPage: FunctionPageWording;
  readonly index: { readonly title: string; readonly lead: string };
  readonly rules: RulesWording;
  readonly metrics: MetricsWording;
  readonly landing: LandingWording;
  readonly data: DataWording;
  readonly support: PageWording;
  readonly privacy: PageWording;
  readonly terms: PageWording;
  readonly arguments: ArgumentWording;
  /** What is particular about an argument, by its name, where the kind does not say it all. */
  readonly argumentNotes: Readonly<
    Record<"period" | "from" | "to" | "companies" | "metrics" | "range" | "headersOn" | "headersOff", string>
  >;
  readonly help: HelpWording;
}
