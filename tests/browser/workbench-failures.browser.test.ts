/** What the workbench says and refuses when something is wrong: an add-in it cannot load, a sheet it may not change. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { KINDS, type Kind } from "../manifest/kinds";
import { closeBrowser, openAnew, openWorkbench, type WorkbenchSession } from "./support/workbench-page";

afterAll(closeBrowser);

const probe = readFileSync(resolve(__dirname, "../fixtures/addin/manifest.xml"), "utf8");

let refused: WorkbenchSession | undefined;

/** What the page says in place of the workbench. */
async function refusalOf(route: Readonly<Record<string, string>>): Promise<string> {
  refused = await openAnew(refused, { addIn: "/broken.xml", ready: "#fatal", route });
  return refused.page.locator("#fatal").innerText();
}

describe("an add-in that cannot be loaded is named with its address and the reason:", () => {
  const manifest = (page: string, metadata: string) =>
    probe.replaceAll("/fixture/taskpane.html", page).replaceAll("/fixture/functions.json", metadata);

  it.each([
    ["no manifest there", undefined, "manifest cannot be used", "/broken.xml", "HTTP 404"],
    ["not XML", "<OfficeApp><Id>", "manifest cannot be used", "/broken.xml", "Not well-formed XML"],
    ["not a manifest", "<html/>", "manifest cannot be used", "/broken.xml", "<html>, not <OfficeApp>"],
    [
      "nothing in it",
      "<OfficeApp/>",
      "manifest cannot be used",
      "/broken.xml",
      "<OfficeApp> has no <DefaultSettings>.",
    ],
    [
      "no page there",
      manifest("/nowhere.html", "/fixture/functions.json"),
      "page, which its manifest names, cannot be opened",
      "/nowhere.html",
      "HTTP 404",
    ],
    [
      "metadata that is not JSON",
      manifest("/fixture/taskpane.html", "/fixture/icon.svg"),
      "functions, which its manifest names, cannot be used",
      "/fixture/icon.svg",
      "is not valid JSON",
    ],
  ])("%s", async (_name, served, what, address, reason) => {
    const text = await refusalOf(served === undefined ? {} : { "/broken.xml": served });
    expect(text).toContain("The workbench could not start.");
    expect(text).toContain(what);
    expect(text).toContain(address);
    expect(text).toContain(reason);
  });
});

/** The tests' own manifest, broken in these ways. */
const brokenBy = (kinds: readonly Kind[]): string =>
  kinds.reduce((text, { from, to }) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`Nothing like ${String(from)} in the manifest.`);
    return changed;
  }, probe);

describe("a manifest Excel refuses says why:", () => {
  it.each(KINDS)("$kind", async (kind) => {
    expect(await refusalOf({ "/broken.xml": brokenBy([kind]) })).toContain(kind.reason);
  });

  it.each(["what it is", "what it refers to", "what it asks for"])("with every fault at once, %s", async (group) => {
    const kinds = KINDS.filter((kind) => kind.group === group);
    const text = await refusalOf({ "/broken.xml": brokenBy(kinds) });
    expect(kinds.filter(({ reason }) => !text.includes(reason))).toEqual([]);
  });

  it("a function whose name the spreadsheet has", async () => {
    const metadata = { functions: [{ id: "SUM", name: "SUM", parameters: [] }] };
    const text = await refusalOf({
      "/broken.xml": probe.replace("functions.json", "taken.json"),
      "/fixture/taken.json": JSON.stringify(metadata),
    });
    expect(text).toContain("SUM: the spreadsheet has a function of this name.");
  });

  it("a call beyond the permissions is refused, and says which; functions answer all the same", async () => {
    const session = await openWorkbench({
      addIn: "/read-only.xml",
      route: { "/read-only.xml": probe.replace("ReadWriteDocument", "ReadDocument") },
    });
    const read = await session.inAddIn(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.load("address");
      await context.sync();
      return range.address;
    });
    const write = session.inAddIn(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({
      code: "AccessDenied",
      message: expect.stringContaining("ReadDocument"),
    });
    expect(read).toBe("Sheet1!A1");
    await session.write("A1", "=PROBE_ADD(20,22)");
    expect((await session.cell("A1")).value).toBe(42);
    await session.close();
  });
});

describe("in a running workbench", () => {
  let session: WorkbenchSession;
  const message = () => session.page.locator("#message");
  /** Everything the status line says from now on: it may be gone before a slow machine looks. */
  const statusHeard = async () => {
    const heard = await session.page.evaluateHandle(() => {
      const texts: string[] = [];
      const line = document.querySelector("#status") as HTMLElement;
      new MutationObserver(() => texts.push(line.innerText)).observe(line, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      return texts;
    });
    return () => heard.jsonValue();
  };

  beforeAll(async () => {
    session = await openWorkbench({ addIn: "/fixture/manifest.xml" });
  });
  afterAll(() => session.close());

  it("an error's reason shows while the pointer is over its cell, and goes with it", async () => {
    await session.write("B2", '=PROBE_ERR("no such company")');
    await session.select("F9");
    await session.hover("B2");
    await message().getByText("no such company").waitFor();
    await session.hover("E12");
    await message().waitFor({ state: "hidden" });
  });

  it("nothing lies over the reason when an error is clicked", async () => {
    await session.write("B2", '=PROBE_ERR("no such company")');
    await session.point("F9");
    await session.point("B2");
    await message().getByText("no such company").waitFor();
    // Univer waits a moment before it explains an error in its own words.
    await session.page.waitForTimeout(400);
    expect(await session.page.getByText("Value not available error").count()).toBe(0);
  });

  it.each([
    ['=PROBE_ERR("why")', "#N/A", "why"],
    ["=PROBE_ADD()", "#VALUE!", "PROBE_ADD(a, [b]) takes 1 to 2 arguments."],
    ['=PROBE_ADD("text")', "#VALUE!", "of the wrong kind"],
    ["=NOSUCH(1)", "#NAME?", "No function or name is called this."],
    ["=1/0", "#DIV/0!", "divides by zero"],
    ["=SQRT(-1)", "#NUM!", "cannot be shown"],
    ["=A1.Nothing", "#FIELD!", "no field of this name"],
  ])("%s shows %s with its reason", async (formula, value, reason) => {
    await session.write("B2", formula);
    expect((await session.cell("B2")).value).toBe(value);
    expect(await session.popup("B2")).toContain(reason);
  });

  it("a waiting cell says that the add-in is computing", async () => {
    await session.page.evaluate(() => window.workbench?.write("B2", '=PROBE_SLOW("done",1500)'));
    await session.select("B2");
    await message().getByText("The add-in is computing.").waitFor();
    expect((await session.cell("B2")).value).toBe("done");
    expect(await message().isVisible()).toBe(false);
  });

  it("typing is undone and done again, with what the add-in computed", async () => {
    await session.type("D4", "=PROBE_ADD(20,3)");
    await session.type("D4", "=PROBE_ADD(20,22)");
    await session.page.keyboard.press("Control+z");
    expect((await session.cell("D4")).value).toBe(23);
    await session.page.keyboard.press("Control+y");
    expect((await session.cell("D4")).value).toBe(42);
  });

  it("the keyboard is the sheet's again after a click on a button", async () => {
    await session.type("D5", "first");
    await session.type("D5", "second");
    await session.page.getByRole("button", { name: "Undo", exact: true }).click();
    await session.page.keyboard.press("Control+z");
    expect((await session.cell("D5")).value).toBe("");
    await session.page.keyboard.press("Control+y");
    expect((await session.cell("D5")).value).toBe("first");
  });

  it("a protected sheet takes no typing, deleting or inserting, says so, and goes on computing", async () => {
    await session.write("C6", 1);
    await session.write("C7", "=PROBE_ADD(C6,1)");
    const said = await statusHeard();
    await session.protectSheet();
    await session.type("C6", "5");
    await session.select("C6");
    await session.page.keyboard.press("Delete");
    await session.insertRows("Sheet1", 2, 1);
    expect(await session.values("C6:C7")).toEqual([[1], [2]]);
    expect(await said()).toContain("This sheet is protected.");
    await session.unprotectSheet();
    await session.type("C6", "5");
    expect(await session.values("C6:C7")).toEqual([[5], [6]]);
  });

  it("a function goes on answering while the pane is closed", async () => {
    await session.page.locator("#close-pane").click();
    await session.write("D9", "=PROBE_ADD(1,2)");
    expect((await session.cell("D9")).value).toBe(3);
    await session.press("Show pane");
    await session.pane.locator("body").waitFor();
  });

  it("another language is a click away and reaches the add-in", async () => {
    await session.page.getByLabel("Language").selectOption("zh-CN");
    await session.page.waitForURL(/locale=zh-CN/);
    await session.ready();
    const language = await session.frame().evaluate(() => Office.context.displayLanguage);
    expect(language).toBe("zh-CN");
    expect(await session.page.locator("html").getAttribute("lang")).toBe("zh-CN");
  });
});
