/** A journal's entry survives any text a workbook may hold, and what is no entry is not taken for one. */
import fc from "fast-check";
import { journalXml, readJournal, type Entry } from "../../src/excel/journal";

const entryWith = (text: string): Entry => ({
  id: "1",
  action: "insert",
  cells: [{ sheet: "1", name: text, cells: [[0, 0, text, `="${text}"`]] }],
});

it("reads what was written", () => {
  const any = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) });
  fc.assert(
    fc.property(any, (text) => {
      const xml = journalXml(entryWith(text));
      expect(readJournal(xml)).toEqual(entryWith(text));
      expect(xml.replace(/<[^>]*>/g, "")).not.toMatch(/[<>&\p{Cc}\p{Cs}\u{FFFE}\u{FFFF}]/u);
    }),
  );
});

it.each([
  ["", undefined],
  ["<atlas><journal>{</journal></atlas>", undefined],
  ["<atlas><journal>null</journal></atlas>", undefined],
  ["<atlas><journal>{}</journal></atlas>", undefined],
])("%j is no entry", (xml, expected) => {
  expect(readJournal(xml)).toBe(expected);
});
