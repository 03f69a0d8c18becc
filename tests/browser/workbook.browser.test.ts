/** Building and rebuilding the analyst workbook in the open workbook, through the pane and the ribbon. */
import { holdRequest } from "./support/held-request";
import { closeBrowser, openAnew, type WorkbenchSession } from "./support/workbench-page";
import { build } from "../workbook/support/built";
import { buildPack, button, findCell, hiddenTraces, openView, readSheets, says } from "./workbook/pack-page";

let session: WorkbenchSession;

beforeEach(async () => {
  session = await openAnew(session);
});
afterAll(() => session.close());
afterAll(closeBrowser);

const sheetNamed = async (name: string) => {
  const found = (await readSheets(session)).find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name}.`);
  return found;
};
const filled = (rows: readonly (readonly unknown[])[]) => rows.filter((row) => row.some((value) => value !== ""));
const changes = async () => filled((await sheetNamed("Changes")).values);
const rebuild = async () => {
  await button(session, "Rebuild").click();
  const said = await says(session, /^(Rebuilt|That failed|There is nothing)/);
  await session.settle();
  return said;
};

describe("building", () => {
  it("fills nine sheets from the ribbon, whose checks read 0 and whose figures are live", async () => {
    await session.pane.getByRole("tab", { name: "Map", exact: true }).waitFor();
    await session.press("Build full pack");
    await says(session, /^Built 9 sheets/);
    const { plan } = await build();
    expect(await session.sheetNames()).toEqual(["Sheet1", ...plan.sheets.map(({ name }) => name)]);
    const sheets = await readSheets(session);
    const errors = sheets.flatMap(({ name, values }) =>
      values.flat().flatMap((value) => (/^#[A-Z]/.test(String(value)) ? [`${name} ${String(value)}`] : [])),
    );
    expect(errors).toEqual([]);
    const checks = sheets.find(({ name }) => name === "Checks");
    const results = checks?.values.map((row) => row[1]).filter((value) => typeof value === "number") ?? [];
    expect(results.length).toBeGreaterThan(5);
    expect(results.filter((value) => value !== 0)).toEqual([]);
    expect((await session.callCounts())["AI_METRIC"]).toBeGreaterThan(100);
    expect(session.errors).toEqual([]);
  });

  it("draws native charts, tables and frozen panes", async () => {
    await openView(session);
    await buildPack(session);
    const { plan } = await build();
    const made = await session.inAddIn(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.load("items/name");
      tables.load("items/name");
      await context.sync();
      const charts = worksheets.items.map((sheet) => sheet.charts);
      charts.forEach((each) => each.load("items/name,items/title/text,items/series/items/name"));
      await context.sync();
      return {
        tables: tables.items.map(({ name }) => name),
        charts: charts.flatMap(({ items }) =>
          items.map(({ name, title, series }) => [name, title.text, series.items.map((one) => one.name)]),
        ),
      };
    });
    const planned = plan.sheets.flatMap(({ charts }) => charts);
    expect(made.charts).toEqual(planned.map(({ name, title, series }) => [name, title, series.map((one) => one.name)]));
    expect(made.tables).toEqual(plan.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)));
  });

  it("leaves a user's own sheet of the same name alone", async () => {
    await session.inAddIn(async (context) => {
      context.workbook.worksheets.add("Summary").getRange("A1:A2").values = [["mine"], ["=1+1"]];
      await context.sync();
    });
    await openView(session);
    await buildPack(session, { template: "classification" });
    expect(await session.sheetNames()).toContain("Summary (2)");
    expect(filled((await sheetNamed("Summary")).values)).toEqual([["mine"], [2]]);
    const { formulas } = await sheetNamed("Checks");
    const own = formulas.flat().filter((formula) => String(formula).includes("Summary"));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((formula) => !String(formula).includes("Summary (2)"))).toEqual([
      ...own.filter((formula) => !String(formula).startsWith("=")),
    ]);
  });

  it("puts a second template beside the first", async () => {
    await openView(session);
    await buildPack(session, { template: "classification" });
    await buildPack(session, { template: "one-pager" });
    expect(await session.sheetNames()).toEqual(expect.arrayContaining(["Summary", "About (2)", "One-pager"]));
  });

  it("takes everything back when it is cancelled half-way", async () => {
    await openView(session);
    // One request for each sheet's formulas: five of nine are written, or being written.
    const { letGo } = await holdRequest(session, 5, '"Name":"Formulas"');
    await button(session, "Build in this workbook").click();
    await says(session, /Writing Benchmarks/);
    await button(session, "Cancel").click();
    await says(session, /^Stopping/);
    await letGo();
    await says(session, /^Cancelled/);
    expect(await session.sheetNames()).toEqual(["Sheet1"]);
    expect(await hiddenTraces(session)).toEqual([]);
    // What was due when idle (rows of sheets that are gone) has had its turn.
    await session.page.waitForTimeout(1500);
    expect(session.errors).toEqual([]);
  });

  it("refuses a protected workbook and says so", async () => {
    await session.protectWorkbook();
    await openView(session);
    expect(await buildPack(session)).toMatch(/protected.*Nothing was changed/);
    expect(await session.sheetNames()).toEqual(["Sheet1"]);
  });

  it("refuses while a cell is being edited, and leaves its editor open", async () => {
    await openView(session);
    await session.startEditing("B2");
    expect(await buildPack(session)).toMatch(/being edited/);
    expect(await session.page.evaluate(() => window.workbench?.isEditing())).toBe(true);
    expect(await session.sheetNames()).toEqual(["Sheet1"]);
  });

  it("speaks Chinese throughout", async () => {
    await openView(session);
    await buildPack(session, { language: "zh-Hans" });
    const { plan } = await build({ language: "zh-Hans" });
    expect(await session.sheetNames()).toEqual(["Sheet1", ...plan.sheets.map(({ name }) => name)]);
    const summary = plan.sheets.find(({ key }) => key === "summary");
    const cells = await sheetNamed(summary?.name ?? "");
    expect(cells.values.flat()).toEqual(expect.arrayContaining(["百度", "阿里巴巴"]));
    expect(cells.values.flat().filter((value) => /^#[A-Z]/.test(String(value)))).toEqual([]);
  });
});

describe("rebuilding", () => {
  beforeEach(async () => {
    await openView(session);
    await buildPack(session, { template: "comps" });
  });

  it("changes nothing where nothing has changed", async () => {
    const before = (await readSheets(session)).filter(({ name }) => name !== "Changes");
    expect(await rebuild()).toMatch(/^Rebuilt/);
    const after = (await readSheets(session)).filter(({ name }) => name !== "Changes");
    expect(after).toEqual(before);
    expect((await changes()).at(-1)).toEqual([2, "", "", "", "", "nothing else changed"]);
  });

  it("keeps an edit, a remark beside the cells and a row put between, and notes them", async () => {
    const tier = findCell(await sheetNamed("Comps"), (content) => content.startsWith("=AI_TIER"));
    await session.write(`Comps!${tier}`, 3);
    const row = Number(tier.slice(1));
    await session.write(`Comps!T${row}`, "ask the company");
    await session.insertRows("Comps", row + 1, 1);
    await session.write(`Comps!A${row + 1}`, "Zhipu (own row)");
    await rebuild();
    expect((await session.cell(`Comps!${tier}`)).value).toBe(3);
    expect((await session.cell(`Comps!T${row}`)).value).toBe("ask the company");
    expect((await session.cell(`Comps!A${row + 1}`)).value).toBe("Zhipu (own row)");
    expect((await session.cell(`Comps!B${row + 2}`)).formula).toBe(`=AI_TIER($A${row + 2})`);
    const noted = await changes();
    expect(noted).toContainEqual([2, "Comps", tier, `=AI_TIER($A${row})`, 3, "your edit was kept"]);
    expect(noted).toContainEqual([2, "Comps", `A${row + 1}`, "", "Zhipu (own row)", "your row was kept"]);
  });

  it("brings back what was deleted: a row and a whole sheet", async () => {
    const tier = findCell(await sheetNamed("Comps"), (content) => content.startsWith("=AI_TIER"));
    const row = Number(tier.slice(1));
    const company = (await session.cell(`Comps!A${row + 1}`)).value;
    await session.deleteRows("Comps", row + 1, 1);
    await session.inAddIn(async (context) => {
      context.workbook.worksheets.getItem("Checks").delete();
      await context.sync();
    });
    await rebuild();
    expect((await session.cell(`Comps!A${row + 1}`)).value).toBe(company);
    expect((await session.cell(`Comps!B${row + 1}`)).formula).toBe(`=AI_TIER($A${row + 1})`);
    expect(await session.sheetNames()).toContain("Checks");
    const noted = (await changes()).map((each) => each[5]);
    expect(noted).toEqual(expect.arrayContaining(["row was gone, written again", "sheet was gone, built again"]));
    const { values } = await sheetNamed("Checks");
    // The whole row, so that a failure names its check.
    expect(values.filter((row) => typeof row[1] === "number" && row[1] !== 0)).toEqual([]);
  });

  it("knows its sheets by their mark, whatever they are called", async () => {
    await session.inAddIn(async (context) => {
      context.workbook.worksheets.getItem("Comps").name = "Peers";
      await context.sync();
    });
    await rebuild();
    expect(await session.sheetNames()).not.toContain("Comps");
    expect((await changes()).at(-1)).toEqual([2, "", "", "", "", "nothing else changed"]);
  });

  it("follows new choices when the same template is built again", async () => {
    await session.pane.getByLabel("Money in").selectOption("mn");
    expect(await buildPack(session)).toMatch(/^Built/);
    expect((await sheetNamed("Comps")).values.flat()).toContain("mn");
    expect((await changes()).map((each) => each[5])).toContain("updated from the dataset");
  });

  it("refuses a protected sheet by name and changes nothing", async () => {
    const before = await readSheets(session);
    await session.protectSheet("Evidence");
    await button(session, "Rebuild").click();
    await says(session, /protected/);
    await session.unprotectSheet("Evidence");
    expect(await readSheets(session)).toEqual(before);
  });
});
