/** Tables behave as Excel's: heads, rows, columns, sorting, filtering, formulas that name them. */
import { refusalText } from "./support/refusal";
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

const refusal = <T>(work: (context: Excel.RequestContext) => Promise<T>) => refusalText(session, work);

describe("a table at its creation", () => {
  it("has a name for each column, and heads where there were none", async () => {
    const made = await session.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:D2").values = [
        ["Name", "", 2024, "name"],
        ["x", 1, 2, 3],
      ];
      sheet.getRange("F1:G3").values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      const [first, second] = [sheet.tables.add("A1:D2", true), sheet.tables.add("F1:G2", false)];
      first.columns.load("items/name,items/id,items/index");
      second.columns.load("items/name");
      first.load("name");
      second.load("name");
      const ranges = [first.getHeaderRowRange(), second.getRange(), sheet.getRange("F1:G4")];
      ranges.forEach((range) => range.load("values,address"));
      const tier = first.columns.getItem("NAME2").load("index");
      await context.sync();
      return {
        names: [first.name, second.name],
        columns: first.columns.items.map(({ name }) => name),
        others: second.columns.items.map(({ name }) => name),
        head: ranges[0]?.values,
        whole: ranges[1]?.address,
        below: ranges[2]?.values,
        tier: tier.index,
      };
    });
    expect(made).toEqual({
      names: ["Table1", "Table2"],
      columns: ["Name", "Column2", "2024", "name2"],
      others: ["Column1", "Column2"],
      head: [["Name", "Column2", "2024", "name2"]],
      whole: "Sheet1!F1:G3",
      below: [
        ["Column1", "Column2"],
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      tier: 3,
    });
  });

  it("is refused over another, under a name that is none, or under one that is taken", async () => {
    const codes = [
      await refusal(async (context) => {
        context.workbook.tables.add("Sheet1!B2:C5", true);
        await context.sync();
      }),
      await refusal(async (context) => {
        context.workbook.tables.getItem("Table1").name = "A1";
        await context.sync();
      }),
      await refusal(async (context) => {
        context.workbook.tables.getItem("Table1").name = "two words";
        await context.sync();
      }),
      await refusal(async (context) => {
        context.workbook.tables.getItem("Table1").name = "TABLE2";
        await context.sync();
      }),
    ];
    expect(codes.map((code) => code.split(":")[0])).toEqual([
      "InvalidArgument",
      "InvalidArgument",
      "InvalidArgument",
      "ItemAlreadyExists",
    ]);
  });
});

describe("an add-in that keeps its rows in a table", () => {
  it("adds, reads, changes and deletes them", async () => {
    const read = await session.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.add("Rows");
      const table = sheet.tables.add("A1:C1", true);
      table.name = "Own_Rows";
      table.getHeaderRowRange().values = [["Company", "Model", "Share"]];
      table.rows.load("count");
      await context.sync();
      const empty = table.rows.count;
      table.rows.add(undefined, [
        ["Baidu", "Cloud", "40%"],
        ["Tencent", "Ads", 0.3],
      ]);
      table.rows.add(0, [["Alibaba", "Cloud", 0.2]]);
      table.columns.add(undefined, [["Double"], ["=C2*2"], ["=C3*2"], ["=C4*2"]]);
      table.rows.load("items/values,count");
      await context.sync();
      const values = table.rows.items.map((row) => row.values[0]);
      table.rows.getItemAt(1).values = [["Baidu", "Ads", 0.5, "=C3*2"]];
      table.rows.getItemAt(2).delete();
      const range = table.getRange();
      range.load("address,formulas,values");
      await context.sync();
      return { empty, values, address: range.address, formulas: range.formulas, after: range.values };
    });
    expect(read).toEqual({
      empty: 0,
      values: [
        ["Alibaba", "Cloud", 0.2, 0.4],
        ["Baidu", "Cloud", 0.4, 0.8],
        ["Tencent", "Ads", 0.3, 0.6],
      ],
      address: "Rows!A1:D3",
      formulas: [
        ["Company", "Model", "Share", "Double"],
        ["Alibaba", "Cloud", 0.2, "=C2*2"],
        ["Baidu", "Ads", 0.5, "=C3*2"],
      ],
      after: [
        ["Company", "Model", "Share", "Double"],
        ["Alibaba", "Cloud", 0.2, 0.4],
        ["Baidu", "Ads", 0.5, 1],
      ],
    });
  });

  it("is read by formulas that name it, as it grows, and by no others", async () => {
    await session.write("Rows!F1:F7", [
      ["=SUM(Own_Rows[Share])"],
      ["=COUNTA(own_rows[[#Headers],[Company]:[Share]])"],
      ["=ROWS(Own_Rows)"],
      ["=SUM(Own_Rows[[Share]:[Double]])"],
      ["=ROWS(Own_Rows[#All])"],
      ["=SUM(Own_Rows[Nothing])"],
      ["=INDEX(Own_Rows[Company],2)"],
    ]);
    expect(await session.values("Rows!F1:F7")).toEqual([[0.7], [3], [2], [2.1], [3], ["#NAME?"], ["Baidu"]]);
    await session.inAddIn(async (context) => {
      context.workbook.tables.getItem("Own_Rows").rows.add(undefined, [["Kuaishou", "Video", 0.1, 5]]);
      await context.sync();
    });
    expect(await session.values("Rows!F1:F5")).toEqual([[0.8], [3], [3], [7.2], [4]]);
  });

  it("sorts them with their formulas, and hides what a filter does not let through", async () => {
    const read = await session.inAddIn(async (context) => {
      const table = context.workbook.tables.getItem("Own_Rows");
      table.sort.apply([{ key: 2, ascending: false }]);
      const range = table.getDataBodyRange();
      range.load("formulas,values");
      table.sort.load("fields");
      await context.sync();
      table.columns.getItem("model").filter.applyValuesFilter(["Video", "Cloud"]);
      const [shown, hidden] = [table.rows.getItemAt(1).getRange(), table.rows.getItemAt(0).getRange()];
      const criteria = table.columns.getItem("Model").filter;
      shown.load("rowHidden");
      hidden.load("rowHidden,hidden");
      range.load("rowHidden");
      criteria.load("criteria");
      await context.sync();
      const filtered = [shown.rowHidden, hidden.rowHidden, hidden.hidden, range.rowHidden, criteria.criteria.values];
      table.columns.getItem("Share").filter.applyCustomFilter(">0.15");
      const last = table.rows.getItemAt(2).getRange().load("rowHidden");
      await context.sync();
      const both = last.rowHidden;
      table.clearFilters();
      range.load("rowHidden");
      await context.sync();
      return { formulas: range.formulas, fields: table.sort.fields, filtered, both, cleared: range.rowHidden };
    });
    expect(read).toEqual({
      formulas: [
        ["Baidu", "Ads", 0.5, "=C2*2"],
        ["Alibaba", "Cloud", 0.2, "=C3*2"],
        ["Kuaishou", "Video", 0.1, 5],
      ],
      fields: [{ key: 2, ascending: false }],
      filtered: [false, true, true, null, ["Video", "Cloud"]],
      both: true,
      cleared: false,
    });
  });

  it("resizes, renames, totals and takes it away", async () => {
    const read = await session.inAddIn(async (context) => {
      const table = context.workbook.tables.getItem("Own_Rows");
      table.columns.getItem("Double").delete();
      table.columns.getItem("Share").name = "Part";
      table.showTotals = true;
      const totals = table.getTotalRowRange().load("values,address");
      await context.sync();
      const rounded = totals.values[0]?.map((value: unknown) =>
        typeof value === "number" ? Math.round(value * 1e9) / 1e9 : value,
      );
      const found = { totals: [rounded], at: totals.address };
      table.showTotals = false;
      table.resize("A1:C3");
      const range = table.getRange().load("address,values");
      await context.sync();
      table.convertToRange();
      const gone = context.workbook.tables.getItemOrNullObject("Own_Rows");
      await context.sync();
      return { ...found, address: range.address, head: range.values[0], gone: gone.isNullObject };
    });
    expect(read).toEqual({
      totals: [["Total", "", 0.8]],
      at: "Rows!A5:C5",
      address: "Rows!A1:C3",
      head: ["Company", "Model", "Part"],
      gone: true,
    });
  });
});
