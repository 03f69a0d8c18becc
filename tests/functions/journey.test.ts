/** The way of an argument from the host to what it means is short and goes down only: no room is entered twice. */
import { resolve } from "node:path";
import { shipped } from "../../src/atlas";
import type { Atlas } from "../../src/core/dataset/atlas";
import type { FunctionId } from "../../src/contract/catalogue";
import { respond } from "../../src/functions/respond";
import { englishDesk } from "../../src/words/desk";

const SRC = `${resolve(__dirname, "../../src")}/`;

/** The files of the deepest call that asks the atlas for `member`, from the host's side down. */
function journey(id: FunctionId, args: readonly unknown[], member: keyof Atlas): readonly string[] {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 200;
  let deepest: readonly string[] = [];
  const atlas = new Proxy(shipped.atlas, {
    get(target, key) {
      const files = key === member ? framesOf(new Error().stack ?? "") : [];
      if (files.length > deepest.length) deepest = files;
      return Reflect.get(target, key) as unknown;
    },
  });
  void respond(englishDesk({ ...shipped, atlas }), id, args);
  Error.stackTraceLimit = stackTraceLimit;
  return deepest;
}

function framesOf(stack: string): readonly string[] {
  const files = stack
    .split("\n")
    .filter((line) => line.includes(SRC))
    .map((line) => line.slice(line.indexOf(SRC) + SRC.length).replace(/:.*/, ""));
  return files.slice(0, files.lastIndexOf("functions/respond.ts") + 1).reverse();
}

const roomOf = (file: string): string =>
  file
    .split("/")
    .slice(0, file.startsWith("core/") ? 2 : 1)
    .join("/");

/** `chain` only hands a result on. */
const roomsEntered = (files: readonly string[]): readonly string[] =>
  files
    .filter((file) => file !== "core/result.ts")
    .map(roomOf)
    .filter((room, at, rooms) => room !== rooms[at - 1]);

test.each<[FunctionId, readonly unknown[], keyof Atlas, readonly string[], number]>([
  ["AI_TIER", ["Baidu"], "entity", ["functions", "calls", "core/names"], 13],
  ["AI_METRIC", ["Baidu", "revenue", "2025Q1"], "observationsOf", ["functions", "calls", "core/dataset"], 11],
  ["AI_REVENUE_GROWTH", ["百度"], "observationsOf", ["functions", "calls", "core/dataset"], 12],
  ["AI_TABLE", [["Baidu"], "revenue"], "observationsOf", ["functions", "calls", "core/dataset"], 17],
])("%s of %p, to the atlas's %s, through %p, in at most %d frames", (id, args, member, rooms, frames) => {
  const files = journey(id, args, member);
  expect(roomsEntered(files)).toEqual(rooms);
  expect(files.length).toBeLessThanOrEqual(frames);
});
