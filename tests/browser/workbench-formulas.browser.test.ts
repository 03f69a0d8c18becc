/** Formulas with Excel's own operators, and formulas that follow names. */
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";

jest.setTimeout(90_000);

let session: WorkbenchSession;
beforeAll(async () => {
  session = await openWorkbench({ addIn: "/fixture/manifest.xml" });
});
afterAll(async () => {
  await session.close();
  await closeBrowser();
});

/** The formulas of cells, as the sheet shows them. */
async function formulasOf(...addresses: string[]): Promise<(string | undefined)[]> {
  const formulas: (string | undefined)[] = [];
  for (const address of addresses) formulas.push((await session.cell(address)).formula);
  return formulas;
}

describe("a whole spill, and one cell of a range", () => {
  it("are what their operators give, as they grow, move and go", async () => {
    await session.write("A1", "=SEQUENCE(D1)");
    await session.write("D1", 3);
    await session.write("F1:F7", [
      ["=SUM(A1#)"],
      ["=@A1:A3*10"],
      ["=ROWS(A1#)"],
      ["=@A1:A3"],
      ["=@SEQUENCE(3,1,7)"],
      ["=D1#"],
      ["=PROBE_ADD(@A1:D1,MAX(A1#))"],
    ]);
    expect((await session.values("F1:F7")).flat()).toEqual([6, 20, 3, "#VALUE!", 7, "#REF!", "#VALUE!"]);
    await session.write("D1", 5);
    expect((await session.values("F1:F5")).flat()).toEqual([15, 20, 5, "#VALUE!", 7]);
    await session.insertRows("Sheet1", 1, 2);
    expect(await session.cell("F3")).toMatchObject({ formula: "=SUM(A3#)", value: 15 });
    expect(await session.cell("F4")).toMatchObject({ formula: "=@A3:A5*10", value: 20 });
    await session.write("A3", 1);
    expect((await session.values("F3")).flat()).toEqual(["#REF!"]);
  });

  it("wait for a function of the add-in that spills, and hand its values on", async () => {
    await session.inAddIn(async (context) => {
      context.workbook.worksheets.add("Spills").activate();
      await context.sync();
    });
    await session.write("Spills!A1", "=PROBE_GRID(2,3)");
    await session.write("Spills!F1", "=SUM(A1#)");
    await session.write("Spills!F2", "=PROBE_ADD(@Spills!A1#,1)");
    expect((await session.values("Spills!F1:F2")).flat()).toEqual([11 + 12 + 13 + 21 + 22 + 23, 12]);
    await session.activate("Sheet1");
    expect((await session.values("Spills!A1:A2")).flat()).toEqual([11, 21]);
  });
});

it("entering a formula again, calculating its range or marking it dirty calls the add-in once more", async () => {
  await session.write("J1", "=PROBE_ADD(1,2)");
  const counts = [(await session.callCounts())["PROBE_ADD"] ?? 0];
  const acts: ((context: Excel.RequestContext) => Promise<void>)[] = [
    async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("J1").load("formulas");
      await context.sync();
      const { formulas } = range;
      range.formulas = formulas;
      await context.sync();
    },
    async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("J1").calculate();
      await context.sync();
    },
    async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("J1").setDirty();
      await context.sync();
    },
  ];
  for (const act of acts) {
    await session.inAddIn(act);
    await session.settle();
    counts.push((await session.callCounts())["PROBE_ADD"] ?? 0);
  }
  const [start = 0] = counts;
  expect(counts.map((count) => count - start)).toEqual([0, 1, 2, 3]);
  expect((await session.cell("J1")).value).toBe(3);
});

describe("formulas follow names:", () => {
  it("of a table and of its columns, whoever gives them, with no call and no event for it", async () => {
    await session.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.add("Named");
      sheet.getRange("A1:B3").values = [
        ["Company", "Share"],
        ["Baidu", 0.4],
        ["Tencent", 0.2],
      ];
      sheet.tables.add("A1:B3", true).name = "Sales";
      context.workbook.names.add("Shares", "=Sales[Share]");
      sheet.activate();
      await context.sync();
    });
    await session.write("Named!D1:D4", [
      ["=SUM(Sales[Share])"],
      ['="Sales"&ROWS(sales)'],
      ["=PROBE_ADD(SUM(Sales[[#Data],[Share]]),1)"],
      ["=SUM(Shares)"],
    ]);
    await session.settle();
    const before = await session.callCounts();
    await session.inAddIn(async (context) => {
      const seen: string[] = ((window as never as { seen: string[] }).seen = []);
      context.workbook.worksheets.onChanged.add(({ address }) => Promise.resolve(void seen.push(address)));
      await context.sync();
      context.workbook.tables.getItem("Sales").name = "Own_Rows";
      await context.sync();
    });
    await session.type("Named!B1", "Part of it");
    await session.inAddIn(async (context) => {
      context.workbook.tables.getItem("Own_Rows").columns.getItem("Company").name = "Who";
      await context.sync();
    });
    await session.write("Named!D5", "=COUNTA(Own_Rows[Who])");
    expect((await session.values("Named!D1:D5")).flat()).toEqual([0.6, "Sales2", 1.6, 0.6, 2]);
    expect((await session.cell("Named!D1")).formula).toBe("=SUM(Own_Rows[Part of it])");
    expect((await session.cell("Named!D3")).formula).toBe("=PROBE_ADD(SUM(Own_Rows[[#Data],[Part of it]]),1)");
    expect(await session.callCounts()).toEqual(before);
    const seen = await session.frame().evaluate(() => (window as never as { seen: string[] }).seen);
    expect(seen.filter((address) => !["B1", "A1", "D5"].includes(address))).toEqual([]);
  });
});

describe("formulas follow names of the workbook's own:", () => {
  it("one that is called otherwise in the name manager, and back again with Undo", async () => {
    await session.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.add("Bounds");
      sheet.getRange("A1").values = [[21]];
      context.workbook.names.add("Limit", sheet.getRange("A1"), "an upper bound");
      context.workbook.names.add("Twice", "=Limit*2");
      sheet.getRange("B1:B4").formulas = [["=Limit+1"], ["=LIMIT*PROBE_ADD(limit,1)"], ["=Twice"], ['="Limit"']];
      sheet.activate();
      await context.sync();
    });
    const computed = [[22], [462], [42], ["Limit"]];
    expect(await session.values("Bounds!B1:B4")).toEqual(computed);
    const before = await session.callCounts();
    const manager = session.page.locator("#sheet");
    await session.page.locator("[data-u-comp=defined-name] a").click();
    await session.page.getByText("Name manager").click();
    const entry = manager.locator("div.univer-group", { hasText: /^Limit/ });
    await entry.hover();
    await entry.locator("svg").first().click();
    await manager.getByPlaceholder("Please enter a name").fill("Bound");
    await manager.getByRole("button", { name: "Confirm" }).click();
    await manager.getByText("Bound", { exact: true }).waitFor();
    expect(await session.values("Bounds!B1:B4")).toEqual(computed);
    expect(await formulasOf("Bounds!B1", "Bounds!B2")).toEqual(["=Bound+1", "=Bound*PROBE_ADD(Bound,1)"]);
    const read = await session.inAddIn(async (context) => {
      const [twice, bound] = ["Twice", "Bound"].map((name) => context.workbook.names.getItem(name));
      twice?.load("formula");
      bound?.load("comment");
      const gone = context.workbook.names.getItemOrNullObject("Limit");
      await context.sync();
      return [twice?.formula, bound?.comment, gone.isNullObject];
    });
    expect(read).toEqual(["=Bound*2", "an upper bound", true]);
    await session.undo();
    expect(await session.values("Bounds!B1:B4")).toEqual(computed);
    expect(await formulasOf("Bounds!B1")).toEqual(["=Limit+1"]);
    expect(await session.callCounts()).toEqual(before);
  });

  it("a sheet's own, said with the sheet, when the sheet is called otherwise", async () => {
    await session.inAddIn(async (context) => {
      const own = context.workbook.worksheets.add("Own");
      own.getRange("A1").values = [[7]];
      own.names.add("Quota", own.getRange("A1"));
      own.getRange("B1").formulas = [["=Quota*10"]];
      const other = context.workbook.worksheets.add("Elsewhere");
      other.getRange("A1:A2").formulas = [["=Own!Quota*10"], ["=PROBE_ADD(own!quota,Own!A1)"]];
      await context.sync();
    });
    expect((await session.values("Elsewhere!A1:A2")).flat()).toEqual([70, 14]);
    await session.inAddIn(async (context) => {
      context.workbook.worksheets.getItem("Own").name = "Our own";
      await context.sync();
    });
    expect(await formulasOf("Elsewhere!A1", "Elsewhere!A2", "'Our own'!B1")).toEqual([
      "='Our own'!Quota*10",
      "=PROBE_ADD('Our own'!quota,'Our own'!A1)",
      "=Quota*10",
    ]);
    expect((await session.values("Elsewhere!A1:A2")).flat()).toEqual([70, 14]);
    expect((await session.cell("'Our own'!B1")).value).toBe(70);
    await session.write("'Our own'!A1", 8);
    expect((await session.values("Elsewhere!A1:A2")).flat()).toEqual([80, 16]);
  });
});
