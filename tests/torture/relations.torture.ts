/** Compares answers that have to agree with one another, whatever the record says: none of them may contradict another. */
import type { Observation } from "../../src/core/dataset/types";
import type { PlainCell, PlainCells } from "../../src/calls/plain-cell";
import { evaluate, shipped } from "../support/shipped";
import { dressed } from "./inputs/loose-inputs";
import { chanceOf, type Chance } from "./random";
import type { Options, Tally } from "./tally";

/** Comparisons of each relation where no number is given. */
const usual = 300;

/** A relation looks at one random place of the record; what does not agree, or undefined. */
type Relation = (chance: Chance) => Promise<string | undefined>;

const { atlas } = shipped;
const { observations, entities, models, metrics } = atlas.data;
const nine = entities.filter(({ tier }) => tier !== undefined);
const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.names.en ?? id;

const table = async (id: string, ...args: readonly unknown[]): Promise<PlainCells> => evaluate(id, args);
const one = async (id: string, ...args: readonly unknown[]): Promise<PlainCell> => {
  const [[cell] = []] = await table(id, ...args);
  return cell ?? { value: "nothing" };
};

const text = (cells: unknown): string => JSON.stringify(cells);
const differs = (what: string, one: unknown, other: unknown): string | undefined =>
  text(one) === text(other) ? undefined : `${what}: ${text(one).slice(0, 200)} and ${text(other).slice(0, 200)}`;
const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.abs(other);

const scales = [
  ["bn", 1e9],
  ["mn", 1e6],
  ["亿", 1e8],
  ["万", 1e4],
] as const;

const asked = ({ entity, metric, period }: Observation) => [nameOf(entity), metric, period] as const;

/** `cases` is for each relation. */
export async function torture({ seed, cases = usual, say }: Options): Promise<Tally> {
  const lost: string[] = [];
  const all = Object.entries(relations);
  for (const [index, [name, relation]] of all.entries()) {
    const chance = chanceOf(seed * 7919 + index);
    const before = lost.length;
    for (let count = 0; count < cases; count += 1) {
      const problem = await relation(chance).catch((thrown: unknown) => `throws ${String(thrown)}`);
      if (problem !== undefined) lost.push(`${name}: ${problem}`);
    }
    say(`${name}: ${cases} compared, ${lost.length - before} lost`);
  }
  const tried = cases * all.length;
  return { tried, survived: tried - lost.length, lost: [...new Set(lost)].slice(0, 100) };
}

const relations: Readonly<Record<string, Relation>> = {
  "a unit only scales": async (chance) => {
    const place = asked(chance.pick(observations));
    const plain = await one("AI_METRIC", ...place);
    const [unit, scale] = chance.pick(scales);
    const scaled = await one("AI_METRIC", ...place, unit);
    if (typeof plain.value !== "number" || scaled.error?.because === "unit-mismatch") return undefined;
    if (typeof scaled.value === "number" && isNear(scaled.value * scale, plain.value)) return undefined;
    return differs(`${place.join()} in ${unit}`, scaled, plain);
  },
  "a table's cell is the single call": async (chance) => {
    const names = [chance.pick(nine), chance.pick(nine)].map(({ names: { en } }) => en);
    const wanted = [chance.pick(metrics).id, chance.pick(["tier", "ai_revenue", "ai_revenue_growth"])];
    const period = chance.pick(observations).period;
    const rows = await table("AI_TABLE", [names.map((name) => [name])].flat(), [wanted], period, false);
    for (const [row, name] of names.entries()) {
      const [metric] = wanted;
      const single = await one("AI_METRIC", name, metric, period);
      const cell = rows[row]?.[1] ?? { value: "nothing" };
      const { bare, told } = withoutPeriod(cell);
      const own = told === undefined ? single : await one("AI_METRIC", name, metric, told);
      const problem =
        differs(`${name} ${metric} ${period}`, bare, single) ?? differs(`${name} ${metric} ${told}`, bare, own);
      if (problem !== undefined) return problem;
    }
    return undefined;
  },
  "a history's last line is the latest figure": async (chance) => {
    const { entity, metric } = chance.pick(observations.filter(({ status }) => status === "reported"));
    const rows = await table("AI_HISTORY", nameOf(entity), metric, null, null, false);
    for (const [period, value] of rows.map((row) => [row[0]?.value, row[1]?.value])) {
      const single = await one("AI_METRIC", nameOf(entity), metric, period);
      if (single.value !== value) return differs(`${nameOf(entity)} ${metric} ${String(period)}`, value, single);
    }
    return undefined;
  },
  "a range answers as its cells do": async (chance) => {
    const places = Array.from({ length: 3 }, () => asked(chance.pick(observations)));
    const column = (at: 0 | 1 | 2) => places.map((place) => [place[at]]);
    const many = await table("AI_METRIC", column(0), column(1), column(2));
    const single = await Promise.all(places.map(async (place) => [await one("AI_METRIC", ...place)]));
    return differs(text(places), many, single);
  },
  "a name is its names, however it is typed": async (chance) => {
    const { names, aliases, tickers } = chance.pick(nine);
    const spelt = dressed(chance.pick([...Object.values(names), ...aliases, ...tickers]), chance);
    const id = chance.pick(["AI_TIER", "AI_REVENUE", "AI_DISCLOSURE", "AI_MODELS"]);
    return differs(spelt, await table(id, spelt), await table(id, names.en));
  },
  "an argument is what it is, however it is typed": async (chance) => {
    const place = asked(chance.pick(observations));
    const typed = place.map((argument) => dressed(argument, chance));
    const [unit, source] = [chance.pick(scales)[0], chance.pick(["best", "article"])];
    const plain = await table("AI_METRIC", ...place, unit, source);
    return differs(
      text(typed),
      await table("AI_METRIC", ...typed, dressed(unit, chance), dressed(source, chance)),
      plain,
    );
  },
  "a language changes no number": async (chance) => {
    const numbers = (cells: PlainCells) => cells.map((row) => row.filter(({ value }) => typeof value === "number"));
    const [id, args] = chance.pick([
      ["AI_MATRIX", [false]],
      ["AI_COMPANIES", [chance.pick([1, 2, 3]), null]],
      ["AI_METRICS", [chance.pick(nine).names.en, false]],
      ["AI_CONFLICTS", [chance.pick(nine).names.en, false]],
    ] as const);
    const language = chance.pick(["zh-Hans", "zh-Hant", "zh-TW"]);
    const [english, other] = [await table(id, ...args), await table(id, ...args, language)];
    return (
      differs(`${id} in ${language}`, numbers(other), numbers(english)) ?? differs(id, other.length, english.length)
    );
  },
  "source and qualifier answer where the figure does": async (chance) => {
    const place = asked(chance.pick(observations));
    const found = await Promise.all(["AI_METRIC", "AI_SOURCE", "AI_QUALIFIER"].map((id) => one(id, ...place)));
    const codes = found.map(({ error }) => error?.code ?? "answers");
    return new Set(codes).size === 1 ? undefined : `${text(place)}: ${codes.join(", ")}`;
  },
  "the matrix is the fits, and the tiers": async (chance) => {
    const rows = await table("AI_MATRIX", false);
    const company = chance.pick(nine).names.en;
    const model = chance.pick(models);
    const row = rows.find(([name]) => name?.value === company) ?? [];
    const [fit, tier] = [await one("AI_MODEL_FIT", company, model.id), await one("AI_TIER", company)];
    return differs(company, [row[1]?.value, row[1 + model.number]?.value], [tier.value, fit.value]);
  },
  "growth agrees with the levels it is of": async (chance) => {
    const metric = chance.pick(metrics.filter(({ growthOf }) => growthOf !== undefined));
    const of = observations.filter((seen) => seen.metric === metric.id && /^\d{4}Q\d$|^FY\d{4}$/.test(seen.period));
    if (of.length === 0) return undefined;
    const seen = chance.pick(of);
    // A figure that another stands before contradicts it openly: AI_CONFLICTS says so.
    const { value } = await one("AI_METRIC", ...asked(seen));
    return value === seen.value ? growthAgainstLevels(seen, String(metric.growthOf)) : undefined;
  },
};

/** A cell of a table tells its figure's period where it was asked for by another name. */
function withoutPeriod(cell: PlainCell): { readonly bare: PlainCell; readonly told: string | undefined } {
  const told = / · ([^"]+)"/.exec(cell.numberFormat ?? "")?.[1];
  if (told === undefined) return { bare: cell, told };
  const numberFormat = cell.numberFormat?.replaceAll(` · ${told}"`, '"').replaceAll('""', "");
  return { bare: { ...cell, ...(numberFormat === undefined ? {} : { numberFormat }) }, told };
}

const yearBefore = (period: string): string => period.replace(/\d{4}/, (year) => String(Number(year) - 1));

/** Where both levels are on record, no break lies between and none is a bound: within what rounding leaves open. */
function growthAgainstLevels(seen: Observation, level: string): string | undefined {
  const { entity, period, interval } = seen;
  const at = (when: string) =>
    observations.filter((other) => other.entity === entity && other.metric === level && other.period === when);
  const isBroken = atlas.data.breaks.some((edge) => edge.entity === entity && edge.metric === level);
  const [now, before] = [at(period), at(yearBefore(period))];
  if (isBroken || now.length === 0 || before.length === 0 || seen.comparison !== "yoy") return undefined;
  const low = Math.min(...now.map((one) => one.interval.low)) / Math.max(...before.map((one) => one.interval.high)) - 1;
  const high =
    Math.max(...now.map((one) => one.interval.high)) / Math.min(...before.map((one) => one.interval.low)) - 1;
  const slack = 0.006;
  if (interval.low <= high + slack && low <= interval.high + slack) return undefined;
  return `${nameOf(entity)} ${seen.metric} ${period}: ${seen.value} for ${low.toFixed(4)} to ${high.toFixed(4)}`;
}
