/** More of what the README says under "What differs from Excel", tried: calculation, input, looks, charts. */
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";

jest.setTimeout(120_000);

let session: WorkbenchSession;
beforeAll(async () => {
  session = await openWorkbench({ addIn: "/fixture/manifest.xml" });
  await session.context.grantPermissions(["clipboard-read", "clipboard-write"]);
});
afterAll(async () => {
  await session.close();
  await closeBrowser();
});

/** A sheet of the test's own, shown. */
const sheet = async (name: string): Promise<void> => {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the name goes along in the test's own text
  const work = new Function(
    "context",
    `return (async () => { context.workbook.worksheets.add("${name}").activate(); await context.sync(); })();`,
  ) as (context: Excel.RequestContext) => Promise<void>;
  await session.inAddIn(work);
};

/** The middle of a cell as it is painted. */
const picture = async (address: string): Promise<string> => {
  const box = await session.page.evaluate((cell) => window.workbench?.box(cell), address);
  if (!box) throw new Error("The workbench is not there.");
  const clip = { x: box.left + 4, y: box.top + box.height / 2, width: 6, height: 4 };
  return (await session.page.screenshot({ clip })).toString("base64");
};

describe("calculation", () => {
  beforeAll(() => sheet("Calculation"));

  it("gives no address for a spill or a cell of a range, calls once for equal calls, and lifts ranges", async () => {
    const before = (await session.callCounts())["PROBE_ADD"] ?? 0;
    await session.write("Calculation!A1", "=SEQUENCE(3)");
    await session.write("Calculation!C1:C5", [
      ["=PROBE_WHERE(A1#)"],
      ["=PROBE_WHERE(@A1:A3)"],
      ["=PROBE_WHERE(A1:A3)"],
      ["=PROBE_ADD(1,1)+PROBE_ADD(1,1)"],
      ["=SUM(PROBE_ADD(A1:A3,1))"],
    ]);
    expect(await session.values("Calculation!C1:D5")).toEqual([
      ["Calculation!C1", ""],
      ["Calculation!C2", ""],
      ["Calculation!C3", "Calculation!A1:A3"],
      [4, ""],
      [9, ""],
    ]);
    expect((await session.callCounts())["PROBE_ADD"]).toBe(before + 4);
  });

  it("hands an error on through A1#, computes a formula of its own cell anew, and forgets deleted names", async () => {
    await session.inAddIn(async (context) => {
      const range = context.workbook.worksheets.getItem("Calculation").getRange("F1");
      context.workbook.names.add("Going", range);
      await context.sync();
    });
    await session.write("Calculation!F1:F4", [['=PROBE_ERR("why")'], ["=F1#"], ["=F3+1"], ["=Going"]]);
    expect((await session.values("Calculation!F2:F4")).flat()).toEqual(["#N/A", expect.any(Number), "#N/A"]);
    await session.inAddIn(async (context) => {
      context.workbook.names.getItem("Going").delete();
      await context.sync();
    });
    expect((await session.cell("Calculation!F4")).value).toBe("#REF!");
  });

  it.each([
    ["iterative calculation", "context.workbook.application.iterativeCalculation", "iterativeCalculation"],
    ["linked data types", 'sheet.getRange("A1").linkedDataTypeState', "linkedDataTypeState"],
    ["comments with a thread", 'context.workbook.comments.add("Calculation!H1", "x").replies', "replies"],
  ])("has no %s", async (_what, asked, said) => {
    const [, object = "", member = ""] = /^(.*)\.(\w+)$/.exec(asked) ?? [];
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the test's own text, run in the add-in's page
    const work = new Function(
      "context",
      `return (async () => {
        const sheet = context.workbook.worksheets.getItem("Calculation");
        ${object}.load("${member}");
        await context.sync();
      })();`,
    ) as (context: Excel.RequestContext) => Promise<void>;
    await expect(session.inAddIn(work)).rejects.toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining(said),
    });
  });

  it("tells of each sheet in which something was calculated, with the block of its cells", async () => {
    await session.inAddIn(async (context) => {
      const heard: string[] = ((window as never as { heard: string[] }).heard = []);
      context.workbook.worksheets
        .getItem("Calculation")
        .onCalculated.add(({ address }) => Promise.resolve(void heard.push(address)));
      await context.sync();
    });
    await session.write("Calculation!H1", 2);
    await session.write("Calculation!J2:K3", [
      ["=$H$1", ""],
      ["", "=$H$1*2"],
    ]);
    await session.write("Calculation!H1", 3);
    await session.frame().waitForFunction(() => (window as never as { heard: string[] }).heard.length >= 2);
    expect(await session.frame().evaluate(() => (window as never as { heard: string[] }).heard.at(-1))).toBe("J2:K3");
  });
});

describe("input and looks", () => {
  beforeAll(() => sheet("Looks"));

  it("pastes by the spreadsheet's own reading, past the rules of cells", async () => {
    await session.inAddIn(async (context) => {
      const rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" as const } };
      context.workbook.worksheets.getItem("Looks").getRange("A1:A2").dataValidation.rule = rule;
      await context.sync();
    });
    await session.page.evaluate(() => navigator.clipboard.writeText("2024-12\n$120"));
    await session.point("Looks!A1");
    await session.page.keyboard.press("Control+v");
    await session.page.waitForFunction(() => window.workbench?.cell("Looks!A2").value !== "");
    expect((await session.values("Looks!A1:A2")).flat()).toEqual([45627, 120]);
  });

  it("draws no arrow in a cell that offers a list, selected or not", async () => {
    const looks = async () => {
      const box = await session.page.evaluate(() => window.workbench?.box("Looks!C1"));
      if (!box) throw new Error("The workbench is not there.");
      const clip = { x: box.left + 3, y: box.top + 3, width: box.width - 8, height: box.height - 6 };
      return (await session.page.screenshot({ clip })).toString("base64");
    };
    const both = async () => {
      await session.point("Looks!C1");
      await session.page.waitForTimeout(300);
      const selected = await looks();
      await session.point("Looks!C5");
      await session.page.waitForTimeout(300);
      return [selected, await looks()];
    };
    const before = await both();
    await session.inAddIn(async (context) => {
      const rule = { list: { inCellDropDown: true, source: "Cloud,Ads" } };
      context.workbook.worksheets.getItem("Looks").getRange("C1").dataValidation.rule = rule;
      await context.sync();
    });
    expect(await both()).toEqual(before);
    await session.point("Looks!C1");
    await session.page.locator("#message").getByRole("button", { name: "Ads" }).waitFor();
  });

  it("number formats have colours and conditions; columns fit this browser's fonts", async () => {
    await session.write("Looks!D1:D2", [[150], [50]]);
    const [texts, fitted, measured] = await session.inAddIn(async (context) => {
      const looks = context.workbook.worksheets.getItem("Looks");
      looks.getRange("D1:D2").numberFormat = [["[Red][>100]0.0;[Blue]0"], ["[Red][>100]0.0;[Blue]0"]];
      looks.getRange("F1").values = [["W".repeat(30)]];
      looks.getRange("G1").values = [["i".repeat(30)]];
      looks.getRange("F:G").format.autofitColumns();
      const shown = looks.getRange("D1:D2").load("text");
      const widths = ["F1", "G1"].map((cell) => looks.getRange(cell).load("width"));
      await context.sync();
      const canvas = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
      canvas.font = "11pt Calibri, Carlito, 'Segoe UI', Arial, sans-serif";
      const sizes = ["W", "i"].map((letter) => canvas.measureText(letter.repeat(30)).width);
      return [shown.text.flat(), widths.map(({ width }) => width / 0.75), sizes] as const;
    });
    expect(texts).toEqual(["150.0", "50"]);
    fitted.forEach((width, index) => expect(Math.abs(width - (measured[index] ?? 0))).toBeLessThan(20));
  });

  it("draws nothing of conditional formats, and tables in one set of colours, without filter buttons", async () => {
    await session.write("Looks!A5:B7", [
      ["Head", "Other"],
      [1, 2],
      [3, 4],
    ]);
    const plain = await picture("Looks!A6");
    await session.inAddIn(async (context) => {
      const looks = context.workbook.worksheets.getItem("Looks");
      const format = looks.getRange("A6").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=A6=1";
      await context.sync();
    });
    expect(await picture("Looks!A6")).toBe(plain);
    await session.inAddIn(async (context) => {
      const table = context.workbook.worksheets.getItem("Looks").tables.add("A5:B7", true);
      table.name = "Drawn";
      table.style = "TableStyleLight1";
      await context.sync();
    });
    await session.page.waitForTimeout(300);
    const head = await picture("Looks!A5");
    expect(head).not.toBe(plain);
    await session.inAddIn(async (context) => {
      context.workbook.tables.getItem("Drawn").style = "TableStyleDark5";
      context.workbook.tables.getItem("Drawn").showFilterButton = false;
      await context.sync();
    });
    await session.page.waitForTimeout(300);
    expect(await picture("Looks!A5")).toBe(head);
  });

  it("gives new rows of a table no format of their neighbours", async () => {
    const colours = await session.inAddIn(async (context) => {
      const table = context.workbook.tables.getItem("Drawn");
      table.getDataBodyRange().format.fill.color = "#FF0000";
      table.rows.add(undefined, [[5, 6]]);
      const rows = [0, 2].map((index) => table.rows.getItemAt(index).getRange().load("format/fill/color"));
      await context.sync();
      return rows.map((row) => row.format.fill.color);
    });
    expect(colours[0]).toBe("#FF0000");
    expect(colours[1]).not.toBe("#FF0000");
  });

  it("a click on a link only selects its cell", async () => {
    await session.inAddIn(async (context) => {
      context.workbook.worksheets.getItem("Looks").getRange("D9").hyperlink = {
        address: "https://example.com/",
        textToDisplay: "away",
      };
      await context.sync();
    });
    const pages = session.context.pages().length;
    await session.point("Looks!D9");
    expect(await session.selection()).toBe("D9");
    expect(session.context.pages()).toHaveLength(pages);
  });
});

describe("a chart", () => {
  beforeAll(() => sheet("Charts"));

  it("is drawn plainly from its cells, and anew when they change", async () => {
    await session.write("Charts!A1:B3", [
      ["Company", "Share"],
      ["Baidu", 0.4],
      ["Tencent", 0.2],
    ]);
    await session.inAddIn(async (context) => {
      const charts = context.workbook.worksheets.getItem("Charts");
      const kinds = ["ColumnClustered", "Line", "Pie"] as const;
      for (const [index, kind] of kinds.entries()) {
        const chart = charts.charts.add(kind, charts.getRange("A1:B3"), "Columns");
        chart.name = kind;
        chart.title.text = `As ${kind}`;
        chart.setPosition(`D${1 + index * 12}`, `H${11 + index * 12}`);
      }
      await context.sync();
    });
    const column = session.page.locator('[data-chart="ColumnClustered"] svg');
    await column.getByText("As ColumnClustered").waitFor();
    await column.getByText("Baidu").waitFor();
    const heights = (name: string) =>
      session.page
        .locator(`[data-chart="${name}"] svg rect`)
        .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute("height"))).filter((height) => height > 0));
    const before = await heights("ColumnClustered");
    expect(before.length).toBeGreaterThanOrEqual(2);
    // Pies are bars here, too.
    expect((await heights("Pie")).length).toBeGreaterThanOrEqual(2);
    expect(await session.page.locator('[data-chart="Line"] svg :is(path, polyline)').count()).toBeGreaterThan(0);
    await session.write("Charts!B3", 0.8);
    for (
      let left = 100;
      left > 0 && JSON.stringify(await heights("ColumnClustered")) === JSON.stringify(before);
      left--
    )
      await session.page.waitForTimeout(30);
    expect(await heights("ColumnClustered")).not.toEqual(before);
  });
});
