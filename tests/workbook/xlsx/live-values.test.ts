/** The values saved with live formulas are the ones the add-in gives: what a reader without it sees is what a reader with it sees. */
import { callsOurs } from "../../../src/formulas/our-functions";
import { build } from "../support/built";
import { recalculate } from "../support/recalculated";

describe.each([
  ["full", "en", "bn"],
  ["full", "zh-Hans", "亿"],
  ["one-pager", "zh-Hant", "万"],
  ["comps", "zh-Hans", "亿"],
  ["classification", "en", "mn"],
] as const)("%s, %s, in %s", (template, language, unit) => {
  test("every formula of ours gives the value saved with it, and every other too", async () => {
    const { plan } = await build({ template, language, unit, mode: "live" });
    const { differences, formulas } = await recalculate(plan);
    expect(differences).toEqual([]);
    const all = plan.sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell?.formula !== undefined);
    expect(formulas).toBe(all.length);
    expect(all.filter((cell) => callsOurs(cell?.formula ?? "")).length).toBeGreaterThan(20);
  });
});
