/** What an add-in writes into cells is read as Excel reads it, and refused where Excel refuses it. */
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

/** The code of the error the work in the add-in ends with; undefined where there is none. */
async function refusal<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<string | undefined> {
  return session.inAddIn(work).then(
    () => undefined,
    (error: unknown) => (error as { code?: string }).code,
  );
}

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
