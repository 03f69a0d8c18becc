/** What an add-in writes into cells is read as Excel reads it, and refused where Excel refuses it. */
import { refusalCode } from "./support/refusal";
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";

jest.setTimeout(60_000);

let session: WorkbenchSession;
beforeAll(async () => {
  session = await openWorkbench({ addIn: "/fixture/manifest.xml" });
});
afterAll(async () => {
  await session.close();
  await closeBrowser();
});

const refusal = <T>(work: (context: Excel.RequestContext) => Promise<T>) => refusalCode(session, work);

describe("texts in values and formulas", () => {
  it("become what Excel makes of them as input", async () => {
    const read = await session.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const texts = ["2024-12", "50%", "$120", "0012", "'0012", "TRUE", "#N/A", "-A20", "2024Q1", "1,234.5"];
      sheet.getRange("B1:B10").numberFormat = [["@"]];
      sheet.getRange("A1:A10").values = texts.map((text) => [text]);
      sheet.getRange("B1:B10").values = texts.map((text) => [text]);
      sheet.getRange("C1").formulas = [["'=1+1"]];
      const ranges = ["A1:A10", "B1:B10", "C1"].map((address) => sheet.getRange(address));
      ranges.forEach((range) => range.load("values,formulas,numberFormat,text,valueTypes"));
      await context.sync();
      return ranges.map(({ values, formulas, numberFormat, text, valueTypes }) =>
        values.map((row, r) =>
          [row, formulas[r], numberFormat[r], text[r], valueTypes[r]].map((line) => (line as unknown[])[0]),
        ),
      );
    });
    expect(read[0]).toEqual([
      [45627, 45627, "mmm-yy", "Dec-24", "Double"],
      [0.5, 0.5, "0%", "50%", "Double"],
      [120, 120, "$#,##0_);[Red]($#,##0)", "$120 ", "Double"],
      [12, 12, "General", "12", "Double"],
      ["0012", "0012", "General", "0012", "String"],
      [true, true, "General", "TRUE", "Boolean"],
      ["#N/A", "#N/A", "General", "#N/A", "Error"],
      [0, "=-A20", "General", "0", "Double"],
      ["2024Q1", "2024Q1", "General", "2024Q1", "String"],
      [1234.5, 1234.5, "#,##0.00", "1,234.50", "Double"],
    ]);
    const kept = ["2024-12", "50%", "$120", "0012", "0012", "TRUE", "#N/A", "-A20", "2024Q1", "1,234.5"];
    expect(read[1]?.map(([value, formula, format]) => [value, formula, format])).toEqual(
      kept.map((text) => [text, text, "@"]),
    );
    expect(read[2]).toEqual([["=1+1", "=1+1", "General", "=1+1", "String"]]);
  });

  it("in text cells are texts to formulas", async () => {
    await session.write("D1:D3", [["=ISNUMBER(B4)"], ["=B4&B1"], ["=ISNUMBER(A1)"]]);
    expect(await session.values("D1:D3")).toEqual([[false], ["00122024-12"], [true]]);
  });
});

it("reads what a person types as it reads what an add-in writes", async () => {
  await session.write("F10", 5);
  const typed = ["2024-12", "50%", "$120", "'0012", "true", "-F10", "2024Q1", "1,234.5", "1/2", "0012"];
  for (const [index, text] of typed.entries()) await session.type(`E${index + 1}`, text);
  const cells = await Promise.all(typed.map((_, index) => session.cell(`E${index + 1}`)));
  expect(cells.map(({ value, numberFormat, text }) => [value, numberFormat, text])).toEqual([
    [45627, "mmm-yy", "Dec-24"],
    [0.5, "0%", "50%"],
    [120, "$#,##0_);[Red]($#,##0)", "$120 "],
    ["0012", "General", "0012"],
    [true, "General", "TRUE"],
    [-5, "General", "-5"],
    ["2024Q1", "General", "2024Q1"],
    [1234.5, "#,##0.00", "1,234.50"],
    [expect.any(Number), "d-mmm", "2-Jan"],
    [12, "General", "12"],
  ]);
  await session.undo();
  expect((await session.cell("E10")).value).toBe("");
});

describe("whole rows and columns", () => {
  it("show nothing of their cells, and take nothing", async () => {
    const read = await session.inAddIn(async (context) => {
      const column = context.workbook.worksheets.getItem("Sheet1").getRange("A:A");
      column.load("values,text,formulas,numberFormat,cellCount,address");
      await context.sync();
      const { values, text, formulas, numberFormat, cellCount, address } = column;
      return { values, text, formulas, numberFormat, cellCount, address };
    });
    expect(read).toEqual({
      values: null,
      text: null,
      formulas: null,
      numberFormat: null,
      cellCount: 1_048_576,
      address: "Sheet1!A:A",
    });
    expect(
      await refusal(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A:A").values = [[1], [2]];
        await context.sync();
      }),
    ).toBe("InvalidArgument");
  });
});

it("refuses what does not fit: shapes, lengths, null for a range", async () => {
  const codes = [
    await refusal(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [[1, 2]];
      await context.sync();
    }),
    await refusal(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["x".repeat(32_768)]];
      await context.sync();
    }),
    await refusal(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [[`=${"1+".repeat(4096)}1`]];
      await context.sync();
    }),
    await refusal(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = null as never;
      await context.sync();
    }),
  ];
  expect(codes).toEqual(["InvalidArgument", "InvalidArgument", "InvalidArgument", "InvalidArgument"]);
  expect((await session.cell("A1")).value).toBe(45627);
});

describe("arguments Excel does not take are refused, with nothing done:", () => {
  const invalid: readonly [string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void][] = [
    ["a colour", (sheet) => (sheet.getRange("A1").format.fill.color = "reddish")],
    ["a short colour", (sheet) => (sheet.getRange("A1").format.font.color = "#abc")],
    ["an alignment", (sheet) => (sheet.getRange("A1").format.horizontalAlignment = "Middle" as "Left")],
    ["a number format", (sheet) => (sheet.getRange("A1").numberFormat = [["0.0;;;;;"]])],
    ["a chart type", (sheet) => sheet.charts.add("Lines" as "Line", sheet.getRange("A1:A3"))],
    ["a font size", (sheet) => (sheet.getRange("A1").format.font.size = 500)],
    ["a border", (sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Thick" as "None")],
    ["a name like a cell", (sheet, context) => context.workbook.names.add("A1", sheet.getRange("B1"))],
    ["a name like R1C1", (sheet, context) => context.workbook.names.add("R1C1", sheet.getRange("B1"))],
    ["a name of two words", (sheet, context) => context.workbook.names.add("two words", sheet.getRange("B1"))],
    ["a sheet's name", (sheet) => (sheet.name = "a/b")],
    ["a tab's colour", (sheet) => (sheet.tabColor = "none of these")],
  ];
  it.each(invalid)("%s", async (_what, work) => {
    const code = await session
      .inAddIn(
        // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the test's own function
        new Function(
          "context",
          `return (async () => { const sheet = context.workbook.worksheets.getItem("Sheet1"); (${work.toString()})(sheet, context); await context.sync(); })();`,
        ) as (context: Excel.RequestContext) => Promise<void>,
      )
      .then(
        () => "accepted",
        (error: unknown) => (error as { code?: string }).code,
      );
    expect(code).toBe("InvalidArgument");
  });
});

it("refuses by name what it would otherwise pass over", async () => {
  const refused = [
    await refusal(async (context) => {
      context.workbook.application.calculationMode = "Manual";
      await context.sync();
    }),
    await refusal(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").enableCalculation = false;
      await context.sync();
    }),
    await refusal(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").showHeadings = false;
      await context.sync();
    }),
    await refusal(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").standardWidth = 20;
      await context.sync();
    }),
    await refusal(async (context) => {
      context.workbook.save();
      await context.sync();
    }),
    await refusal(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("Z1").values = [["x"]];
      context.workbook.worksheets.getItem("Sheet1").getRange("Z2:Z180").values = Array.from({ length: 179 }, () => [
        "y".repeat(30_000),
      ]);
      await context.sync();
    }),
  ];
  expect(refused).toEqual([
    "NotImplemented",
    "NotImplemented",
    "NotImplemented",
    "NotImplemented",
    "NotImplemented",
    "RequestPayloadSizeLimitExceeded",
  ]);
});

it("tells the borders of a cell, however they came", async () => {
  const read = await session.inAddIn(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const bottom = { style: "Continuous" as const, color: "#E3E3E3" };
    sheet.getRange("H40").setCellProperties([[{ format: { borders: { bottom } } }]]);
    const dashed = sheet.getRange("H42").format.borders.getItem("EdgeTop");
    dashed.style = "Dash";
    dashed.color = "#C00000";
    await context.sync();
    const borders = [
      sheet.getRange("H40").format.borders.getItem("EdgeBottom"),
      sheet.getRange("H40").format.borders.getItem("EdgeTop"),
      sheet.getRange("H42").format.borders.getItem("EdgeTop"),
    ];
    borders.forEach((border) => border.load("style,weight,color"));
    await context.sync();
    return borders.map(({ style, weight, color }) => [style, weight, color]);
  });
  expect(read).toEqual([
    ["Continuous", "Thin", "#E3E3E3"],
    ["None", "Thin", "#000000"],
    ["Dash", "Thin", "#C00000"],
  ]);
});

it("says nothing of a format that differs within a range, and what is hidden", async () => {
  const read = await session.inAddIn(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("M1").format.fill.color = "orange";
    sheet.getRange("M1").format.font.bold = true;
    sheet.getRange("5:6").rowHidden = true;
    sheet.getRange("N:N").columnHidden = true;
    const [one, both, rows, column] = ["M1", "M1:M2", "M5:M7", "N1"].map((address) => sheet.getRange(address));
    for (const range of [one, both]) range?.load("format/fill/color,format/font/bold,format/font/size");
    rows?.load("rowHidden");
    column?.load("columnHidden,hidden");
    await context.sync();
    sheet.getRange("5:6").rowHidden = false;
    rows?.load("rowHidden");
    const was = rows?.rowHidden;
    await context.sync();
    return [
      [one, both].map((range) => [range?.format.fill.color, range?.format.font.bold, range?.format.font.size]),
      [was, rows?.rowHidden, column?.columnHidden, column?.hidden],
    ];
  });
  expect(read).toEqual([
    [
      ["#FFA500", true, 11],
      [null, null, 11],
    ],
    [null, false, true, true],
  ]);
});

it("names a call of the Common API it does not have", async () => {
  const status = await session.frame().evaluate(
    () =>
      new Promise<string>((done) => {
        Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, ({ status }) => done(String(status)));
      }),
  );
  expect(status).toBe("failed");
  expect(await session.page.locator("#status").innerText()).toContain("document.getSelectedDataAsync");
});
