/** A company of the reader's sector, whole: tier, marks and quarters typed into the tables, imported rows, and the pane in every width and language. */
import {
  button as buttonOf,
  clearSheet,
  fitsNarrowAndWide,
  says as paneSays,
  showView,
  viewShown,
} from "./pane/pane-page";
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";
import { PATIENCE } from "./support/patience";

let session: WorkbenchSession;

beforeAll(async () => {
  session = await openWorkbench();
  await viewShown(session, "map");
  await clearSheet(session);
  await session.write("A1:B1", [['=AI_TIER("SenseTime")', '=AI_METRIC("SenseTime","revenue","latest","bn")']]);
  await session.write("A3", "=AI_MATRIX()");
  await session.settle();
  await showView(session, "data");
  await buttonOf(session, "My rows", true).click();
  await buttonOf(session, "Insert the four tables").click();
  await paneSays(session, /^Inserted /);
});
afterAll(() => session.close());
afterAll(closeBrowser);

const column = async (address: string): Promise<unknown[]> => {
  const rows = await session.inAddIn(async (context) => {
    const used = context.workbook.worksheets.getItem("Sheet1").getUsedRange();
    used.load("values");
    await context.sync();
    return used.values as unknown[][];
  });
  return address === "A" ? rows.map(([first]) => first) : rows.flat();
};

async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(what);
    await session.page.waitForTimeout(100);
  }
}

const quarters = ["2025Q1", "2025Q2", "2025Q3", "2025Q4", "2026Q1", "2026Q2"];

it("a company with a tier, two marks and six quarters is answered for like one of the nine", async () => {
  expect((await session.values("A1:B1"))[0]).toEqual(["Entity", "Metric"].map(() => expect.anything()));
  await session.write("K5:R5", [["SenseTime", "商汤", "HKEX:0020", "", "", 12, true, 2]]);
  await session.write("W5:Y6", [
    ["SenseTime", "MaaS", "named"],
    ["商汤", "model_as_product", "described"],
  ]);
  await session.write("Z5:AB5", [["Sells by the call", "Annual report", "https://example.com/annual"]]);
  await session.write(
    "A5:E10",
    quarters.map((quarter, at) => ["SenseTime", "revenue", quarter, 1 + at / 10, "CNY bn"]),
  );
  await until(async () => (await column("A")).includes("SenseTime"), "The matrix has no SenseTime.");
  await session.activate("Sheet1");
  expect((await session.cell("A1")).value).toBe(2);
  expect((await session.cell("B1")).value).toBeCloseTo(1.5, 9);
  await session.pane.getByText("From you: figures 6, companies 1, marks 2, metrics 0.").waitFor();
});

it("the map and the company's page say what is the reader's", async () => {
  await showView(session, "map");
  await session.pane.getByRole("rowheader", { name: "SenseTime own", exact: true }).waitFor();
  await session.pane.getByRole("rowheader", { name: "Baidu", exact: true }).waitFor();
  const row = session.pane
    .getByRole("row")
    .filter({ has: session.pane.getByRole("rowheader", { name: /^SenseTime/ }) });
  await row.getByRole("gridcell").nth(1).click();
  await session.pane.locator('a[href="https://example.com/annual"]').first().waitFor();
  await showView(session, "company");
  await session.pane.getByRole("combobox").first().fill("SenseTime");
  await session.pane.getByRole("combobox").first().press("Enter");
  await session.pane.getByText("From your own rows, not from the record.").waitFor();
  await session.pane.locator("#view-company, main").getByRole("button", { name: "My rows", exact: true }).click();
  await session.pane.getByText("From you: figures 6, companies 1, marks 2, metrics 0.").waitFor();
});

it("takes rows from the selection after a preview, under the table's heads, and takes them back", async () => {
  await session.activate("Sheet1");
  await session.write("N1:Q4", [
    ["公司", "指标", "期间", "数值"],
    ["百度", "营业收入", "3Q26", 36.5e9],
    ["Badu", "revenue", "3Q26", 1],
    ["=1+1", "revenue", "3Q26", 1],
  ]);
  await session.select("N1:Q4");
  await buttonOf(session, "From the selection").click();
  await session.pane.getByText("Into Figures: 1 row can be used, 2 refused.").waitFor();
  await session.pane.getByText(/^Row 3: .*Badu/).waitFor();
  await buttonOf(session, "Add 1 row").click();
  await paneSays(session, /^Inserted 1 row/);
  await session.activate("My data");
  expect(await session.values("A11:D11")).toEqual([["百度", "营业收入", "3Q26", 36.5e9]]);
  await buttonOf(session, "Undo").click();
  await paneSays(session, /^Undone/);
  expect(await session.values("A10:D11")).toEqual([
    ["SenseTime", "revenue", "2026Q2", 1.5],
    ["", "", "", ""],
  ]);
});

it("takes rows from a CSV file, more than the table has room for", async () => {
  const lines = Array.from({ length: 20 }, (_, at) => `Tencent,revenue,${2004 + at}Q2,"${at + 1},000",mn`);
  const text = ["Company,Metric,Period,Value,Unit,Note", ...lines, "Tencent,revenue,2030Q9,1,,@SUM(A1)"].join("\r\n");
  const take = async (): Promise<void> => {
    await session.pane
      .locator("input[type=file]")
      .setInputFiles({ name: "export.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
    await session.pane.getByText("Into Figures: 20 rows can be used, 1 refused.").waitFor();
    await buttonOf(session, "Add 20 rows").click();
    await paneSays(session, /^Inserted 20 rows/);
  };
  const rowsOf = (): Promise<number> =>
    session.inAddIn(async (context) => {
      const body = context.workbook.tables.getItem("MyFigures").getDataBodyRange();
      body.load("rowCount");
      await context.sync();
      return body.rowCount;
    });
  const before = await rowsOf();
  await take();
  expect(await rowsOf()).toBe(26);
  await buttonOf(session, "Undo").click();
  await paneSays(session, /^Undone/);
  // As it was before; a row in which something was typed since stays.
  expect(await rowsOf()).toBe(before);
  await take();
  await session.write("I30", "mine");
  await buttonOf(session, "Undo").click();
  await paneSays(session, /^Undone/);
  expect([await rowsOf(), (await session.values("A17:I17"))[0]]).toEqual([before + 1, [...Array(8).fill(""), "mine"]]);
  await session.write("I17", "");
  await take();
  expect((await session.values("A30:D30"))[0]).toEqual(["Tencent", "revenue", "2023Q2", 20_000]);
  await session.pane.getByText("From you: figures 26, companies 1, marks 2, metrics 0.").waitFor();
});

it("looks again at the rows of a file when the table they are for has changed", async () => {
  const text = "Company,Metric,Period,Value,Unit\r\nTencent,revenue,2030Q2,1,mn";
  await session.pane
    .locator("input[type=file]")
    .setInputFiles({ name: "export.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await session.pane.getByText("Into Figures: 1 row can be used, 0 refused.").waitFor();
  await session.write("C30", "2030Q2");
  await session.pane.getByText("Into Figures: 0 rows can be used, 1 refused.").waitFor();
  await session.write("C30", "2023Q2");
  await buttonOf(session, "Add 1 row").waitFor();
  await buttonOf(session, "Leave it").click();
});

it("saves a table as CSV", async () => {
  const coming = session.page.waitForEvent("download");
  await session.pane.getByRole("button", { name: "Save as CSV" }).first().click();
  const saved = await coming;
  expect(saved.suggestedFilename()).toBe("MyFigures.csv");
});

it("fits every width, theme and language", async () => {
  await session.write("A30", "Badu");
  await session.pane.getByText("1 row is left out").waitFor();
  await fitsNarrowAndWide(session, "own-rows-light-en");
  expect(session.errors).toEqual([]);
  const other = await openWorkbench({ locale: "zh-CN", theme: "dark" });
  await viewShown(other, "map");
  await showView(other, "data");
  await buttonOf(other, "我的数据", true).click();
  await buttonOf(other, "插入四张表格").click();
  await paneSays(other, /已.*插入/);
  await other.write("A5:D6", [
    ["百度", "营业收入", "3Q26", 36.5e9],
    ["百渡", "营业收入", "3Q26", 1],
  ]);
  await other.pane.getByText("1 行未采用").first().waitFor();
  await fitsNarrowAndWide(other, "own-rows-dark-zh");
  await other.close();
});
