/** What the workbench keeps beside the cells follows the sheets' structure, as in Excel. */
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";

describe("the workbench's sheets", () => {
  let session: WorkbenchSession;

  beforeAll(async () => {
    session = await openWorkbench({ addIn: "/fixture/manifest.xml" });
    await session.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.add("Alpha");
      sheet.getRange("A1:B4").values = [
        ["x", 2],
        ["y", 4],
        ["z", 6],
        ["w", 8],
      ];
      sheet.getRange("A3").hyperlink = { address: "https://example.org/z", textToDisplay: "z" };
      context.workbook.names.add("Block", sheet.getRange("B1:B4"));
      sheet.charts.add("Line", sheet.getRange("A1:B4"), "Columns").setPosition("D6", "H20");
      sheet.tables.add("A10:B12", true).name = "Below";
      const front = context.workbook.worksheets.getItem("Sheet1");
      front.getRange("A1:A2").formulas = [["=SUM(Block)"], ["=SUM(Alpha!B1:B4)"]];
      await context.sync();
    });
    await session.settle();
  });
  afterAll(async () => {
    await session.close();
    await closeBrowser();
  });

  /** The middle of a cell as it is painted. */
  const pictureOf = async (address: string): Promise<Buffer> => {
    const { left, top, width, height } = await session.page
      .evaluate((cell) => window.workbench?.box(cell), address)
      .then((box) => box ?? fail());
    return session.page.screenshot({ clip: { x: left + width / 2, y: top + height / 2, width: 6, height: 4 } });
  };
  const fail = (): never => {
    throw new Error("The workbench is not there.");
  };

  it("move links, tables, charts and names with rows a user inserts", async () => {
    await session.insertRows("Alpha", 2, 3);
    expect(await session.links("Alpha")).toEqual({ A6: { address: "https://example.org/z", textToDisplay: "z" } });
    const kept = await session.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Alpha");
      const table = sheet.tables.getItem("Below").getRange();
      const name = context.workbook.names.getItem("Block");
      const chart = sheet.charts.getItemAt(0);
      const cell = sheet.getRange("D9");
      table.load("address");
      name.load("formula");
      chart.load("top");
      cell.load("top");
      await context.sync();
      return { table: table.address, name: name.formula, off: chart.top - cell.top };
    });
    expect(kept).toEqual({ table: "Alpha!A13:B15", name: "=Alpha!$B$1:$B$7", off: 0 });
  });

  it("show a link beside its cell, and lead to a place in the workbook", async () => {
    expect(await session.popup("Alpha!A6")).toContain("https://example.org/z");
    await session.inAddIn(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("C1");
      cell.hyperlink = { documentReference: "Alpha!B6", textToDisplay: "to z" };
      await context.sync();
    });
    await session.popup("Sheet1!C1");
    await session.page.locator("#message .link").click();
    expect(await session.selection()).toBe("B6");
  });

  it("fit rows to the cells of a batch, links' texts included, and Undo takes all of it back", async () => {
    const wrapped = async () =>
      session.inAddIn(async (context) => {
        const cells = ["F30", "F31", "F32"].map((address) =>
          context.workbook.worksheets.getItem("Sheet1").getRange(address).load("values,format/rowHeight"),
        );
        await context.sync();
        return cells.map(({ values, format }) => [String((values as unknown[][])[0]?.[0]).length, format.rowHeight]);
      });
    const before = await wrapped();
    await session.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("F30:F31").format.wrapText = true;
      sheet.getRange("F30").hyperlink = { address: "https://example.org/a", textToDisplay: "long words ".repeat(20) };
      sheet.getRange("F31").hyperlink = { address: "https://example.org/b", textToDisplay: "short" };
      sheet.getRange("F32").values = [["next"]];
      await context.sync();
    });
    await session.settle();
    const after = await wrapped();
    expect(after.map(([length]) => length)).toEqual([220, 5, 4]);
    expect(Number(after[0]?.[1])).toBeGreaterThan(3 * Number(before[0]?.[1]));
    expect(after.slice(1).map(([, height]) => height)).toEqual(before.slice(1).map(([, height]) => height));
    await session.undo();
    expect(await wrapped()).toEqual(before);
  });

  it("move cells on a sheet that is not shown", async () => {
    const values = await session.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Alpha");
      sheet.getRange("B5").insert("Down");
      const range = sheet.getRange("A5:B8");
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      ["y", ""],
      ["z", 4],
      ["w", 6],
      ["", 8],
    ]);
  });

  it("lead formulas to where cells went when rows or columns go from a sheet that is not shown", async () => {
    const formulas = await session.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.add("Gone");
      sheet.getRange("B6:D6").formulas = [["=B5", "=SUM($C$4:C5)", "=C6"]];
      await context.sync();
      sheet.getRange("2:3").delete("Up");
      sheet.getRange("A:A").delete("Left");
      const range = sheet.getRange("A4:C4");
      range.load("formulas");
      await context.sync();
      sheet.delete();
      await context.sync();
      return range.formulas;
    });
    expect(formulas).toEqual([["=A3", "=SUM($B$2:B3)", "=B4"]]);
  });

  it("keep names and formulas right when a sheet is renamed", async () => {
    await session.inAddIn(async (context) => {
      context.workbook.worksheets.getItem("Alpha").name = "Beta";
      await context.sync();
    });
    expect((await session.cell("Sheet1!A1")).value).toBe(20);
    expect(await session.cell("Sheet1!A2")).toMatchObject({ value: 20, formula: "=SUM(Beta!B1:B8)" });
  });

  it("keep a sheet's own names apart from the workbook's", async () => {
    const read = await session.inAddIn(async (context) => {
      const { names, worksheets } = context.workbook;
      const [own, other] = [worksheets.add("Own"), worksheets.add("Other")];
      own.getRange("A1").values = [[7]];
      own.names.add("Quota", own.getRange("A1"));
      own.getRange("B1").formulas = [["=Quota*10"]];
      other.getRange("B1:B2").formulas = [["=Own!Quota*10"], ["=Own!A1+1"]];
      const item = own.names.getItem("quota").load("scope,value");
      const lists = [own.names, other.names].map((list) => list.load("items/name"));
      const [there, nowhere] = [own, other].map((sheet) => sheet.names.getItemOrNullObject("Quota"));
      const whole = names.getItemOrNullObject("Quota");
      const cells = [own.getRange("B1"), other.getRange("B1:B2")].map((range) => range.load("values"));
      await context.sync();
      own.delete();
      const after = names.getItemOrNullObject("Quota");
      await context.sync();
      return {
        item: [item.scope, item.value],
        lists: lists.map((list) => list.items.map(({ name }) => name)),
        missing: [there, nowhere, whole, after].map((name) => name?.isNullObject),
        cells: cells.map((range) => range.values),
      };
    });
    expect(read).toEqual({
      item: ["Worksheet", 7],
      lists: [["Quota"], []],
      missing: [false, true, true, true],
      cells: [[[70]], [[70], [8]]],
    });
  });

  it("refuse one name in two scopes, which the engine would mix up", async () => {
    const refused = await session
      .inAddIn(async (context) => {
        const { names, worksheets } = context.workbook;
        const sheet = worksheets.getItem("Sheet1");
        names.add("Twice", sheet.getRange("E9"));
        sheet.names.add("Twice", sheet.getRange("E9"));
        await context.sync();
      })
      .then(
        () => "accepted",
        (error: unknown) => (error as { code: string }).code,
      );
    expect(refused).toBe("NotImplemented");
  });

  it("keep hidden names out of the name box and its list", async () => {
    await session.inAddIn(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add("_Mark", worksheets.getItem("Sheet1").getRange("E5")).visible = false;
      names.add("Seen", worksheets.getItem("Sheet1").getRange("E6"));
      await context.sync();
    });
    const box = session.page.locator("[data-u-comp=defined-name]");
    const named = async (address: string): Promise<string> => {
      await session.select(address);
      await session.page.waitForTimeout(100);
      return box.locator("input").inputValue();
    };
    expect([await named("Sheet1!E5"), await named("Sheet1!E6")]).toEqual(["E5", "Seen"]);
    await box.locator("a").click();
    await session.page.getByText("Seen", { exact: true }).waitFor();
    expect(await session.page.getByText("_Mark").count()).toBe(0);
    await session.page.keyboard.press("Escape");
  });

  it("shade nothing on a sheet where cells were merged before it was shown", async () => {
    await session.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.add("Merged");
      sheet.showGridlines = false;
      sheet.getRange("A30:D30").merge();
      await context.sync();
    });
    await session.activate("Merged");
    expect(await session.selection()).toBe("A1");
    await session.page.waitForTimeout(300);
    expect(await pictureOf("Merged!A12")).toEqual(await pictureOf("Merged!C12"));
  });

  it("leave #REF! behind when a sheet is deleted", async () => {
    const name = await session.inAddIn(async (context) => {
      context.workbook.worksheets.getItem("Beta").delete();
      const item = context.workbook.names.getItem("Block");
      item.load("formula");
      await context.sync();
      return item.formula;
    });
    expect(name).toBe("=#REF!");
    expect(await session.values("Sheet1!A1:A2")).toEqual([["#REF!"], ["#REF!"]]);
  });
});
