/** How compiling, opening, looking up and missing grow with the record: linear in the rows that are loaded, flat in a look-up. */
import type { EntityId, MetricId } from "../../src/contract/ids";
import type { Atlas } from "../../src/core/dataset/atlas";
import { findFigure } from "../../src/core/dataset/figures";
import { openAtlas } from "../../src/core/dataset/open";
import { resolveEntity } from "../../src/core/names/resolve";
import type { CompiledDataset } from "../../src/core/dataset/compiled";
import { compileDataset } from "../../src/pipeline/write/compile";
import { makeUp, nameOf, type Size } from "../support/made-up";
import { cpuOf, isWanted, median } from "../support/ratios";

const SIZES: readonly Size[] = [
  { observations: 1_000, entities: 100 },
  { observations: 10_000, entities: 100 },
  { observations: 100_000, entities: 100 },
  { observations: 1_000_000, entities: 100 },
  { observations: 10_000, entities: 10_000 },
  { observations: 100_000, entities: 10_000 },
  { observations: 1_000_000, entities: 10_000 },
];
const LOOK_UPS = 4_000;
const HEAD = [
  "figures",
  "entities",
  "compile",
  "JSON.parse",
  "open",
  "open / parse",
  "names",
  "look-up",
  "known name",
  "unknown name",
];

/** Milliseconds each of what runs so often. */
function each(times: number, run: (at: number) => unknown): number {
  const rounds = Array.from({ length: 5 }, (_, round) =>
    cpuOf(() => {
      for (let at = 0; at < times; at += 1) run(round * times + at);
    }),
  );
  return median(rounds) / times;
}

const milliseconds = (time: number): string => `${Number(time.toPrecision(3))} ms`;
const microseconds = (time: number): string => `${Number((time * 1000).toPrecision(3))} µs`;

function compileMadeUp(size: Size): { readonly compile: number; readonly text: string } {
  const { draft, observations } = makeUp(size);
  let compiled: CompiledDataset | undefined;
  const compile = cpuOf(() => (compiled = compileDataset(draft, observations, [])));
  return { compile, text: JSON.stringify(compiled) };
}

function measure(size: Size): readonly string[] {
  const { compile, text } = compileMadeUp(size);
  const often = Math.max(1, Math.min(9, Math.floor(100_000 / size.observations)));
  const parse = each(often, () => JSON.parse(text) as object);
  const compiled = JSON.parse(text) as CompiledDataset;
  let atlas: Atlas | undefined;
  const open = each(often, () => (atlas = openAtlas(compiled)));
  if (!atlas) throw new Error("Nothing was opened.");
  const here = atlas;
  const names = cpuOf(() => here.names.entities.near());
  const one = (at: number) => (at * 7) % size.entities;
  const lookUp = each(LOOK_UPS, (at) =>
    findFigure(here, `made_${one(at)}` as EntityId, "measure_0" as MetricId, { kind: "latest" }),
  );
  const known = each(LOOK_UPS, (at) => resolveEntity(here, `${nameOf(one(at))} ${".".repeat(1 + (at % 50))}`));
  const unknown = each(LOOK_UPS, (at) =>
    resolveEntity(here, at % 2 === 0 ? `Northern Works ${at}` : `${nameOf(one(at)).slice(1)} ${at}`),
  );
  return [
    size.observations.toLocaleString("en"),
    size.entities.toLocaleString("en"),
    ...[compile, parse, open].map(milliseconds),
    (open / parse).toFixed(2),
    milliseconds(names),
    ...[lookUp, known, unknown].map(microseconds),
  ];
}

const AIM = { name: "scale: a made-up record", goal: { most: 2 } };

if (isWanted(AIM)) {
  console.log([HEAD, HEAD.map(() => "-"), ...SIZES.map(measure)].map((line) => `| ${line.join(" | ")} |`).join("\n"));
}
