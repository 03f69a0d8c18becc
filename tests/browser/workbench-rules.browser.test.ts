/** Rules for what cells take: set, read and offered as Excel does, and held against what a person types. */
import { refusalCode } from "./support/refusal";
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";

jest.setTimeout(90_000);

let session: WorkbenchSession;
/** What the page asked or said in a dialog. */
const said: string[] = [];
/** Whether the next dialogs are answered with yes. */
let agreed = false;
beforeAll(async () => {
  session = await openWorkbench({ addIn: "/fixture/manifest.xml" });
  session.page.on("dialog", (dialog) => {
    said.push(`${dialog.type()}: ${dialog.message()}`);
    void (agreed ? dialog.accept() : dialog.dismiss());
  });
});
afterAll(async () => {
  await session.close();
  await closeBrowser();
});

const refusal = <T>(work: (context: Excel.RequestContext) => Promise<T>) => refusalCode(session, work);

describe("a rule for what cells take", () => {
  it("is set, read for a part and for the whole, divided by another, and cleared", async () => {
    const read = await session.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.add("Rules");
      const all = sheet.getRange("A1:A10");
      all.dataValidation.rule = { list: { inCellDropDown: true, source: "Cloud,Ads" } };
      all.dataValidation.prompt = { showPrompt: true, title: "Model", message: "One of two" };
      sheet.getRange("A5").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      sheet.getRange("A9:A20").dataValidation.clear();
      const parts = ["A2:A3", "A5", "A1:A8", "A9", "A8:A9"].map((address) =>
        sheet.getRange(address).dataValidation.load("type,rule,prompt"),
      );
      const areas = sheet.getRange("A1:A20").getSpecialCells("DataValidations").load("address");
      sheet.activate();
      await context.sync();
      return { kinds: parts.map(({ type }) => type), list: parts[0]?.rule.list?.source, areas: areas.address };
    });
    expect(read).toEqual({
      kinds: ["List", "WholeNumber", "Inconsistent", "None", "Inconsistent"],
      list: "Cloud,Ads",
      areas: expect.stringMatching(/Rules!A1:A4.*|.*Rules!A6:A8/),
    });
  });

  it("is refused where it is none, and on a protected sheet", async () => {
    const codes = [
      await refusal(async (context) => {
        context.workbook.worksheets.getItem("Rules").getRange("C1").dataValidation.rule = { nothing: {} } as never;
        await context.sync();
      }),
      await refusal(async (context) => {
        context.workbook.worksheets.getItem("Rules").getRange("C1").dataValidation.rule = {
          list: { inCellDropDown: true, source: "" },
        };
        await context.sync();
      }),
    ];
    await session.protectSheet("Rules");
    codes.push(
      await refusal(async (context) => {
        context.workbook.worksheets.getItem("Rules").getRange("A1").dataValidation.clear();
        await context.sync();
      }),
    );
    await session.unprotectSheet("Rules");
    expect(codes).toEqual(["InvalidArgument", "InvalidArgument", "AccessDenied"]);
  });

  it("shows its prompt and offers its list beside the cell, from texts or from cells", async () => {
    expect(await session.popup("Rules!A1")).toMatch(/Model\s+One of two\s+Cloud\s*Ads/);
    await session.page.locator("#message").getByRole("button", { name: "Ads" }).click();
    expect((await session.cell("Rules!A1")).value).toBe("Ads");
    await session.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Rules");
      sheet.getRange("D1:D2").values = [["Yes"], ["No"]];
      sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "=$D$1:$D$2" } };
      await context.sync();
    });
    expect(await session.popup("Rules!A2")).toMatch(/Yes\s*No/);
  });
});

describe("what a person types is held against it:", () => {
  /** What the cell holds after an entry, and what was said. */
  const typed = async (address: string, text: string, agree = false): Promise<unknown[]> => {
    agreed = agree;
    said.length = 0;
    // Without a click: two of them on a cell, one soon after the other, open its editor with what is there.
    await session.select(`Held!${address}`);
    await session.page.keyboard.type(text, { delay: 5 });
    await session.page.keyboard.press("Enter");
    await session.settle();
    return [(await session.cell(address)).value, ...said];
  };
  const stopped = "alert: This value does not match the rule for this cell.";

  beforeAll(async () => {
    await session.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.add("Held");
      const rule = (
        address: string,
        given: Excel.DataValidationRule,
        alert?: Partial<Excel.DataValidationErrorAlert>,
      ) => {
        const { dataValidation } = sheet.getRange(address);
        dataValidation.rule = given;
        if (alert) dataValidation.errorAlert = { showAlert: true, title: "", message: "", style: "Stop", ...alert };
      };
      const upTo10: Excel.DataValidationRule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
      rule("A1:A3", upTo10, { title: "Tier", message: "One to ten" });
      rule("B1", upTo10, { style: "Warning", message: "Is that so?" });
      rule("C1", upTo10, { style: "Information", message: "Not usual" });
      rule("D1", upTo10, { showAlert: false });
      rule("E1", { list: { inCellDropDown: true, source: "Cloud,Ads" } });
      sheet.getRange("H1:H2").values = [["Yes"], ["No"]];
      rule("F1", { list: { inCellDropDown: true, source: "=$H$1:$H$2" } });
      rule("G1:G9", { custom: { formula: "=COUNTIF(G$1:G$9,G1)=1" } });
      rule("A5", { decimal: { formula1: "=H5", operator: "LessThan" } });
      sheet.getRange("H5").values = [[2]];
      sheet.activate();
      await context.sync();
    });
    await session.point("Held!C9");
  });

  it("a rule that stops lets nothing through that breaks it, and says what it says", async () => {
    expect(await typed("A1", "5")).toEqual([5]);
    expect(await typed("A1", "11")).toEqual([5, "alert: Tier\n\nOne to ten"]);
    expect(await typed("A1", "2.5", true)).toEqual([5, "alert: Tier\n\nOne to ten"]);
    expect(await typed("A2", "none")).toEqual(["", "alert: Tier\n\nOne to ten"]);
    expect(await typed("E1", "ads")).toEqual(["", stopped]);
    expect(await typed("E1", "Ads")).toEqual(["Ads"]);
    expect(await typed("F1", "yes")).toEqual(["yes"]);
    expect(await typed("F1", "maybe")).toEqual(["yes", stopped]);
  });

  it("one that warns or informs asks, and one without an alert says nothing", async () => {
    expect(await typed("B1", "11")).toEqual(["", "confirm: Is that so?\n\nEnter it all the same?"]);
    expect(await typed("B1", "11", true)).toEqual([11, "confirm: Is that so?\n\nEnter it all the same?"]);
    expect(await typed("C1", "12", true)).toEqual([12, "confirm: Not usual"]);
    expect(await typed("D1", "13")).toEqual([13]);
  });

  it("formulas are computed for it, those of the rule and those that are typed", async () => {
    expect(await typed("G1", "one")).toEqual(["one"]);
    expect(await typed("G2", "one")).toEqual(["", stopped]);
    expect(await typed("G2", "two")).toEqual(["two"]);
    expect(await typed("A5", "2.5")).toEqual(["", stopped]);
    expect(await typed("A5", "1.5")).toEqual([1.5]);
    expect(await typed("A3", "=2+3")).toEqual([5]);
    expect(await typed("A3", "=20+3")).toEqual([5, "alert: Tier\n\nOne to ten"]);
    expect((await session.cell("A3")).formula).toBe("=2+3");
    // What waits for the add-in can't be held against anything yet.
    expect(await typed("A3", "=PROBE_ADD(20,3)")).toEqual([23]);
    expect(await typed("A3", "=PROBE_ADD(2,3)")).toEqual([5]);
  });

  it("the add-in hears nothing of an entry that was refused, and what it writes itself passes and is not valid", async () => {
    const read = await session.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Held");
      const heard: string[] = ((window as never as { heard: string[] }).heard = []);
      sheet.onChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
      await context.sync();
      sheet.getRange("A2").values = [[99]];
      const ranges = ["A1", "A2", "A1:A3", "K1"].map((address) => sheet.getRange(address).dataValidation.load("valid"));
      await context.sync();
      return ranges.map(({ valid }) => valid);
    });
    expect(read).toEqual([true, false, null, true]);
    expect(await typed("A1", "11")).toEqual([5, "alert: Tier\n\nOne to ten"]);
    expect(await typed("A1", "6")).toEqual([6]);
    await session.frame().waitForFunction(() => (window as never as { heard: string[] }).heard.includes("A1"));
    const heard = () => session.frame().evaluate(() => (window as never as { heard: string[] }).heard);
    expect(await heard()).toEqual(["A2", "A1"]);
    // What only a calculation can judge was written and taken back.
    await typed("A3", "=20+3");
    expect((await heard()).slice(2)).toEqual(["A3", "A3"]);
  });

  it("a rule goes along with rows that come in, and says for each cell what it is meant to", async () => {
    await session.insertRows("Held", 1, 2);
    const rules = await session.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Held");
      const ranges = ["A4", "F3", "G3", "G5"].map((address) => sheet.getRange(address).dataValidation.load("rule"));
      await context.sync();
      return ranges.map(({ rule }) => rule.wholeNumber?.formula2 ?? rule.list?.source ?? rule.custom?.formula);
    });
    // A number is read back as it was given.
    expect(rules).toEqual([10, "=$H$3:$H$4", "=COUNTIF(G$3:G$11,G3)=1", "=COUNTIF(G$3:G$11,G5)=1"]);
    expect(await typed("G5", "two")).toEqual(["", stopped]);
    expect(await typed("F3", "No")).toEqual(["No"]);
  });

  it("a rule goes along with names and sheets that are called otherwise", async () => {
    const rules = await session.inAddIn(async (context) => {
      const lists = context.workbook.worksheets.add("Lists");
      lists.getRange("A1:A3").values = [["Head"], ["Cloud"], ["Ads"]];
      lists.tables.add("A1:A3", true).name = "Choices";
      const sheet = context.workbook.worksheets.getItem("Held");
      sheet.getRange("K1").dataValidation.rule = { list: { inCellDropDown: true, source: "=Lists!$A$2:$A$3" } };
      sheet.getRange("K2").dataValidation.rule = { custom: { formula: "=ROWS(Choices)>1" } };
      await context.sync();
      lists.name = "My lists";
      context.workbook.tables.getItem("Choices").name = "Models";
      const ranges = ["K1", "K2"].map((address) => sheet.getRange(address).dataValidation.load("rule"));
      await context.sync();
      return ranges.map(({ rule }) => rule.list?.source ?? rule.custom?.formula);
    });
    expect(rules).toEqual(["='My lists'!$A$2:$A$3", "=ROWS(Models)>1"]);
  });
});
