/** Formulas with Excel's own operators, formulas that follow names, and rules for what cells take. */
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

/** The code of the error the work in the add-in ends with; undefined where there is none. */
async function refusal<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<string | undefined> {
  return session.inAddIn(work).then(
    () => undefined,
    (error: unknown) => (error as { code?: string }).code,
  );
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

describe("a rule for what cells take", () => {
  it("is set, read for a part and for the whole, divided by another, and cleared", async () => {
    const read = await session.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.add("Rules");
      const all = sheet.getRange("A1:A10");
      all.dataValidation.rule = { list: { inCellDropDown: true, source: "Cloud,Ads" } };
      all.dataValidation.prompt = { showPrompt: true, title: "Model", message: "One of two" };
      sheet.getRange("A5").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      sheet.getRange("A9:A20").dataValidation.clear();
      const parts = ["A2:A3", "A5", "A1:A8", "A9", "A8:A9"].map((address) =>
        sheet.getRange(address).dataValidation.load("type,rule,prompt"),
      );
      const areas = sheet.getRange("A1:A20").getSpecialCells("DataValidations").load("address");
      sheet.activate();
      await context.sync();
      return { kinds: parts.map(({ type }) => type), list: parts[0]?.rule.list?.source, areas: areas.address };
    });
    expect(read).toEqual({
      kinds: ["List", "WholeNumber", "Inconsistent", "None", "Inconsistent"],
      list: "Cloud,Ads",
      areas: expect.stringMatching(/Rules!A1:A4.*|.*Rules!A6:A8/),
    });
  });

  it("is refused where it is none, and on a protected sheet", async () => {
    const codes = [
      await refusal(async (context) => {
        context.workbook.worksheets.getItem("Rules").getRange("C1").dataValidation.rule = { nothing: {} } as never;
        await context.sync();
      }),
      await refusal(async (context) => {
        context.workbook.worksheets.getItem("Rules").getRange("C1").dataValidation.rule = {
          list: { inCellDropDown: true, source: "" },
        };
        await context.sync();
      }),
    ];
    await session.protectSheet("Rules");
    codes.push(
      await refusal(async (context) => {
        context.workbook.worksheets.getItem("Rules").getRange("A1").dataValidation.clear();
        await context.sync();
      }),
    );
    await session.unprotectSheet("Rules");
    expect(codes).toEqual(["InvalidArgument", "InvalidArgument", "AccessDenied"]);
  });

  it("shows its prompt and offers its list beside the cell, from texts or from cells", async () => {
    expect(await session.popup("Rules!A1")).toMatch(/Model\s+One of two\s+Cloud\s*Ads/);
    await session.page.locator("#message").getByRole("button", { name: "Ads" }).click();
    expect((await session.cell("Rules!A1")).value).toBe("Ads");
    await session.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Rules");
      sheet.getRange("D1:D2").values = [["Yes"], ["No"]];
      sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "=$D$1:$D$2" } };
      await context.sync();
    });
    expect(await session.popup("Rules!A2")).toMatch(/Yes\s*No/);
  });
});
