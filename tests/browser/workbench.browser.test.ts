/** The workbench hosts an add-in as Excel on the web does: real Office.js, real custom functions, real messages. */
import { closeBrowser, openAnew, openWorkbench, type WorkbenchSession } from "./support/workbench-page";

describe("the workbench", () => {
  let session: WorkbenchSession;

  beforeEach(async () => {
    session = await openAnew(session, { addIn: "/fixture/manifest.xml" });
  });
  afterAll(() => session.close());
  afterAll(closeBrowser);

  describe("cells", () => {
    it("compute a typed formula in the add-in", async () => {
      await session.type("B2", "=PROBE_ADD(2,3)");
      expect(await session.cell("B2")).toMatchObject({ value: 5, formula: "=PROBE_ADD(2,3)" });
      expect(session.errors).toEqual([]);
    });

    it("pass an omitted optional argument as null", async () => {
      await session.write("A1", "=PROBE_ADD(2)");
      expect((await session.cell("A1")).value).toBe(3);
    });

    it("spill", async () => {
      await session.write("A1", "=PROBE_GRID(2,3)");
      expect(await session.values("A1:C2")).toEqual([
        [11, 12, 13],
        [21, 22, 23],
      ]);
    });

    it("refuse to spill over filled cells, say why, and spill once they are clear", async () => {
      await session.write("A1", "=PROBE_GRID(2,3)");
      await session.type("B2", "in the way");
      expect(await session.values("A1:C2")).toEqual([
        ["#SPILL!", "", ""],
        ["", "in the way", ""],
      ]);
      expect(await session.popup("A1")).toContain("Clear them");
      await session.undo();
      expect(await session.values("A1:C2")).toEqual([
        [11, 12, 13],
        [21, 22, 23],
      ]);
    });

    it("show an error's reason beside the cell", async () => {
      await session.write("A1", '=PROBE_ERR("not disclosed; has 2025Q1")');
      expect((await session.cell("A1")).value).toBe("#N/A");
      expect(await session.popup("A1")).toContain("not disclosed; has 2025Q1");
    });

    it("keep the text of a plain exception to themselves, as Excel does", async () => {
      await session.write("A1", "=PROBE_THROWS()");
      expect(await session.cell("A1")).toMatchObject({ value: "#VALUE!", message: undefined });
    });

    it("hold an error inside an array in its own cell", async () => {
      await session.write("A1", "=PROBE_MIXED()");
      expect(await session.values("A1:B2")).toEqual([
        [1, "#N/A"],
        ["text", true],
      ]);
      expect((await session.cell("B1")).message).toBe("only this one is missing");
    });

    it("show the function's number format until the user sets one", async () => {
      await session.write("A1", "=PROBE_PERCENT(0.4)");
      expect(await session.cell("A1")).toMatchObject({ value: 0.4, text: "40.0%" });
      await session.inAddIn(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").numberFormat = [["0.00"]];
        await context.sync();
      });
      expect((await session.cell("A1")).text).toBe("0.40");
    });

    it("show a card and give its fields", async () => {
      await session.write("A1", '=PROBE_CARD("Baidu")');
      await session.write("B1", "=A1.Tier+1");
      expect((await session.cell("A1")).value).toBe("Baidu");
      expect((await session.cell("B1")).value).toBe(2);
      expect(await session.popup("A1")).toContain("Tier");
    });

    it("pass a card on whole: from a cell, a range, another function", async () => {
      await session.write("A1", '=PROBE_CARD("Baidu")');
      await session.write("A2", "plain");
      await session.write("B1", "=PROBE_TYPES(A1:A3)");
      await session.write("C1", '=PROBE_TYPES(PROBE_CARD("Kuaishou"))');
      await session.write("D1", "=PROBE_ECHO(A1)");
      await session.write("E1", "=D1.Growth");
      await session.write("F1", '=PROBE_SLOW("late",A1)');
      expect(await session.values("B1:B3")).toEqual([["object"], ["string"], ["string"]]);
      expect((await session.cell("C1")).value).toBe("object");
      expect(await session.cell("D1")).toMatchObject({ value: "Baidu", card: { title: "Cloud" } });
      expect(await session.cell("E1")).toMatchObject({ value: 0.4, text: "40.0%" });
      expect((await session.cell("F1")).value).toBe("#VALUE!");
    });

    it("give a field for each card of a range, and errors to functions that take them", async () => {
      await session.write("A1", '=PROBE_CARD("Baidu")');
      await session.write("A2", "=1/0");
      await session.write("B1", '=FIELDVALUE(A1:A2,"tier")');
      await session.write("C1", "=PROBE_TYPES(A1:A2)");
      await session.write("D1", "=PROBE_ECHO(A2)");
      expect(await session.values("B1:D2")).toEqual([
        [1, "object", "#DIV/0!"],
        ["#FIELD!", "error #DIV/0!", ""],
      ]);
    });

    it("say #NAME? to an unknown function", async () => {
      await session.write("A1", "=NOSUCH(1)");
      expect((await session.cell("A1")).value).toBe("#NAME?");
    });

    it("pass addresses where the function asks for them", async () => {
      await session.write("C3", "=PROBE_WHERE(A1:A3)");
      expect(await session.values("C3:D3")).toEqual([["Sheet1!C3", "Sheet1!A1:A3"]]);
    });

    it("are busy until a slow function answers", async () => {
      await session.page.evaluate(() => window.workbench?.write("A1", '=PROBE_SLOW("done",1500)'));
      await session.page.waitForFunction(() => window.workbench?.cell("A1").value === "#BUSY!");
      expect((await session.cell("A1")).value).toBe("done");
    });

    it("compute again when an input changes, and only then", async () => {
      await session.write("A1", 1);
      await session.write("B1", "=PROBE_ADD(A1,1)");
      await session.write("D9", "elsewhere");
      expect((await session.callCounts())["PROBE_ADD"]).toBe(1);
      await session.write("A1", 41);
      expect((await session.cell("B1")).value).toBe(42);
      expect((await session.callCounts())["PROBE_ADD"]).toBe(2);
    });

    it("compute a thousand rows in one call", async () => {
      await session.write(
        "A2:A1001",
        Array.from({ length: 1000 }, (_, row) => [`Company ${row}`]),
      );
      await session.write("B2", "=PROBE_ONES(A2:A1001)");
      expect((await session.values("B2:B1001")).flat().reduce((sum: number, one) => sum + Number(one), 0)).toBe(1000);
      expect(await session.callCounts()).toEqual({ PROBE_ONES: 1 });
    });
  });

  describe("the object model", () => {
    it("runs a ribbon command", async () => {
      await session.select("C3");
      await session.press("Write cells");
      await session.page.waitForFunction(() => window.workbench?.cell("C4").value === "Baidu");
      expect(await session.values("C3:D4")).toEqual([
        ["Name", "Tier"],
        ["Baidu", 1],
      ]);
    });

    it("undoes a batch in one step", async () => {
      await session.inAddIn(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1").values = [["one"]];
        sheet.getRange("A2").values = [["two"]];
        await context.sync();
      });
      await session.undo();
      expect(await session.values("A1:A2")).toEqual([[""], [""]]);
    });

    it("names a member it does not have", async () => {
      const ask = session.inAddIn(async (context) => {
        const pivots = context.workbook.worksheets.getActiveWorksheet().pivotTables;
        pivots.load("items/name");
        await context.sync();
      });
      await expect(ask).rejects.toMatchObject({
        code: "NotImplemented",
        message: expect.stringContaining("Worksheet.pivotTables"),
      });
    });

    it("gives null objects for what is not there", async () => {
      const missing = await session.inAddIn(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject("No such sheet");
        await context.sync();
        return sheet.isNullObject;
      });
      expect(missing).toBe(true);
    });

    it("refuses to write to a protected sheet", async () => {
      await session.protectSheet();
      const write = session.inAddIn(async (context) => {
        context.workbook.getSelectedRange().values = [["x"]] as never;
        await context.sync();
      });
      await expect(write).rejects.toMatchObject({ code: "AccessDenied" });
    });

    it("refuses batches while a cell is edited", async () => {
      await session.startEditing("A1");
      const read = session.inAddIn(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load("address");
        await context.sync();
      });
      await expect(read).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    });

    it("refuses them too where they reach only what an earlier batch kept", async () => {
      await session.inAddIn(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        context.trackedObjects.add(sheet);
        await context.sync();
        (window as never as { kept: object }).kept = { context, sheet };
      });
      await session.startEditing("A1");
      const write = session.inAddIn(async () => {
        const { kept } = window as never as { kept: { context: Excel.RequestContext; sheet: Excel.Worksheet } };
        kept.sheet.getRange("B2").values = [[1]];
        await kept.context.sync();
      });
      await expect(write).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
      await session.stopEditing();
    });

    it("raises selection and change events", async () => {
      await session.inAddIn(async (context) => {
        const seen: string[] = ((window as never as { seen: string[] }).seen = []);
        context.workbook.onSelectionChanged.add(() => Promise.resolve(void seen.push("selection")));
        context.workbook.worksheets
          .getActiveWorksheet()
          .onChanged.add((event) => Promise.resolve(void seen.push(`changed ${event.address}`)));
        await context.sync();
      });
      await session.type("C5", "hello");
      await session.frame().waitForFunction(() => {
        const { seen } = window as never as { seen: string[] };
        return seen.includes("selection") && seen.includes("changed C5");
      });
    });

    it("works without a network", async () => {
      await session.goOffline();
      await session.write("A1", "=PROBE_ADD(1,1)");
      expect((await session.cell("A1")).value).toBe(2);
    });
  });

  it("follows the language of the host", async () => {
    await session.close();
    session = await openWorkbench({ addIn: "/fixture/manifest.xml", locale: "zh-CN" });
    expect(await session.page.locator("#ribbon .tab").innerText()).toBe("探针");
    expect(await session.page.locator("html").getAttribute("lang")).toBe("zh-CN");
  });
});
