/** Takes back a freeze or an unfreeze that was begun, from the record that was written before it; as often as need be. */
import type { Edition } from "../../../core/dataset/edition";
import { patiently, type Stuck } from "../../../excel/take-back";
import { Moved } from "../../../excel/moved";
import { Work } from "../../../excel/work";
import { putChecked, readLinks } from "./freeze";
import { freezePut } from "./block-puts";
import type { FrozenBlock } from "./blocks";
import { placeKept, readKept, type Kept, type PlacedSheet } from "./kept-formulas";
import { listed } from "./listed";
import { forget, thawSheets } from "./unfreeze";

const tries = 3;

/** Formulas again; the record goes where every one of them is back. */
export async function takeBackFreeze(entry: string, stuck: Stuck): Promise<void> {
  await overKept(
    stuck,
    (kept) => kept.parts.filter((part) => part.entry === entry),
    async (work, placed, part) => {
      for (const sheet of placed) await stuck.trying(sheet.record.name, () => thawSheets(work, [sheet]));
      if (stuck.where.length > 0) return;
      await forget(work, [{ part, sheets: placed }]);
      const lost = placed.flatMap(({ record, cells }) =>
        cells.filter(({ state }) => state === "lost").map(() => record.name),
      );
      if (lost.length > 0) stuck.where.push(listed(lost));
    },
  );
}

/** Values again, with their links; the record is still there, since it goes last. */
export async function takeBackUnfreeze(edition: Edition, stuck: Stuck): Promise<void> {
  await overKept(
    stuck,
    (kept) => kept.parts,
    async (work, placed, _, kept) => {
      for (const { record, sheet, cells } of placed) {
        const thawed = cells.filter(({ state }) => state === "formula").map(({ cell }) => cell);
        if (!sheet || thawed.length === 0) continue;
        const blocks = thawed.map((cell): FrozenBlock => ({ ...cell, sheet, value: cell.values[0]?.[0] ?? "" }));
        const links = await readLinks(
          edition,
          work,
          blocks.filter((_block, index) => thawed[index]?.linked),
          kept.scanned,
        );
        const puts = thawed.map((cell, index) => freezePut(cell, links.of.get(blocks[index] as FrozenBlock)));
        await stuck.trying(record.name, () => putChecked(work, sheet, puts));
      }
    },
  );
}

/** Begins again where cells moved meanwhile. */
async function overKept(
  stuck: Stuck,
  choose: (kept: Kept) => Kept["parts"],
  step: (work: Work, placed: readonly PlacedSheet[], part: Kept["parts"][number], kept: Kept) => Promise<void>,
): Promise<void> {
  for (let count = 1; ; count++) {
    try {
      await patiently(async (context) => {
        const work = new Work(context, {});
        const kept = await readKept(work);
        for (const part of choose(kept)) await step(work, placeKept(part, kept), part, kept);
      });
      return;
    } catch (thrown) {
      if (!(thrown instanceof Moved)) throw thrown;
      stuck.where.length = 0;
      if (count >= tries) {
        stuck.where.push(thrown.where);
        return;
      }
    }
  }
}
