/** A1 addresses. */
import { columnIndex, columnName, formatAddress, formatArea, parseAddress } from "../../../src/workbench/sheet/address";

describe("an address", () => {
  it.each([
    ["A1", undefined, { row: 0, column: 0, rows: 1, columns: 1 }],
    ["$B$3:C10", undefined, { row: 2, column: 1, rows: 8, columns: 2 }],
    ["C10:B3", undefined, { row: 2, column: 1, rows: 8, columns: 2 }],
    ["'It''s 2025'!AA1", "It's 2025", { row: 0, column: 26, rows: 1, columns: 1 }],
    ["A:C", undefined, { row: 0, column: 0, rows: 1_048_576, columns: 3 }],
    ["2:3", undefined, { row: 1, column: 0, rows: 2, columns: 16_384 }],
  ])("%s", (text, sheet, area) => {
    expect(parseAddress(text)).toEqual({ sheet, area });
  });

  it.each(["", "A", "A0", "1A", "A1:", "XFE1", "hello world", "A1048577"])("%j is none", (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  it.each(["A1", "B2:D9", "A:C", "4:6", "XFD1048576"])("%s survives a round trip", (text) => {
    expect(formatArea(parseAddress(text)?.area ?? { row: 0, column: 0, rows: 0, columns: 0 })).toBe(text);
  });

  it.each([
    ["Sheet1", "Sheet1!A1"],
    ["My sheet", "'My sheet'!A1"],
    ["It's", "'It''s'!A1"],
    ["A1", "'A1'!A1"],
    ["概览", "概览!A1"],
  ])("quotes the sheet %s where it must", (sheet, expected) => {
    expect(formatAddress(sheet, { row: 0, column: 0, rows: 1, columns: 1 })).toBe(expected);
  });

  it("counts columns in letters", () => {
    for (const index of [0, 25, 26, 701, 702, 16_383]) expect(columnIndex(columnName(index))).toBe(index);
  });
});
