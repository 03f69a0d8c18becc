/** The formula reader: which of our calls stand in a formula, and what their arguments are. */
import fc from "fast-check";
import { namesIn, readCalls } from "../../src/formulas/calls";
import { callsOurs, renameFunctions } from "../../src/formulas/our-functions";
import { joined, tokenise } from "../../src/formulas/tokens";

const names = (formula: string) => readCalls(formula).map((call) => call.name);

describe("readCalls", () => {
  it.each([
    ["no formula", "AI_TIER", []],
    ["a formula without our calls", "=SUM(A1:A3)", []],
    ["a call inside a text", '="AI_TIER(1)"', []],
    ["one call", '=AI_TIER("Baidu")', ["AI_TIER"]],
    ["lower case", '=ai_tier("Baidu")', ["AI_TIER"]],
    ["the form a saved file has", '=_xldudf_AI_TIER("Baidu")', ["AI_TIER"]],
    ["implicit intersection", '=@AI_TIER("Baidu")', ["AI_TIER"]],
    ["inside other functions", '=IFERROR(SUM(AI_REVENUE(A2:A5)),AI_TIER("x"))', ["AI_REVENUE", "AI_TIER"]],
    ["nested in each other, outermost first", "=AI_TIER(AI_COMPANIES(1))", ["AI_TIER", "AI_COMPANIES"]],
    ["a sheet of that name", "=SUM('AI_REVENUE(亿)'!A1:B2)", []],
    ["a function of somebody else", '=AI_FORECAST("Baidu")', []],
    ["a call on such a sheet's cells", "=AI_TIER('AI_REVENUE(亿)'!A1)", ["AI_TIER"]],
    ["behind a newer function's mark", '=_xlfn.IFNA(_xldudf_AI_REVENUE("x"),0)', ["AI_REVENUE"]],
    ["an unclosed call", '=AI_TIER("Baidu"', ["AI_TIER"]],
  ])("%s", (_, formula, expected) => {
    expect(names(formula)).toEqual(expected);
  });

  it.each([
    ['=AI_TIER("a ""b"" c")', { kind: "literal", value: 'a "b" c' }],
    ["=AI_TIER(-1.5)", { kind: "literal", value: -1.5 }],
    ["=AI_TIER(TRUE)", { kind: "literal", value: true }],
    ["=AI_TIER( A2 )", { kind: "reference", text: "A2" }],
    ["=AI_TIER($A$2:B$9)", { kind: "reference", text: "$A$2:B$9" }],
    ["=AI_TIER(A2#)", { kind: "reference", text: "A2#" }],
    ["=AI_TIER('My sheet'!A2)", { kind: "reference", text: "'My sheet'!A2" }],
    ["=AI_TIER(数据!A2)", { kind: "reference", text: "数据!A2" }],
    ["=AI_TIER(Table1[Company])", { kind: "reference", text: "Table1[Company]" }],
    ['=AI_TIER({"a";"b"})', { kind: "array", rows: [["a"], ["b"]] }],
    [
      '=AI_TIER({"a",1;TRUE,-2})',
      {
        kind: "array",
        rows: [
          ["a", 1],
          [true, -2],
        ],
      },
    ],
    ['=AI_TIER("a"&A1)', { kind: "expression", text: '"a"&A1' }],
    ["=AI_TIER(UPPER(A1))", { kind: "expression", text: "UPPER(A1)" }],
  ])("%s has the argument %j", (formula, expected) => {
    expect(readCalls(formula)[0]?.args).toEqual([expected]);
  });

  it("keeps gaps between commas as omitted arguments", () => {
    expect(readCalls('=AI_METRIC("a","b",,,"article")')[0]?.args.map((argument) => argument.kind)).toEqual([
      "literal",
      "literal",
      "omitted",
      "omitted",
      "literal",
    ]);
    expect(readCalls("=AI_MATRIX()")[0]?.args).toEqual([]);
  });

  it("knows whether the whole formula is the call", () => {
    expect(readCalls('=AI_TIER("a")')[0]?.whole).toBe(true);
    expect(readCalls('=AI_TIER("a")+1')[0]?.whole).toBe(false);
  });
});

describe("tokens", () => {
  it.each(['=SUM(A1:B2,"x""y")*1.5E3', "='a''b'!$C$4#+LOG10(2)", "=＝中文（）", "='C:\\x\\[b.xlam]S'!AI_TIER(A1)"])(
    "of %s join back to it",
    (formula) => expect(joined(tokenise(formula))).toBe(formula),
  );

  const pieces = fc.constantFrom(
    "AI_TIER(",
    "'",
    '"',
    "!",
    "A1",
    "$B$2:",
    ")",
    "{",
    ";",
    ",",
    "#",
    "@",
    "[",
    "]",
    "亿",
    " ",
    "-1",
    "TRUE",
    "\n",
  );
  it("join back whatever is typed", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
        const formula = `=${parts.join("")}`;
        expect(joined(tokenise(formula))).toBe(formula);
        expect(() => readCalls(formula)).not.toThrow();
      }),
    );
  });
});

describe("which functions are ours", () => {
  it.each([
    ["=AI_TIER(A1)", true],
    ["=_xldudf_AI_TIER(A1)", true],
    ["=SUM('AI_REVENUE(亿)'!A1)", false],
    ["='It''s AI_TIER(1)'!A1+1", false],
    ["='AI_REVENUE(亿)'!A1+AI_TIER(A1)", true],
    ['="AI_TIER(A1)"', false],
    ["=AI_FORECAST(A1)", false],
    ["=AI_TIER", false],
    ["AI_TIER(A1)", false],
  ])("%s: %s", (formula, expected) => expect(callsOurs(formula)).toBe(expected));

  it("renames functions and nothing else", () => {
    const saved = (name: string) => (name === "AI_TIER" ? `_xldudf_${name}` : name);
    expect(renameFunctions("=SUM('AI_TIER(1)'!A1,AI_TIER(\"AI_TIER(\"))", saved)).toBe(
      "=SUM('AI_TIER(1)'!A1,_xldudf_AI_TIER(\"AI_TIER(\"))",
    );
  });

  it("tells the names that may hide a call", () => {
    expect(namesIn("=Tier_of_Baidu*2+SUM(A1,其他)")).toEqual(["Tier_of_Baidu", "其他"]);
  });
});
