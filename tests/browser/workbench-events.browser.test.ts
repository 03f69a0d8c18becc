/** Events are raised as Excel raises them: what, how often, by whom; the others are refused by name. */
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

describe("events", () => {
  interface Heard {
    readonly [name: string]: unknown;
  }
  const heard = async (): Promise<Heard[]> => {
    await session.settle();
    await session.page.waitForTimeout(150);
    return session.frame().evaluate(() => {
      const holder = window as unknown as { heard: Heard[] };
      return holder.heard.splice(0);
    });
  };
  const pick = (events: readonly Heard[], ...names: string[]): unknown[][] =>
    events.map((event) => names.map((name) => event[name]));

  beforeAll(async () => {
    await session.inAddIn(async (context) => {
      const holder = window as unknown as { heard: unknown[] };
      holder.heard = [];
      const keep = (event: object) => {
        const { type, address, changeType, source, triggerSource, details, changeDirectionState, tableId } =
          event as Record<string, unknown>;
        const { nameBefore, nameAfter } = event as Record<string, unknown>;
        const isTable = typeof tableId === "string";
        holder.heard.push({
          type,
          address,
          changeType,
          source,
          triggerSource,
          details,
          changeDirectionState,
          isTable,
          nameBefore,
          nameAfter,
        });
        return Promise.resolve();
      };
      const sheet = context.workbook.worksheets.add("Events");
      sheet.getRange("A1:B3").values = [
        ["Key", "Value"],
        ["a", 1],
        ["b", 2],
      ];
      const table = sheet.tables.add("A1:B3", true);
      await context.sync();
      sheet.onChanged.add(keep);
      sheet.onNameChanged.add(keep);
      table.onChanged.add(keep);
      context.workbook.worksheets.onAdded.add(keep);
      context.workbook.worksheets.onDeleted.add(keep);
      context.workbook.worksheets.onDeactivated.add(keep);
      await context.sync();
      sheet.activate();
      await context.sync();
    });
    await heard();
  });

  it("tell of one edit by the add-in once, with its values, and not of formats", async () => {
    await session.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Events");
      sheet.getRange("F1").values = [["=1+1"]];
      sheet.getRange("F1").format.fill.color = "yellow";
      sheet.getRange("F2:G3").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    expect(pick(await heard(), "type", "address", "changeType", "source", "triggerSource", "details")).toEqual([
      [
        "WorksheetChanged",
        "F1",
        "RangeEdited",
        "Local",
        "ThisLocalAddin",
        { valueBefore: "", valueAfter: 2, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
      ],
      ["WorksheetChanged", "F2:G3", "RangeEdited", "Local", "ThisLocalAddin", undefined],
    ]);
  });

  it("tell of what the user types, and in which table", async () => {
    await session.type("Events!B2", "7");
    expect(pick(await heard(), "type", "address", "triggerSource", "isTable")).toEqual([
      ["WorksheetChanged", "B2", "Unknown", false],
      ["TableChanged", "B2", undefined, true],
    ]);
  });

  it("tell of rows, columns and cells that come and go", async () => {
    await session.insertRows("Events", 10, 2);
    await session.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Events");
      sheet.getRange("10:11").delete("Up");
      sheet.getRange("H:H").insert("Right");
      sheet.getRange("F2").delete("Up");
      sheet.getRange("F2").insert("Down");
      await context.sync();
    });
    expect(pick(await heard(), "address", "changeType", "triggerSource", "changeDirectionState")).toEqual([
      ["10:11", "RowInserted", "Unknown", undefined],
      ["10:11", "RowDeleted", "ThisLocalAddin", undefined],
      ["H:H", "ColumnInserted", "ThisLocalAddin", undefined],
      ["F2", "CellDeleted", "ThisLocalAddin", { deleteShiftDirection: "Up" }],
      ["F2", "CellInserted", "ThisLocalAddin", { insertShiftDirection: "Down" }],
    ]);
  });

  it("tell a table of its own rows", async () => {
    await session.inAddIn(async (context) => {
      const { rows } = context.workbook.worksheets.getItem("Events").tables.getItemAt(0);
      rows.add(0, [["c", 3]]);
      rows.getItemAt(0).delete();
      await context.sync();
    });
    const events = (await heard()).filter(({ isTable }) => isTable === true);
    expect(pick(events, "address", "changeType")).toEqual([
      ["A2:B2", "RowInserted"],
      ["A2:B2", "RangeEdited"],
      ["A2:B2", "RowDeleted"],
    ]);
  });

  it("tell of sheets that come, go and are called otherwise", async () => {
    await session.inAddIn(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add("Passing");
      worksheets.getItem("Events").name = "Told";
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    expect(pick(await heard(), "type", "source", "nameBefore", "nameAfter")).toEqual([
      ["WorksheetAdded", "Local", undefined, undefined],
      ["WorksheetNameChanged", "Local", "Events", "Told"],
      ["WorksheetDeleted", "Local", undefined, undefined],
    ]);
  });

  it("that are not raised are refused when they are asked for, by name", async () => {
    const refused = await refusal(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").onFormatChanged.add(() => Promise.resolve());
      await context.sync();
    });
    expect(refused).toMatch(/^NotImplemented: .*Worksheet\.onFormatChanged/);
  });
});
