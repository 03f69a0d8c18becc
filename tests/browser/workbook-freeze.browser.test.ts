/** Freezing, unfreezing and repairing formulas anywhere in the workbook. */
import { closeBrowser, openAnew, type WorkbenchSession } from "./support/workbench-page";
import { buildPack, button, hiddenTraces, openView, readSheets, says } from "./workbook/pack-page";

let session: WorkbenchSession;

beforeEach(async () => {
  session = await openAnew(session);
  await openView(session);
});
afterAll(() => session.close());
afterAll(closeBrowser);

const freeze = async () => {
  await button(session, "Freeze").click();
  return says(session, /^(Frozen|That failed|There is nothing|The (?:workbook or|sheet))/);
};
const unfreeze = async () => {
  await button(session, "Unfreeze").click();
  const said = await says(session, /^(Unfrozen|That failed|There is nothing|The (?:workbook or|sheet))/);
  await session.settle();
  return said;
};
const ours = /\bAI_[A-Z_]+\(/;
const formulasOfOurs = async () =>
  (await readSheets(session)).flatMap(({ formulas }) => formulas.flat().filter((each) => ours.test(String(each))));

it("turns a whole pack into the same values and back, byte for byte", async () => {
  await buildPack(session, { template: "comps" });
  const live = await readSheets(session);
  await freeze();
  expect(await formulasOfOurs()).toEqual([]);
  expect((await readSheets(session)).map(({ values }) => values)).toEqual(live.map(({ values }) => values));
  await unfreeze();
  expect(await readSheets(session)).toEqual(live);
  expect((await hiddenTraces(session)).filter((trace) => /frozen/i.test(trace))).toEqual([]);
});

it("links a frozen figure to its source, whatever its arguments are read from", async () => {
  await session.write("A1:C1", [["Alibaba", "2025Q1", '=AI_METRIC(A1,"revenue",B1,"bn")']]);
  await freeze();
  expect((await session.cell("C1")).formula).toBeUndefined();
  expect((await session.links("Sheet1"))["C1"]?.address).toMatch(/^https:\/\//);
  await unfreeze();
  expect((await session.cell("C1")).formula).toBe('=AI_METRIC(A1,"revenue",B1,"bn")');
  expect(await session.links("Sheet1")).toEqual({});
});

it("keeps the percent sign that came with the value", async () => {
  await session.write("A1:B1", [["Baidu", "=AI_REVENUE_GROWTH(A1)"]]);
  await freeze();
  expect(await session.cell("B1")).toMatchObject({ value: 0.4, text: "40.0%", formula: undefined });
  await unfreeze();
  expect(await session.cell("B1")).toMatchObject({ value: 0.4, formula: "=AI_REVENUE_GROWTH(A1)" });
});

it("freezes a spill as a block, an error as an error, and leaves other formulas computing", async () => {
  await session.write("A1:B2", [
    ["ByteDance", "=AI_REVENUE_GROWTH(A1)"],
    ["Baidu", "=AI_TIER(A2)+1"],
  ]);
  await session.write("D1", "=AI_MATRIX()");
  await session.write("C2", "=B2*10");
  const before = await session.values("A1:I10");
  await freeze();
  expect(await session.values("A1:I10")).toEqual(before);
  expect(before[0]?.[1]).toBe("#N/A");
  expect((await session.cell("C2")).formula).toBe("=B2*10");
  await unfreeze();
  expect(await formulasOfOurs()).toHaveLength(3);
  expect(await session.values("A1:I10")).toEqual(before);
});

it("does not take back what was changed since, and finds rows that have moved", async () => {
  await session.write("A1:B3", [
    ["Baidu", "=AI_TIER(A1)"],
    ["Tencent", "=AI_TIER(A2)"],
    ["Meitu", "=AI_TIER(A3)"],
  ]);
  await freeze();
  await session.write("B1", 9);
  await session.insertRows("Sheet1", 2, 1);
  expect(await unfreeze()).toMatch(/^Unfrozen: 2 cells/);
  expect((await session.cell("B1")).value).toBe(9);
  expect((await session.cell("B3")).formula).toBe("=AI_TIER(A3)");
  expect((await session.cell("B4")).formula).toBe("=AI_TIER(A4)");
});

it("follows a sheet that was renamed", async () => {
  await session.write("A1", '=AI_TIER("Baidu")');
  await freeze();
  await session.inAddIn(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").name = "Mine";
    await context.sync();
  });
  await unfreeze();
  expect((await session.cell("A1")).formula).toBe('=AI_TIER("Baidu")');
});

it("names what calls our functions outside cells, and what shows no value, and freezes the rest", async () => {
  await session.write("A1:A2", [['=AI_TIER("Baidu")'], ["=Ours*2"]]);
  await session.write("C1", "=AI_MATRIX()");
  await session.write("C3", "in the way");
  await session.settle();
  await session.inAddIn(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    context.workbook.names.add("Ours", '=AI_TIER("Baidu")');
    const format = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=AI_TIER($B1)=1";
    sheet.getRange("B1:B9").dataValidation.rule = { custom: { formula: "=AI_TIER(B1)>0" } };
    sheet.getRange("D20").dataValidation.rule = { custom: { formula: "=D20>0" } };
    for (const [name, title] of [
      ["Tiers", '=AI_TIER("Baidu")'],
      ["Others", "AI_TIER of all"],
    ] as const) {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:A2"));
      chart.name = name;
      chart.title.text = title;
    }
    await context.sync();
  });
  const said = await freeze();
  expect(said).toMatch(/^Frozen: 1 cells/);
  expect(said).toContain("Left as formulas, since they show no value: Sheet1!C1 #SPILL!.");
  expect(said).toContain(
    "Still live, since it stands in no cell: the name Ours, a conditional format of Sheet1!A1:A9, the validation of Sheet1!B1:B9, the title of the chart Tiers on Sheet1.",
  );
  expect((await formulasOfOurs()).map(String)).toEqual(["=AI_MATRIX()"]);
});

it("leaves alone a foreign formula that points at a sheet called like a call of ours", async () => {
  await session.inAddIn(async (context) => {
    context.workbook.worksheets.add("AI_REVENUE(亿)").getRange("A1").values = [[7]];
    await context.sync();
  });
  await session.write("Sheet1!A1:A2", [['=AI_TIER("Baidu")'], ["='AI_REVENUE(亿)'!A1+1"]]);
  await session.settle();
  expect(await freeze()).toMatch(/^Frozen: 1 cells/);
  const [sheet] = await readSheets(session);
  expect(sheet?.formulas.flat()).toEqual([1, expect.stringMatching(/^='?AI_REVENUE\(亿\)'?!A1\+1$/)]);
});

it("says where there is nothing to freeze, to unfreeze or to repair", async () => {
  expect(await freeze()).toMatch(/^There is nothing/);
  expect(await unfreeze()).toMatch(/^There is nothing/);
  await button(session, "Repair").click();
  expect(await says(session, /^There is nothing/)).toBeTruthy();
});

it("refuses a protected sheet and changes nothing", async () => {
  await session.write("A1", '=AI_TIER("Baidu")');
  await session.settle();
  await session.protectSheet("Sheet1");
  expect(await freeze()).toMatch(/protected/);
  expect((await session.cell("A1")).formula).toBe('=AI_TIER("Baidu")');
});

it("enters broken formulas again and leaves the rest alone", async () => {
  await session.write("A1:A3", [['=_xldudf_AI_TIER("Baidu")+1'], ["=SUM(1,2)"], ['="_xldudf_AI_TIER(1)"']]);
  await button(session, "Repair").click();
  await says(session, /^Entered 1 formulas?/);
  expect(await session.cell("A1")).toMatchObject({ value: 2, formula: '=AI_TIER("Baidu")+1' });
  expect((await session.cell("A3")).value).toBe("_xldudf_AI_TIER(1)");
});
