/** An .xlsx file is read as far as the library goes, and what is none is said to be none. */
import { utils, write } from "@e965/xlsx";
import { readXlsx } from "../../../src/workbench/xlsx/read";

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

it.each(["", "plain text, a comma", "PK no archive", "PK\u0003\u0004 a broken one", '{"sheets":[]}'])(
  "%j is no workbook",
  (text) => {
    expect(readXlsx(bytesOf(text), [])).toBeUndefined();
  },
);

it.each([true, false])("knows whether days are counted from 1904: %s", (date1904) => {
  const book = utils.book_new(utils.aoa_to_sheet([[44650]]), "One");
  book.Workbook = { WBProps: { date1904 } };
  const opened = readXlsx(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer, []);
  expect(opened?.beside.countsFrom1904).toBe(date1904);
});

it("gives cells, formulas and formats by sheet, and names with their scope", () => {
  const sheet = utils.aoa_to_sheet([["0012", 0.4, true]]);
  sheet["B1"] = { t: "n", v: 0.4, z: "0.0%" };
  sheet["D1"] = { t: "n", v: 3, f: "_xldudf_AI_TIER(A1)", F: "D1", D: true };
  sheet["!ref"] = "A1:D1";
  const book = utils.book_new(sheet, "One");
  utils.book_append_sheet(book, utils.aoa_to_sheet([]), "Two");
  book.Workbook = {
    Sheets: [{ Hidden: 0 }, { Hidden: 2 }],
    Names: [{ Name: "Own", Ref: "Two!$A$1", Sheet: 1 }],
  };
  const bytes = write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer;
  const opened = readXlsx(bytes, ["AI_TIER"]);
  const [first, second] = opened?.data.sheetOrder ?? [];
  expect(opened?.data.sheets?.[first ?? ""]).toMatchObject({
    name: "One",
    cellData: {
      0: {
        0: { v: "0012", t: 4 },
        1: { v: 0.4, s: { n: { pattern: "0.0%" } } },
        2: { v: 1, t: 3 },
        3: { f: "=AI_TIER(A1)" },
      },
    },
  });
  expect(opened?.data.sheets?.[second ?? ""]).toMatchObject({ name: "Two", hidden: 1 });
  expect(opened?.beside.sets?.veryHiddenSheets).toEqual([second]);
  expect(opened?.beside.maps?.nameScopes).toEqual([["Own", second]]);
});
