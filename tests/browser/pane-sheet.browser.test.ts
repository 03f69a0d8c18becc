/** The pane against a sheet: inserting, asking, undoing, and what it says when the sheet refuses. */
import { button as buttonOf, clearSheet, says as paneSays, viewShown } from "./pane/pane-page";
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";

let session: WorkbenchSession;

beforeAll(async () => {
  session = await openWorkbench();
  await viewShown(session, "map");
});
// One page for all: opening it takes longer than any of the tests.
beforeEach(async () => {
  await clearSheet(session);
  await view("Map");
});
afterAll(() => session.close());
afterAll(closeBrowser);

const button = (name: string | RegExp, exact = false) => buttonOf(session, name, exact);
const view = (name: string) => session.pane.getByRole("tab", { name, exact: true }).click();
const says = (text: string | RegExp) => paneSays(session, text);

describe("inserting", () => {
  it("puts the matrix at the selected cell, selects it, says so, and takes it back", async () => {
    await session.select("B2");
    await button("Insert =AI_MATRIX()").click();
    await says("Inserted =AI_MATRIX() at B2:G11.");
    expect(await session.values("B2:C3")).toEqual([
      ["Company", "Tier"],
      ["Baidu", 1],
    ]);
    expect(await session.selection()).toBe("B2:G11");
    await button("Undo", true).click();
    await says("Undone: B2:G11 is as it was.");
    expect(await session.values("B2:B3")).toEqual([[""], [""]]);
  });

  it("never writes over filled cells unasked", async () => {
    await session.write("C4", "mine");
    await session.select("B2");
    await button("Insert =AI_MATRIX()").click();
    await says("B2:G11 holds 1 filled cell. Replace it?");
    expect(await session.values("B2:C4")).toEqual([
      ["", ""],
      ["", ""],
      ["", "mine"],
    ]);
    await button("Cancel", true).click();
    await says("Nothing was changed.");
    expect((await session.cell("C4")).value).toBe("mine");
  });

  it("asks before it writes into a table, which it names, and writes nothing before the answer", async () => {
    await session.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("C4:D4").values = [["mine", "yours"]];
      sheet.tables.add("C4:D6", true).name = "Sales";
      await context.sync();
    });
    await session.select("C5");
    await button("Insert =AI_MATRIX()").click();
    await says(/^C5:H14 reaches into the table Sales, .*#SPILL!.* Insert there all the same\?$/);
    expect(await session.values("C5:D6")).toEqual([
      ["", ""],
      ["", ""],
    ]);
    await button("Cancel", true).click();
    await says("Nothing was changed.");
    await session.inAddIn(async (context) => {
      context.workbook.tables.getItem("Sales").delete();
      await context.sync();
    });
  });

  it("asks before it writes over merged cells, and does it when told to", async () => {
    const merge = (join: boolean) =>
      session.inAddIn(
        join
          ? async (context) => {
              context.workbook.worksheets.getActiveWorksheet().getRange("C4:D5").merge();
              await context.sync();
            }
          : async (context) => {
              context.workbook.worksheets.getActiveWorksheet().getRange("C4:D5").unmerge();
              await context.sync();
            },
      );
    await merge(true);
    await session.select("B2");
    await button("Insert =AI_MATRIX()").click();
    await says(/^B2:G11 covers merged cells \(C4:D5\), .*#SPILL!/);
    expect((await session.cell("B2")).formula).toBeFalsy();
    await button("Insert anyway", true).click();
    await says("Inserted =AI_MATRIX() at B2:G11.");
    await button("Undo", true).click();
    await says("Undone");
    await merge(false);
  });

  it("replaces when told to, and brings back what was there", async () => {
    await session.write("C4", "mine");
    await session.select("B2");
    await button("Insert =AI_MATRIX()").click();
    await button("Replace", true).click();
    await says("Inserted =AI_MATRIX() at B2:G11.");
    expect((await session.cell("B3")).value).toBe("Baidu");
    await button("Undo", true).click();
    await says("Undone");
    expect((await session.cell("C4")).value).toBe("mine");
    expect((await session.cell("B3")).value).toBe("");
  });

  it("gives the focus of a question to the keyboard, and Escape answers no", async () => {
    await session.write("B2", "mine");
    await session.select("B2");
    await button("Insert =AI_MATRIX()").press("Enter");
    await button("Replace", true).waitFor();
    expect(await button("Replace", true).evaluate((element) => element === document.activeElement)).toBe(true);
    await button("Replace", true).press("Escape");
    await says("Nothing was changed.");
    expect((await session.cell("B2")).value).toBe("mine");
  });

  it("waits for a cell that is being edited, and then does it", async () => {
    await session.startEditing("A1");
    await button("Insert =AI_MATRIX()").click();
    await says("A cell is being edited.");
    await session.point("A5");
    await session.select("B2");
    await button("Try again", true).click();
    await says("Inserted =AI_MATRIX() at B2:G11.");
  });

  it("puts a company's live formulas under a name one can change", async () => {
    await view("Company");
    await session.select("A1");
    await button("Insert", true).click();
    await says("Inserted Baidu at A1:B6.");
    expect(await session.values("A1:B2")).toEqual([
      ["Company", "Baidu"],
      ["Tier", 1],
    ]);
    await session.write("B1", "Kuaishou");
    expect((await session.cell("B2")).value).toBe(2);
  });
});

describe("exploring", () => {
  beforeEach(() => view("Explore"));

  it("inserts formulas that answer in the sheet", async () => {
    await session.select("A1");
    await button("Formulas", true).click();
    await says(/Inserted Growth of AI-linked revenue at A1:B1\d\./);
    expect(await session.values("A2:B2")).toEqual([["Baidu", 0.4]]);
  });

  it("inserts values", async () => {
    await session.select("A2");
    await button("Values", true).click();
    await says(/Inserted .* at A2:B/);
    expect(await session.cell("B3")).toMatchObject({ value: 0.4, text: "40.0%" });
    expect((await session.cell("B3")).formula).toBeFalsy();
  });

  it("inserts an Excel chart beside its cells", async () => {
    await session.select("C3");
    await button("Excel chart", true).click();
    await says(/Inserted .* at C3:D/);
    const charts = await session.inAddIn(async (context) => {
      const { charts: all } = context.workbook.worksheets.getActiveWorksheet();
      all.load("items/name");
      await context.sync();
      return all.items.length;
    });
    expect(charts).toBe(1);
    await button("Undo", true).click();
    await says("Undone");
  });
});

describe("functions", () => {
  beforeEach(async () => {
    await view("Functions");
    const back = button("All functions");
    if (await back.isVisible()) await back.click();
  });

  it("build a formula with completion, preview it, and insert it", async () => {
    await session.pane.getByRole("button", { name: /^AI_REVENUE_GROWTH/ }).click();
    const company = session.pane.getByRole("combobox", { name: "company" });
    await company.pressSequentially("阿里");
    await company.press("ArrowDown");
    await company.press("Enter");
    await session.pane.getByRole("status", { name: "Result" }).getByText("18.0%").waitFor();
    await session.select("D4");
    await button('Insert =AI_REVENUE_GROWTH("Alibaba")').click();
    await says("at D4");
    expect((await session.cell("D4")).value).toBe(0.18);
  });

  it("show the reason instead of a result", async () => {
    await session.pane.getByRole("button", { name: /^AI_TIER/ }).click();
    await session.pane.getByRole("combobox", { name: "company" }).fill("Badu");
    await session.pane.getByText("#N/A", { exact: true }).waitFor();
    await session.pane.getByText(/Baidu/).first().waitFor();
  });

  it("preview what they would give for cells of the sheet", async () => {
    await session.write("A1", "Huawei");
    await session.select("C1");
    await session.pane.getByRole("button", { name: /^AI_TIER/ }).click();
    await session.pane.getByRole("combobox", { name: "company" }).fill("A1");
    await session.pane.getByRole("status", { name: "Result" }).getByText("1", { exact: true }).waitFor();
  });
});

it("works offline once it is open", async () => {
  await session.goOffline();
  for (const name of ["Company", "Trace", "Explore", "Functions", "Workbook", "Data", "Map"]) {
    await view(name);
    await session.pane.locator("#view h2").first().waitFor();
  }
  await session.select("B2");
  await button("Insert =AI_MATRIX()").click();
  await says("Inserted");
  await session.context.setOffline(false);
});

it.each(["XFD1", "A1048576"])("says at the edge of the sheet, %s, that there is no room", async (cell) => {
  await view("Map");
  await session.select(cell);
  await button("Insert =AI_MATRIX()").click();
  await says("There is no room for it here. Select another cell with free space around it. Nothing was changed.");
  await session.select("A1");
});

it("has nothing to complain about", () => {
  expect(session.errors).toEqual([]);
});

// Last, since nothing here takes the protection off again.
it("says that a protected sheet is protected", async () => {
  await session.protectSheet();
  await session.select("B2");
  await button("Insert =AI_MATRIX()").click();
  await says("is protected. Unprotect it, then try again. Nothing was changed.");
  expect((await session.cell("B2")).value).toBe("");
});
