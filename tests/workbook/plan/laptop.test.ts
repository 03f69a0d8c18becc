/** What a laptop shows: frozen columns leave most of the width to figures, and no chart lies across their edge. */
import { languages } from "../../../src/contract/language";
import { templateIds } from "../../../src/contract/template";
import { build } from "../support/built";

/** 1,440 pixels less the row numbers, a scroll bar and a pane. */
const roomBesidePane = 1440 - 30 - 20 - 350;
const pixelsOf = (characters: number): number => characters * 7 + 5;

describe.each(templateIds.flatMap((template) => languages.map((language) => [template, language] as const)))(
  "%s, %s",
  (template, language) => {
    test("frozen columns take at most a third of the room beside the pane", async () => {
      const { plan } = await build({ template, language, mode: "frozen" });
      for (const { name, widths, frozen } of plan.sheets) {
        const pixels = widths.slice(0, frozen.columns).reduce((sum, one) => sum + pixelsOf(one), 0);
        expect([name, pixels <= roomBesidePane / 3]).toEqual([name, true]);
      }
    });

    test("no chart lies across the edge of what is frozen", async () => {
      const { plan } = await build({ template, language, mode: "frozen" });
      for (const { charts, frozen } of plan.sheets)
        for (const { name, place } of charts) {
          const across = place.left < frozen.columns && place.right >= frozen.columns;
          const along = place.top < frozen.rows && place.bottom >= frozen.rows;
          expect([name, across || along]).toEqual([name, false]);
        }
    });
  },
);
