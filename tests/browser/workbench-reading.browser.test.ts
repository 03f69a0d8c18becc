/** A workbook that is open for reading: the add-in is told so and changes nothing; what a person types is taken. */
import { refusalText } from "./support/refusal";
import { openWorkbench, closeBrowser, type WorkbenchSession } from "./support/workbench-page";

jest.setTimeout(90_000);

let session: WorkbenchSession;
beforeAll(async () => {
  session = await openWorkbench({ addIn: "/fixture/manifest.xml", mode: "read" });
  await session.write("Sheet1!A1", 1);
});
afterAll(async () => {
  await session.close();
  await closeBrowser();
});

it("the add-in is told, by both ways there are to ask", async () => {
  const mode = await session.frame().evaluate(() => String(Office.context.document.mode));
  const readOnly = await session.inAddIn(async (context) => {
    const workbook = context.workbook.load("readOnly");
    await context.sync();
    return workbook.readOnly;
  });
  expect([mode, readOnly]).toEqual(["readOnly", true]);
});

it("a workbook that is open for editing says so, too", async () => {
  const other = await openWorkbench({ addIn: "/fixture/manifest.xml" });
  const mode = await other.frame().evaluate(() => String(Office.context.document.mode));
  const readOnly = await other.inAddIn(async (context) => {
    const workbook = context.workbook.load("readOnly");
    await context.sync();
    return workbook.readOnly;
  });
  await other.close();
  expect([mode, readOnly]).toEqual(["readWrite", false]);
});

describe("the add-in's changes are refused, and nothing is changed:", () => {
  const changes: readonly (readonly [what: string, work: (context: Excel.RequestContext) => Promise<void>])[] = [
    [
      "values",
      async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[2]];
        await context.sync();
      },
    ],
    [
      "formats",
      async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").format.font.bold = true;
        await context.sync();
      },
    ],
    [
      "sheets",
      async (context) => {
        context.workbook.worksheets.add("Second");
        await context.sync();
      },
    ],
    [
      "rows",
      async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("1:1").insert("Down");
        await context.sync();
      },
    ],
    [
      "names",
      async (context) => {
        context.workbook.names.add("of.the.add.in", "=1");
        await context.sync();
      },
    ],
    [
      "the workbook's settings",
      async (context) => {
        context.workbook.settings.add("kept", 1);
        await context.sync();
      },
    ],
  ];
  it.each(changes)("%s", async (_what, work) => {
    expect(await refusalText(session, work)).toMatch(/^AccessDenied: .*open for reading only/);
    const sheets = await session.sheetNames();
    const settings = await session.inAddIn(async (context) => {
      const count = context.workbook.settings.getCount();
      const bold = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("format/font/bold");
      await context.sync();
      return [count.value, bold.format.font.bold];
    });
    expect([sheets, (await session.cell("Sheet1!A1")).value, settings]).toEqual([["Sheet1"], 1, [0, false]]);
  });

  it("its own settings", async () => {
    const saved = await session.frame().evaluate(
      () =>
        new Promise<string>((done) => {
          Office.context.document.settings.set("kept", 1);
          Office.context.document.settings.saveAsync(({ status }) => done(String(status)));
        }),
    );
    expect(saved).toBe("failed");
  });

  it("what a ribbon command writes", async () => {
    await session.select("Sheet1!C3");
    await session.press("Write cells");
    await session.page.waitForTimeout(300);
    expect((await session.cell("Sheet1!C3")).value).toBe("");
  });
});

it("what a person types is taken, and functions answer", async () => {
  await session.type("B1", "=PROBE_ADD(A1,41)");
  expect((await session.cell("Sheet1!B1")).value).toBe(42);
});
