/** What the README says of the workbench under "What differs from Excel" is so: every refusal it promises, and how it differs. */
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";

jest.setTimeout(90_000);

let session: WorkbenchSession;
beforeAll(async () => {
  session = await openWorkbench({ addIn: "/fixture/manifest.xml" });
  await session.inAddIn(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [
      ["Name", "Amount"],
      ["x", 1],
      ["y", 2],
    ];
    sheet.tables.add("A1:B3", true).name = "Sales";
    await context.sync();
  });
});
afterAll(async () => {
  await session.close();
  await closeBrowser();
});

type Statement = readonly [what: string, statement: string];
type Missing = readonly [what: string, statement: string, said: string];

/** The code and message with which a statement over `sheet`, `table`, `range` and `workbook` ends. */
function outcome(statement: string): Promise<{ code: string; message: string }> {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the test's own text, run in the add-in's page
  const work = new Function(
    "context",
    `return (async () => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem("Sheet1");
      const table = workbook.tables.getItem("Sales");
      const range = sheet.getRange("A1:B3");
      const made = ${statement};
      if (made && made.load) made.load();
      await context.sync();
    })();`,
  ) as (context: Excel.RequestContext) => Promise<void>;
  return session.inAddIn(work).then(
    () => ({ code: "accepted", message: "" }),
    (error: unknown) => ({ code: String((error as { code?: string }).code), message: (error as Error).message }),
  );
}

describe("what the workbench does not have is refused with its name:", () => {
  const missing: readonly Missing[] = [
    ["pivot tables", "sheet.pivotTables", "Worksheet.pivotTables"],
    ["slicers", "sheet.slicers", "Worksheet.slicers"],
    ["shapes and images", "sheet.shapes", "Worksheet.shapes"],
    ["filters outside tables", "sheet.autoFilter", "Worksheet.autoFilter"],
    ["pictures of cells", "range.getImage()", "Range.getImage"],
    [
      "values with their types of other classes",
      'table.rows.getItemAt(0).load("valuesAsJson")',
      "TableRow.valuesAsJson",
    ],
    ["finding", 'range.find("x", {})', "Range.find"],
    ["sorting outside tables", "range.sort.apply([{ key: 0 }])", "Range.sort"],
    ["precedents", "range.getDirectPrecedents()", "Range.getDirectPrecedents"],
    ["sorting by colour", 'table.sort.apply([{ key: 0, sortOn: "CellColor", color: "red" }])', "CellColor"],
    ["sorting by icon", 'table.sort.apply([{ key: 0, sortOn: "Icon" }])', "Icon"],
    ["sorting by strokes", 'table.sort.apply([{ key: 0 }], false, "StrokeCount")', "StrokeCount"],
    [
      "filtering by colour",
      'table.columns.getItem("Name").filter.applyCellColorFilter("#FF0000")',
      "applyCellColorFilter",
    ],
    ["filtering by calendar", 'table.columns.getItem("Name").filter.applyDynamicFilter("Today")', "applyDynamicFilter"],
    [
      "filtering by dates",
      'table.columns.getItem("Name").filter.applyValuesFilter([{ date: "2024", specificity: "Year" }])',
      "calendar",
    ],
    ["calculating by hand", 'workbook.application.calculationMode = "Manual"', "calculationMode"],
    ["a sheet that does not calculate", "sheet.enableCalculation = false", "enableCalculation"],
  ];
  it.each(missing)("%s", async (_what, statement, said) => {
    expect(await outcome(statement)).toEqual({ code: "NotImplemented", message: expect.stringContaining(said) });
  });

  it("a name that a worksheet function has, for the workbook and for a sheet", async () => {
    for (const names of ["workbook", "sheet"])
      expect((await outcome(`${names}.names.add("RATE", range)`)).message).toContain("conflicts with the function");
  });

  it("a head that comes back over cells that are filled", async () => {
    await session.insertRows("Sheet1", 1, 1);
    expect(await outcome("table.showHeaders = false")).toMatchObject({ code: "accepted" });
    await session.write("Sheet1!A2", "in the way");
    expect(await outcome("table.showHeaders = true")).toMatchObject({ code: "NotImplemented" });
    await session.write("Sheet1!A2", "");
    expect(await outcome("table.showHeaders = true")).toMatchObject({ code: "accepted" });
    await session.deleteRows("Sheet1", 1, 1);
    expect(await session.values("Sheet1!A1:B1")).toEqual([["Name", "Amount"]]);
  });
});

it("formulas give what the README says of them", async () => {
  const cases: readonly (readonly [formula: string, value: unknown])[] = [
    ["=SUM(Sales[[#Headers],[#Data]])", "#NAME?"],
    ["=[@Amount]", "#NAME?"],
    ["=SUM(Sales[Gone])", "#NAME?"],
    ["=SUM(Gone[Amount])", "#NAME?"],
    ["=GROUPBY(A1:A3,B1:B3,SUM)", "#NAME?"],
    ['=REGEXTEST("a","a")', "#NAME?"],
    ["=1+", "#VALUE!"],
    ['=SUM(LEN({"Kunlun Tech Co., Ltd.","b"}))', 22],
    ["=IFS(TRUE,PROBE_ADD(1,1),TRUE,PROBE_ADD(1,2))", 2],
    ['=PROBE_CARD("x")', "x"],
    ["=D10", "x"],
    ['=FIELDVALUE(D11,"Tier")', 1],
    ["=D10.Tier", 1],
    ["=(D10).Tier", "#VALUE!"],
    ["=D15+1", 1],
  ];
  await session.write(
    `Sheet1!D1:D${cases.length}`,
    cases.map(([formula]) => [formula]),
  );
  const values = (await session.values(`Sheet1!D1:D${cases.length}`)).flat();
  expect(values.map((value, at) => [cases[at]?.[0], value])).toEqual(cases);
  // IFS computes all it is given, the field of a card is kept as a call.
  expect((await session.callCounts())["PROBE_ADD"]).toBe(2);
  expect((await session.cell("Sheet1!D13")).formula).toBe('=FIELDVALUE(D10,"Tier")');
  expect((await session.cell("Sheet1!D7")).formula).toBe("=1+");
  await session.write("Sheet1!D1:D15", "");
});

it("nothing typed below a table makes it grow, and Undo brings back no deleted note", async () => {
  await session.type("A4", "z");
  const read = await session.inAddIn(async (context) => {
    const range = context.workbook.tables.getItem("Sales").getRange().load("address");
    context.workbook.comments.add("Sheet1!C9", "a note");
    await context.sync();
    return range.address;
  });
  expect(read).toBe("Sheet1!A1:B3");
  await session.deleteRows("Sheet1", 9, 1);
  await session.undo();
  const notes = await session.inAddIn(async (context) => {
    const count = context.workbook.comments.getCount();
    await context.sync();
    return count.value;
  });
  expect(notes).toBe(0);
});

describe("a protected sheet", () => {
  beforeAll(() => session.protectSheet("Sheet1"));
  afterAll(() => session.unprotectSheet("Sheet1"));

  const refused: readonly Statement[] = [
    ["values", 'sheet.getRange("F1").values = [[1]]'],
    ["values with their types", 'sheet.getRange("F1").valuesAsJson = [[{ type: "Empty" }]]'],
    ["formats", 'range.format.fill.color = "red"'],
    ["number formats", 'range.numberFormat = "0.0"'],
    ["formats cell by cell", 'sheet.getRange("F1").setCellProperties([[{ format: { fill: { color: "red" } } }]])'],
    ["widths", 'sheet.getRange("A:A").format.columnWidth = 50'],
    ["heights", 'sheet.getRange("1:1").format.rowHeight = 50'],
    ["fitted widths", 'sheet.getRange("A:A").format.autofitColumns()'],
    ["fitted heights", 'sheet.getRange("1:1").format.autofitRows()'],
    ["clearing", "range.clear()"],
    ["merging", 'sheet.getRange("F1:G1").merge()'],
    ["rows that come", 'sheet.getRange("1:1").insert("Down")'],
    ["cells that go", 'sheet.getRange("F1").delete("Up")'],
    ["hidden rows", 'sheet.getRange("1:1").rowHidden = true'],
    ["links", 'sheet.getRange("F1").hyperlink = { address: "https://example.com/" }'],
    ["notes", 'workbook.comments.add("Sheet1!F2", "x")'],
    ["charts", 'sheet.charts.add("Line", range)'],
    ["conditional formats", 'range.conditionalFormats.add("Custom")'],
    ["validation", 'range.dataValidation.rule = { list: { inCellDropDown: true, source: "a" } }'],
    ["copies", 'sheet.getRange("F5").copyFrom("A1")'],
    ["new tables", 'sheet.tables.add("F5:G6", true)'],
    ["rows of tables", 'table.rows.add(null, [["a", 1]])'],
    ["names of tables", 'table.name = "Other"'],
    ["looks of tables", 'table.style = "TableStyleLight1"'],
    ["bands of tables", "table.showBandedRows = false"],
    ["filters", 'table.columns.getItem("Name").filter.applyValuesFilter(["x"])'],
    ["sorting", "table.sort.apply([{ key: 0, ascending: true }])"],
    ["tables that end", "table.convertToRange()"],
  ];
  it.each(refused)("takes no %s", async (_what, statement) => {
    expect((await outcome(statement)).code).toBe("AccessDenied");
  });
});
