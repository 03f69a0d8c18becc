/** Add-ins written elsewhere open unchanged: Office.js from Microsoft's addresses, pages of their own, namespaces, streams. */
import { createServer, get, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { foreignAddIns, openForeign, type ForeignSession } from "./support/foreign-add-in";
import { startServer, type RunningServer } from "../../src/cli/server";
import { closeBrowser } from "./support/workbench-page";

jest.setTimeout(120_000);
afterAll(closeBrowser);

let opened: ForeignSession | undefined;
const open = async (name: string, pages?: string) => {
  opened = await openForeign(name, pages);
  return opened.session;
};
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

it("streams, and gathers what is given for parameters that repeat", async () => {
  const session = await open("streaming");
  await session.write("A1:B2", [
    [1, 2],
    [3, 4],
  ]);
  await session.write("D1:D2", [['=TOTAL.OF("Sum",A1:B2,10)'], ['=TOTAL.OF("None")']]);
  expect(await session.values("D1:D2")).toEqual([["Sum: 20"], ["None: 0"]]);
  await session.page.evaluate(() => window.workbench?.write("F1", "=COUNT.BY(1,2)"));
  await session.page.waitForFunction(() => Number(window.workbench?.cell("F1").value) >= 9);
  expect(await session.page.evaluate(() => Number(window.workbench?.cell("F1").value) % 3)).toBe(0);
  const running = () => session.frame().evaluate(() => (window as unknown as { running: number }).running);
  expect(await running()).toBe(1);
  await session.write("F1", "");
  for (let left = 100; (await running()) > 0 && left > 0; left--) await session.page.waitForTimeout(20);
  expect(await running()).toBe(0);
  expect((await session.cell("F1")).value).toBe("");
  expect(session.errors).toEqual([]);
});

describe("without a shared runtime", () => {
  it("functions, pane and commands have pages of their own", async () => {
    const session = await open("own-pages");
    await session.write("A1:A4", [["=TWICE(21)"], ["=TIMES()"], ["=TIMES()+0"], ["=PAGE()"]]);
    expect(await session.values("A1:A1")).toEqual([[42]]);
    expect((await session.values("A2:A3")).flat().sort()).toEqual([1, 2]);
    expect(await session.values("A4")).toEqual([["/own-pages/functions.html"]]);
    await session.pane.getByText("first").waitFor();

    await session.press("Show other");
    await session.pane.getByText("other").waitFor();
    // What a pane does is no matter to the functions.
    await session.write("A5", "=TIMES()");
    expect((await session.cell("A5")).value).toBe(3);
  });

  it("a command's page begins with the press and ends with the command", async () => {
    const session = await open("own-pages");
    await session.select("C1");
    await session.press("Stamp");
    await session.page.waitForFunction(() => window.workbench?.cell("C1").value !== "");
    await session.page.waitForSelector("#addin-command", { state: "detached" });
    await session.select("C2");
    await session.press("Stamp");
    await session.page.waitForFunction(() => window.workbench?.cell("C2").value !== "");
    expect(await session.values("C1:C2")).toEqual([["Stamp 1"], ["Stamp 1"]]);
  });

  it("object-model calls work from the pane's page", async () => {
    const session = await open("own-pages");
    const address = await session.inAddIn(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
      range.values = [["from the pane"]];
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!B2");
    expect((await session.cell("B2")).value).toBe("from the pane");
  });
});

it("a namespace stands before the functions' names, and ribbon commands do their work", async () => {
  const session = await open("ribbon");
  await session.select("B2");
  await session.press("Fill");
  await session.page.waitForFunction(() => window.workbench?.cell("B2").value === 3);
  await session.write("B3", "=SUM(contoso.add(B2,4),CONTOSO.ADD(1))");
  expect((await session.cell("B3")).value).toBe(8);
  await session.write("B4", "=ADD(1,2)");
  expect((await session.cell("B4")).value).toBe("#NAME?");
  await session.select("B2");
  await session.page.locator("#ribbon summary").click();
  await session.press("Clear");
  await session.page.waitForFunction(() => window.workbench?.cell("B2").value === "");
});

it("enables and disables its buttons, by its manifest and while it runs, and no more of the ribbon", async () => {
  const session = await open("ribbon");
  const button = (name: string) => session.page.locator("#ribbon").getByRole("button", { name, exact: true });
  await session.page.locator("#ribbon summary").click();
  expect([await button("Fill").isEnabled(), await button("Bold").isEnabled()]).toEqual([true, false]);
  const update = (tab: object): Promise<string> =>
    session.frame().evaluate(
      (asked) =>
        Office.ribbon.requestUpdate({ tabs: [asked as Office.Tab] }).then(
          () => "done",
          (error: unknown) => `${(error as { code: string }).code}: ${(error as Error).message}`,
        ),
      tab,
    );
  const groups = (controls: readonly object[]) => ({ id: "Tab", groups: [{ id: "Group", controls }] });
  const swap = [
    { id: "Fill", enabled: false },
    { id: "Bold", enabled: true },
  ];
  expect(await update(groups(swap))).toBe("done");
  expect([await button("Fill").isEnabled(), await button("Bold").isEnabled()]).toEqual([false, true]);
  expect(await update(groups([{ id: "Gone", enabled: true }]))).toMatch(/^ItemNotFound: .*Gone/);
  expect(await update(groups([{ id: "More", enabled: false }]))).toMatch(/^ItemNotFound: .*More/);
  expect(await update({ id: "No tab", groups: [] })).toMatch(/^ItemNotFound: .*No tab/);
  expect(await update({ id: "Tab", visible: false })).toMatch(/^NotImplemented: .*RibbonTab\.setVisibility/);
  const made = await session.frame().evaluate(() =>
    Office.ribbon.requestCreateControls({ tabs: [] }).then(
      () => "done",
      (error: unknown) => (error as Error).message,
    ),
  );
  expect(made).toContain("DynamicRibbon.executeRequestCreate");
});

it("a pane makes a table, sorts it, filters it and hears of changes", async () => {
  const session = await open("tables");
  await session.pane.getByRole("button", { name: "Make table" }).click();
  await session.page.waitForFunction(() => window.workbench?.cell("D6").value === 350);
  expect((await session.cell("D2")).text).toBe("€120.00");
  await session.pane.getByRole("button", { name: "Sort table" }).click();
  await session.page.waitForFunction(() => window.workbench?.cell("D2").value === 350);
  expect(await session.values("D2:D6")).toEqual([[350], [142], [120], [33], [27]]);
  await session.pane.getByRole("button", { name: "Filter table" }).click();
  const hidden = () =>
    session.inAddIn(async (context) => {
      const rows = [2, 3, 4, 5, 6].map((row) =>
        context.workbook.worksheets.getActiveWorksheet().getRange(`A${row}`).load("rowHidden"),
      );
      await context.sync();
      return rows.map((row) => row.rowHidden);
    });
  for (let left = 100; !(await hidden()).includes(true) && left > 0; left--) await session.page.waitForTimeout(20);
  expect(await hidden()).toEqual([false, true, true, true, false]);
  await session.type("B2", "Other College");
  await session.pane.getByText("RangeEdited at B2").waitFor();
});

describe("the add-in's own server", () => {
  const asked: string[] = [];
  let files: RunningServer;
  let own: Server;
  beforeAll(async () => {
    files = await startServer({ port: 0, distDir: foreignAddIns });
    own = createServer((request, response) => {
      asked.push((request.url ?? "").replace(/\?.*/, ""));
      get(files.origin + (request.url ?? ""), (found) => {
        const strict = { "x-frame-options": "DENY", "content-security-policy": "default-src 'none'" };
        response.writeHead(found.statusCode ?? 0, { ...found.headers, ...strict });
        found.pipe(response);
      });
    });
    await new Promise<void>((done) => own.listen(0, "localhost", done));
  });
  afterAll(async () => {
    own.closeAllConnections();
    own.close();
    await files.close();
  });

  it("is asked for the pages, never for Office.js, and cannot forbid the frame", async () => {
    const session = await open("ribbon", `http://localhost:${(own.address() as AddressInfo).port}`);
    await session.write("A1", "=CONTOSO.ADD(20,22)");
    expect((await session.cell("A1")).value).toBe(42);
    expect(new Set(asked)).toEqual(
      new Set(["/ribbon/index.html", "/ribbon/index.js", "/ribbon/functions.json", "/icon.svg"]),
    );
  });
});
