/** Puts a problem into words: what was found, what would be understood, and the nearest that exists. */
import { own } from "../core/own";
import type { Atlas } from "../core/dataset/atlas";
import type { Wording } from "../core/dataset/types";
import type { EntityId, MetricId, StatementId } from "../contract/ids";
import type { Period } from "../core/periods/period";
import type { Filter, Problem } from "../core/problem";
import { sayOfArgument } from "./argument-problems";
import { sayOfCode, type Phrases } from "./code-problems";
import { formatPeriod } from "./periods";
import { causeSaid, endOfRecord } from "./record-end";
import type { Language } from "../contract/language";
import { sayOfSpan } from "./span-problems";
import { problemsEn, type ProblemMessages } from "./problems.en";

/** What is needed to say something in one language. */
export interface Speech {
  readonly language: Language;
  /** English where they are left out. */
  readonly messages?: ProblemMessages | undefined;
  readonly wording: Wording;
  /** What the arguments are called in the language, by their English names; English where it is left out. */
  readonly argumentNames?: Readonly<Record<string, string>>;
}

/** Well below the 255 characters Excel shows. */
export const LONGEST_MESSAGE = 240;
const LONGEST_QUOTE = 40;
const MOST_LISTED = 8;

/** The message for a problem, at most {@link LONGEST_MESSAGE} characters. */
export function wordProblem(problem: Problem, atlas: Atlas, speech: Speech): string {
  const speaker = new Speaker(atlas, speech);
  const end = problem.beyond === undefined ? "" : endOfRecord(problem, problem.beyond, atlas, speaker);
  return speaker.sentences(shorten(speaker.say(problem), LONGEST_MESSAGE - end.length - 1), end);
}

/** Cuts a text at a character, never inside one, and shows that it was cut. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const whole = [...text].slice(0, limit - 1).join("");
  return `${whole.slice(0, limit - 1)}…`;
}

class Speaker implements Phrases {
  constructor(
    private readonly atlas: Atlas,
    private readonly speech: Speech,
  ) {}

  say(problem: Problem): string {
    switch (problem.code) {
      case "unknown-entity":
        return this.unknown(
          problem,
          problem.suggestions.map((id) => this.entity(id)),
        );
      case "ambiguous-entity":
        return this.fill(problem.code, {
          text: quote(problem.text),
          names: this.list(problem.candidates.map((id) => this.entity(id))),
        });
      case "unknown-code":
      case "number-is-two-codes":
      case "name-and-code-differ":
      case "share-not-here":
        return sayOfCode(problem, this);
      case "not-classified":
        return problem.owner === undefined
          ? this.fill(problem.code, { entity: this.entity(problem.entity) })
          : this.fill("not-classified-owned", {
              entity: this.entity(problem.entity),
              owner: this.entity(problem.owner),
            });
      case "unknown-metric":
        return this.unknown(problem, problem.suggestions);
      case "unknown-model":
        return this.fill(problem.code, {
          text: quote(problem.text),
          names: this.list(this.atlas.data.models.map((model) => model.names[this.speech.language])),
        });
      case "unknown-line":
        return this.fill(problem.code, {
          text: quote(problem.text),
          company: this.entity(problem.company),
          lines: this.list(["headline", ...problem.lines.map((line) => this.lineName(line))]),
        });
      case "unknown-topic":
        return this.fill(problem.code, { text: quote(problem.text), topics: this.list(problem.topics, Infinity) });
      case "unknown-language":
      case "unknown-source":
      case "unknown-part":
      case "period-malformed":
      case "period-estimate":
      case "tier-malformed":
      case "unit-malformed":
        return this.fill(problem.code, { text: quote(problem.text) });
      case "part-missing":
        return this.fill(problem.code, { part: problem.part });
      case "text-too-long":
      case "too-many-cells":
      case "wrong-type":
      case "missing-argument":
      case "error-given":
      case "unit-mismatch":
      case "currency-differs":
      case "shape-mismatch":
        return sayOfArgument(problem, this);
      case "only-longer":
      case "no-running-sum":
      case "quarter-missing":
      case "basis-changes":
        return sayOfSpan(problem, this);
      case "no-conflict":
      case "nothing-on-record":
        return this.fill(problem.code, { entity: this.entity(problem.entity) });
      case "texts-not-loaded":
        return this.fill(problem.code, { language: problem.language });
      case "bounds-reversed":
        return this.fill(problem.code, { from: problem.from, to: problem.to });
      case "nothing-matches":
        return this.fill(problem.code, { what: this.list(this.filterWords(problem.filter)) });
      default:
        return this.sayAboutFigure(problem);
    }
  }

  private sayAboutFigure(problem: FigureProblem): string {
    switch (problem.code) {
      case "no-figure-for-period": {
        const key = problem.period === "reference" ? "no-figure-for-reference" : problem.code;
        const names = {
          entity: this.entity(problem.entity),
          metric: this.metric(problem.metric),
          period: problem.period,
        };
        return this.sentences(this.fill(key, names), this.nearestPeriod(problem.nearest));
      }
      case "no-figure-from-source":
        return this.sentences(
          this.fill(problem.code, {
            entity: this.entity(problem.entity),
            metric: this.metric(problem.metric),
            source: problem.source,
          }),
          this.nearestPeriod(problem.nearest),
        );
      case "not-on-record":
        return this.sentences(
          this.fill(problem.code, { entity: this.entity(problem.entity), metric: this.metric(problem.metric) }),
          problem.available.length > 0 ? this.fill("available", { metrics: this.list(problem.available) }) : "",
        );
      case "not-disclosed":
        return this.sentences(
          this.fill(causeSaid(problem, this.atlas), {
            reason: this.statement(problem.statement),
            looked: problem.looked,
          }),
          this.nearestPeriod(problem.nearest),
        );
      case "only-qualitative":
        return this.fill(problem.code, { reason: this.statement(problem.statement) });
    }
  }

  get language(): Language {
    return this.speech.language;
  }

  quote(text: string): string {
    return quote(text);
  }

  fill(key: keyof ProblemMessages, values: Readonly<Record<string, string>>): string {
    return (this.speech.messages ?? problemsEn)[key].replace(
      /\{(\w+)\}/g,
      (slot, name: string, at: number, whole: string) =>
        spaceBetween(whole[at - 1], own(values, name)?.[0]) +
        (own(values, name) ?? "") +
        spaceBetween(own(values, name)?.at(-1), whole[at + slot.length]),
    );
  }

  sentences(...parts: readonly string[]): string {
    return parts.filter((part) => part !== "").join(this.speech.language === "en" ? " " : "");
  }

  list(items: readonly string[], most = MOST_LISTED): string {
    const shown = items.slice(0, most);
    return shown.join(this.speech.language === "en" ? ", " : "、") + (items.length > shown.length ? " …" : "");
  }

  private unknown(
    { code, text }: { readonly code: "unknown-entity" | "unknown-metric"; readonly text: string },
    nearest: readonly string[],
  ): string {
    return this.sentences(
      this.fill(code, { text: quote(text) }),
      nearest.length > 0 ? this.fill("nearest-names", { names: this.list(nearest) }) : this.fill(`${code}-help`, {}),
    );
  }

  private nearestPeriod(period: Period | undefined): string {
    return period === undefined ? "" : this.fill("nearest-period", { period: formatPeriod(period, "en") });
  }

  entity(id: EntityId): string {
    return this.atlas.entity(id).names[this.speech.language];
  }

  metric(id: MetricId): string {
    const label = this.atlas.metric(id).labels[this.speech.language];
    return this.speech.language === "en" ? lowerFirst(label.replace(/, year on year$/, "")) : label;
  }

  /** A line is a metric's id, or the id of the unit or product whose revenue it is. */
  private lineName(line: string): string {
    return this.atlas.data.entities.find((entity) => entity.id === line)?.names[this.speech.language] ?? line;
  }

  private filterWords({ tier, model, company, topic }: Filter): readonly string[] {
    return [
      company && this.entity(company),
      tier && this.fill("tier", { tier: String(tier) }),
      model && this.atlas.model(model).names[this.speech.language],
      topic,
    ].filter((word) => word !== undefined);
  }

  argument(name: string): string {
    return own(this.speech.argumentNames ?? {}, name) ?? name;
  }

  private statement(id: StatementId): string {
    return this.speech.wording[id] ?? id;
  }
}

/** Chinese and Latin stand apart: 可灵 AI 不在…, not 可灵 AI不在…. */
function spaceBetween(left = "", right = ""): string {
  const mixed = (LATIN.test(left) && HAN.test(right)) || (HAN.test(left) && LATIN.test(right));
  return mixed ? " " : "";
}

const HAN = /\p{Script=Han}/u;
const LATIN = /[A-Za-z0-9]/;

type FigureProblem = Extract<
  Problem,
  {
    readonly code:
      "no-figure-for-period" | "no-figure-from-source" | "not-on-record" | "not-disclosed" | "only-qualitative";
  }
>;

const quote = (text: string): string => shorten(text, LONGEST_QUOTE);

/** Labels stand in the middle of a sentence; abbreviations such as R&D or AI keep their capitals. */
const lowerFirst = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
