/** Custom functions are called as Excel calls them: repeating parameters, volatile ones, streams, branches. */
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

const calls = (name: string): Promise<number> =>
  session.frame().evaluate((of) => {
    const { probeCalls } = window as unknown as { probeCalls: Record<string, number> };
    return probeCalls[of] ?? 0;
  }, name);

it("hands what repeats over as one array", async () => {
  await session.write("A1:A4", [
    ['=PROBE_JOIN("-",1,"b",TRUE)'],
    ['=PROBE_JOIN("-")'],
    ["=PROBE_SPANS(C1:D3,E1)"],
    ['=PROBE_JOIN("-",A1,A3)'],
  ]);
  expect(await session.values("A1:A4")).toEqual([["1-b-true"], [""], ["3x2,1x1"], ["1-b-true-3x2,1x1"]]);
});

it("calls a volatile function once in each calculation, and no more for answers that come", async () => {
  await session.write("B1", "=PROBE_COUNT()");
  await session.write("B2:B3", [["=PROBE_ADD(1,2)"], ["=PROBE_SLOW(B2,50)"]]);
  const before = await calls("PROBE_COUNT");
  await session.write("B5", 7);
  expect(await calls("PROBE_COUNT")).toBe(before + 1);
  await session.write("B6", 8);
  expect(await calls("PROBE_COUNT")).toBe(before + 2);
  expect((await session.cell("B1")).value).toBe(before + 2);
});

it("does not call what stands in the branch IF does not take", async () => {
  const before = await calls("PROBE_ONES");
  await session.write("C1:C5", [
    [true],
    ["=IF(C1,5,PROBE_ONES(B2))"],
    ["=IF(NOT(C1),PROBE_ONES(B2),6)"],
    ["=IF(1/0,PROBE_ONES(B2),PROBE_ONES(B3))"],
    ["=SUM(IF({TRUE,FALSE},1,10))"],
  ]);
  expect(await session.values("C2:C5")).toEqual([[5], [6], ["#DIV/0!"], [11]]);
  expect(await calls("PROBE_ONES")).toBe(before);
  await session.write("C1", false);
  expect(await session.values("C2:C3")).toEqual([[1], [1]]);
});

it("streams, and ends streams with their sheet", async () => {
  await session.inAddIn(async (context) => {
    context.workbook.worksheets.add("Ticking").getRange("A1").formulas = [["=PROBE_TICK(1,2)"]];
    await context.sync();
  });
  await session.page.waitForFunction(() => Number(window.workbench?.cell("Ticking!A1").value) >= 6);
  const ticking = () => session.frame().evaluate(() => (window as unknown as { probeTicking: number }).probeTicking);
  expect(await ticking()).toBe(1);
  await session.inAddIn(async (context) => {
    context.workbook.worksheets.getItem("Ticking").delete();
    await context.sync();
  });
  await session.page.waitForTimeout(200);
  expect(await ticking()).toBe(0);
});

it("keeps quoted text in formulas text", async () => {
  await session.write("K1:K2", [['=TYPE("50%")'], ['=LEN("1e3")']]);
  expect(await session.values("K1:K2")).toEqual([[2], [3]]);
});

it("leads held ranges along with inserted rows, and lets those go whose cells are deleted", async () => {
  const read = await session.inAddIn(async (context) => {
    const sheet = context.workbook.worksheets.add("Held");
    const range = sheet.getRange("B5:C6");
    const gone = sheet.getRange("A2");
    context.trackedObjects.add(range);
    context.trackedObjects.add(gone);
    range.load("address");
    gone.load("address");
    await context.sync();
    sheet.getRange("3:4").insert("Down");
    await context.sync();
    range.load("address");
    await context.sync();
    const moved = range.address;
    sheet.getRange("2:2").delete("Up");
    await context.sync();
    range.load("address");
    await context.sync();
    gone.load("address");
    const code = await context.sync().then(
      () => "there",
      (error: unknown) => (error as { code: string }).code,
    );
    return [moved, range.address, code];
  });
  expect(read).toEqual(["Held!B7:C8", "Held!B6:C7", "InvalidReference"]);
});

it("loads items and everything, copies formulas relatively, and says what an empty sheet uses", async () => {
  const read = await session.inAddIn(async (context) => {
    const sheet = context.workbook.worksheets.add("Empty");
    const used = sheet.getUsedRange().load("address");
    const none = sheet.getUsedRangeOrNullObject();
    const { worksheets } = context.workbook;
    worksheets.load("items");
    const cell = sheet.getRange("A1");
    cell.load("*");
    await context.sync();
    sheet.getRange("A1:B2").formulas = [
      [1, "=A1*$A$1"],
      [2, 3],
    ];
    sheet.getRange("C2:D3").copyFrom("B1");
    const copied = sheet.getRange("C2:D3").load("formulas");
    await context.sync();
    return {
      used: used.address,
      none: none.isNullObject,
      names: worksheets.items.map(({ name }) => name).includes("Empty"),
      cell: [cell.address, cell.rowIndex],
      copied: copied.formulas,
      mode: String(Office.context.document.mode),
    };
  });
  expect(read).toEqual({
    used: "Empty!A1",
    none: true,
    names: true,
    cell: ["Empty!A1", 0],
    copied: [
      ["=B2*$A$1", "=C2*$A$1"],
      ["=B3*$A$1", "=C3*$A$1"],
    ],
    mode: "readWrite",
  });
});

it.each<[string, string | number, string | number]>([
  ["written over", 5, 5],
  ["entered with another formula", "=2+3", 5],
])("calls nothing more for cells that were %s while they were computed", async (_, entered, shown) => {
  const { made, all } = await session.page.evaluate(
    async ([over]) => {
      const { workbench } = window;
      const rows = Array.from({ length: 200 }, (_none, row) => row);
      const calls = (): number => workbench?.callCounts()["PROBE_ADD"] ?? 0;
      const before = calls();
      workbench?.write(
        "H1:Q200",
        rows.map((row) => Array.from({ length: 10 }, (_none, column) => `=PROBE_ADD(${row},${column})`)),
      );
      // The engine rests after each 500 cells: the first calls are out then, and most cells are not computed yet.
      while (calls() === before) await new Promise((resolve) => setTimeout(resolve, 0));
      workbench?.write(
        "H1:Q200",
        rows.map(() => Array.from({ length: 10 }, () => over)),
      );
      return { made: calls() - before, all: calls() };
    },
    [entered] as const,
  );
  expect(made).toBeLessThan(2_000);
  const values = await session.values("H1:Q200");
  expect(values.flat().filter((value) => value !== shown)).toEqual([]);
  expect((await session.callCounts())["PROBE_ADD"]).toBe(all);
});

it("computes every cell where the add-in is loaded anew in a pass that an edit stops", async () => {
  await session.write(
    "H1:Q200",
    Array.from({ length: 200 }, () => Array<string>(10).fill("")),
  );
  await session.page.evaluate(async () => {
    const { workbench } = window;
    const calls = (): number => workbench?.callCounts()["PROBE_ADD"] ?? 0;
    const before = calls();
    const rows = Array.from({ length: 800 }, (_none, row) => row);
    workbench?.write(
      "H1:Q800",
      rows.map((row) => Array.from({ length: 10 }, (_none, column) => `=PROBE_ADD(${row},${column})`)),
    );
    while (calls() === before) await new Promise((resolve) => setTimeout(resolve, 0));
    workbench?.restartAddIn();
    workbench?.write("H1", 0);
  });
  const values = await session.values("H1:Q800");
  expect(values.flatMap((line, row) => line.filter((value, column) => value !== row + column))).toEqual([]);
});
