/** Values with their types, and entities: read and written as Excel does, kept with the workbook, handed to functions whole. */
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

const read = (address: string): Promise<unknown[]> =>
  session.inAddIn(
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the address goes along in the test's own text
    new Function(
      "context",
      `return (async () => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("${address}").load("valuesAsJson");
        await context.sync();
        return range.valuesAsJson.flat();
      })();`,
    ) as (context: Excel.RequestContext) => Promise<unknown[]>,
  );

it("are read by what a cell holds", async () => {
  await session.write("Sheet1!A1:A8", [
    [1.5],
    ["'0012"],
    [true],
    [""],
    ["=1/0"],
    ['=PROBE_ERR("why")'],
    ["=PROBE_PERCENT(0.4)"],
    ['=PROBE_CARD("Baidu")'],
  ]);
  await session.settle();
  expect(await read("A1:A8")).toEqual([
    { type: "Double", basicValue: 1.5, basicType: "Double" },
    { type: "String", basicValue: "0012", basicType: "String" },
    { type: "Boolean", basicValue: true, basicType: "Boolean" },
    { type: "Empty", basicValue: "", basicType: "Empty" },
    { type: "Error", basicValue: "#DIV/0!", basicType: "Error", errorType: "Div0" },
    { type: "Error", basicValue: "#N/A", basicType: "Error", errorType: "NotAvailable" },
    { type: "Double", basicValue: 0.4, basicType: "Double", numberFormat: "0.0%" },
    expect.objectContaining({
      type: "String",
      basicValue: "Baidu",
      properties: expect.objectContaining({ Tier: { type: "Double", basicValue: 1 } }),
    }),
  ]);
});

it("are written as they are, with nothing read into texts, and Undo takes them back", async () => {
  const cells = await session.inAddIn(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B5:B6").values = [["stays"], ["goes"]];
    await context.sync();
    sheet.getRange("B1:B8").valuesAsJson = [
      [{ type: "Double", basicValue: 2 }],
      [{ type: "String", basicValue: "=1+1" }],
      [{ type: "String", basicValue: "0012" }],
      [{ type: "FormattedNumber", basicValue: 0.25, numberFormat: "0%" }],
      [{ type: "Double", basicValue: 9, writable: false }],
      [{ type: "Empty" }],
      [{ type: "Boolean", basicValue: false }],
      [{ type: "Error", errorType: "NotAvailable" }],
    ] as object[][] as never;
    const range = sheet.getRange("B1:B8").load("values,text,formulas");
    sheet.getRange("C1").valuesAsJsonLocal = [[{ type: "Double", basicValue: 3 }]] as object[][] as never;
    const local = sheet.getRange("C1").load("valuesAsJsonLocal");
    await context.sync();
    return [range.values.flat(), range.text.flat(), range.formulas.flat(), local.toJSON().valuesAsJsonLocal?.flat()];
  });
  const values = [2, "=1+1", "0012", 0.25, "stays", "", false, "#N/A"];
  expect(cells).toEqual([
    values,
    ["2", "=1+1", "0012", "25%", "stays", "", "FALSE", "#N/A"],
    values,
    [{ type: "Double", basicValue: 3, basicType: "Double" }],
  ]);
  await session.undo();
  expect((await session.values("Sheet1!B5:B6")).flat()).toEqual(["stays", "goes"]);
});

describe("an entity", () => {
  const entity = {
    type: "Entity",
    text: "Baidu",
    properties: {
      Tier: { type: "Double", basicValue: 1 },
      "Share of AI": { type: "Double", basicValue: 0.4, numberFormat: "0.0%" },
    },
    layouts: { card: { title: { property: "Tier" } } },
  };
  const whole = { ...entity, basicValue: "#VALUE!", basicType: "Error" };

  beforeAll(async () => {
    await session.inAddIn(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("E1").valuesAsJson = [
        [
          {
            type: "Entity",
            text: "Baidu",
            properties: {
              Tier: { type: "Double", basicValue: 1 },
              "Share of AI": { type: "Double", basicValue: 0.4, numberFormat: "0.0%" },
            },
            layouts: { card: { title: { property: "Tier" } } },
          },
        ],
      ] as object[][] as never;
      await context.sync();
    });
  });

  it("shows its text, is an error to formulas, and gives its fields", async () => {
    await session.write("Sheet1!F1:F4", [["=E1.Tier+1"], ["=E1.[Share of AI]"], ["=E1+1"], ["=PROBE_TYPES(E1)"]]);
    expect((await session.values("Sheet1!F1:F4")).flat()).toEqual([2, 0.4, "#VALUE!", "object"]);
    expect(await session.cell("Sheet1!E1")).toMatchObject({ value: "#VALUE!", text: "Baidu" });
    expect((await session.cell("Sheet1!F2")).text).toBe("40.0%");
    expect(await read("E1")).toEqual([whole]);
    const popup = await session.popup("Sheet1!E1");
    expect(popup).toContain("Share of AI");
    expect(popup).not.toContain("wrong kind");
  });

  it("comes from a function, goes to one whole, and holds others", async () => {
    await session.write("Sheet1!G1:G4", [
      ['=PROBE_ENTITY("Kuaishou")'],
      ["=G1.Tier"],
      ["=PROBE_ECHO(G1)"],
      ['=FIELDVALUE(PROBE_ENTITY("Meitu"),"Tier")'],
    ]);
    expect((await session.values("Sheet1!G1:G4")).flat()).toEqual(["#VALUE!", 1, "#VALUE!", 1]);
    expect((await session.cell("Sheet1!G1")).text).toBe("Kuaishou");
    expect((await session.cell("Sheet1!G3")).text).toBe("Kuaishou");
    expect(await session.popup("Sheet1!G1")).toMatch(/Of\s+Group/);
  });

  it("is handed on by a formula that only refers to its cell, and goes when it goes", async () => {
    await session.write("Sheet1!K1:K2", [['=PROBE_CARD("Baidu")'], ["plain"]]);
    await session.write("Sheet1!H1:H8", [
      ["=E1"],
      ["=H1.Tier"],
      ["=PROBE_TYPES(H1)"],
      ["=H1+1"],
      ["=K1"],
      ["=H5.Tier"],
      ["=INDEX(E1:E1,1)"],
      ["=K1:K2"],
    ]);
    const values = ["#VALUE!", 1, "object", "#VALUE!", "Baidu", 1, "#VALUE!", "Baidu", "plain"];
    expect((await session.values("Sheet1!H1:H9")).flat()).toEqual(values);
    expect(await read("H1")).toEqual([whole]);
    expect(await read("H7:H9")).toEqual([
      whole,
      expect.objectContaining({ basicValue: "Baidu", properties: expect.anything() }),
      { type: "String", basicValue: "plain", basicType: "String" },
    ]);
    expect((await session.cell("Sheet1!H1")).text).toBe("Baidu");
    expect(await session.cell("Sheet1!H4")).toMatchObject({ text: "#VALUE!", card: undefined });
    expect(await session.popup("Sheet1!H1")).toContain("Share of AI");
    // The same value without a card.
    await session.write("Sheet1!K1", "Baidu");
    expect((await session.values("Sheet1!H5:H6")).flat()).toEqual(["Baidu", "#FIELD!"]);
    expect((await session.cell("Sheet1!H8")).card).toBeUndefined();
  });

  it("is there after the page was loaded anew, and gone when something is written over it", async () => {
    await session.page.reload();
    await session.ready();
    await session.settle();
    expect(await read("E1")).toEqual([whole]);
    expect((await session.cell("Sheet1!E1")).text).toBe("Baidu");
    expect((await session.cell("Sheet1!F1")).value).toBe(2);
    await session.write("Sheet1!E1", 5);
    expect(await session.cell("Sheet1!E1")).toMatchObject({ value: 5, text: "5", card: undefined });
    expect((await session.cell("Sheet1!F1")).value).toBe("#FIELD!");
  });
});

describe("what is not kept is refused by its type:", () => {
  it.each([
    ["a web image", '{ type: "WebImage", address: "https://example.com/a.png" }', "NotImplemented", "WebImage"],
    ["a linked entity", '{ type: "LinkedEntity", id: {} }', "NotImplemented", "LinkedEntity"],
    ["an array", '{ type: "Array", elements: [[]] }', "NotImplemented", "Array"],
    ["no type", "5", "InvalidArgument", "without its type"],
    ["a number that is none", '{ type: "Double", basicValue: null }', "InvalidArgument", "no Double"],
  ])("%s", async (_what, value, code, said) => {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the test's own text, run in the add-in's page
    const work = new Function(
      "context",
      `return (async () => {
        context.workbook.worksheets.getItem("Sheet1").getRange("J1").valuesAsJson = [[${value}]];
        await context.sync();
      })();`,
    ) as (context: Excel.RequestContext) => Promise<void>;
    await expect(session.inAddIn(work)).rejects.toMatchObject({ code, message: expect.stringContaining(said) });
  });

  it("a function's picture is an error that says so", async () => {
    await session.write("Sheet1!J2", "=PROBE_IMAGE()");
    expect(await session.cell("Sheet1!J2")).toMatchObject({
      value: "#VALUE!",
      message: expect.stringContaining("WebImage"),
    });
  });
});
