/** What Excel makes of values given to cells. */
import fc from "fast-check";
import { readInput, type CellInput, type GivenValue } from "../../../src/workbench/sheet/cell-input";

const number = (value: number, format?: string): CellInput => ({
  kind: "number",
  value,
  ...(format === undefined ? {} : { format }),
});
const text = (value: string): CellInput => ({ kind: "text", text: value });
const formula = (value: string): CellInput => ({ kind: "formula", formula: value });

describe("into an unformatted cell", () => {
  it.each<[GivenValue, CellInput]>([
    ["", { kind: "blank" }],
    [12, number(12)],
    [true, { kind: "boolean", value: true }],
    ["12", number(12)],
    [" 12 ", number(12)],
    ["0012", number(12)],
    ["-12.5", number(-12.5)],
    ["+5", number(5)],
    [".5", number(0.5)],
    ["(5)", number(-5)],
    ["1e3", number(1000, "0.00E+00")],
    ["1,234", number(1234, "#,##0")],
    ["1,234.5", number(1234.5, "#,##0.00")],
    ["1,23", text("1,23")],
    ["50%", number(0.5, "0%")],
    ["12.5%", number(0.125, "0.00%")],
    ["$120", number(120, "$#,##0_);[Red]($#,##0)")],
    ["-$5.25", number(-5.25, "$#,##0.00_);[Red]($#,##0.00)")],
    ["1 3/4", number(1.75, "# ?/?")],
    ["2024-12", number(45627, "mmm-yy")],
    ["2024/3", number(45352, "mmm-yy")],
    ["Dec 2024", number(45627, "mmm-yy")],
    ["12/2024", number(45627, "mmm-yy")],
    ["2024-12-31", number(45657, "m/d/yyyy")],
    ["12/31/2024", number(45657, "m/d/yyyy")],
    ["31-Dec-2024", number(45657, "d-mmm-yy")],
    ["2024-12-31 10:30", number(45657.4375, "m/d/yyyy h:mm")],
    ["10:30", number(0.4375, "h:mm")],
    ["10:30 AM", number(0.4375, "h:mm AM/PM")],
    ["10:30:15", number(0.43767361111111114, "h:mm:ss")],
    ["25:00", number(25 / 24, "[h]:mm:ss")],
    ["December 31, 2024", number(45657, "d-mmm-yy")],
    ["1000,000", number(1000000, "#,##0")],
    ["2024-13", text("2024-13")],
    ["1024-12-31", text("1024-12-31")],
    ["31/12/2024", text("31/12/2024")],
    ["2024Q1", text("2024Q1")],
    ["FY2024", text("FY2024")],
    ["1e400", text("1e400")],
    ["2024", number(2024)],
    ["12345678901234567", number(12345678901234500)],
    ["true", { kind: "boolean", value: true }],
    ["FALSE", { kind: "boolean", value: false }],
    ["#n/a", { kind: "error", code: "#N/A" }],
    ["#DIV/0!", { kind: "error", code: "#DIV/0!" }],
    ["#1", text("#1")],
    ["'0012", text("0012")],
    ["'=1+1", text("=1+1")],
    ["'", text("")],
    ["=1+1", formula("=1+1")],
    ["=", text("=")],
    ["+A1*2", formula("=+A1*2")],
    ["-A1", formula("=-A1")],
    ["- ", text("- ")],
    ["--", text("--")],
    ["constructor", text("constructor")],
    ["__proto__", text("__proto__")],
  ])("%j", (given, expected) => {
    expect(readInput(given, "General")).toEqual(expected);
  });
});

describe("into a text cell", () => {
  it.each<[GivenValue, CellInput]>([
    ["0012", text("0012")],
    ["2024-12", text("2024-12")],
    ["50%", text("50%")],
    ["=1+1", text("=1+1")],
    ["'kept", text("kept")],
    [12, text("12")],
    [true, text("TRUE")],
    ["", { kind: "blank" }],
  ])("%j", (given, expected) => {
    expect(readInput(given, "@")).toEqual(expected);
  });
});

it("an apostrophe keeps any text as it is", () => {
  fc.assert(fc.property(fc.string(), (content) => expect(readInput(`'${content}`, "General")).toEqual(text(content))));
});

it("a number's own text is read as that number", () => {
  fc.assert(fc.property(fc.integer(), (value) => expect(readInput(String(value), "General")).toEqual(number(value))));
});
