/** The pane in step with the sheet: following the selected cell, tracing it to its sources, and remembering where it was. */
import { button as buttonOf, clearSheet, setPaneWidth, showView, viewShown } from "./pane/pane-page";
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";
import { PATIENCE } from "./support/patience";

let session: WorkbenchSession;

beforeAll(async () => {
  session = await openWorkbench();
  await viewShown(session, "map");
});
// One page for all: opening it takes longer than any of the tests.
beforeEach(() => clearSheet(session));
afterAll(() => session.close());
afterAll(closeBrowser);

const button = (name: string | RegExp, exact = false) => buttonOf(session, name, exact);
const heading = (name: string) =>
  session.pane.getByRole("heading", { name, level: 2, exact: true }).waitFor({ timeout: PATIENCE });

describe("following", () => {
  beforeEach(async () => {
    await session.write("A1:A4", [["腾讯"], ['=AI_TIER("iFlytek")'], ["Huawei"], ["=AI_REVENUE_GROWTH(A3)"]]);
    await session.settle();
  });

  it.each([
    ["A1", "a name", "Tencent"],
    ["A2", "a name in our formula", "iFlytek"],
    ["A4", "a cell our formula points at", "Huawei"],
  ])("shows the company of %s: %s", async (address, _, company) => {
    await showView(session, "company");
    await session.select(address);
    await heading(company);
  });

  it("names at the foot, also of a narrow pane, the newest period of what is in view, and on press of every entity", async () => {
    await setPaneWidth(session, 320);
    await showView(session, "data");
    await session.select("A1");
    const foot = session.pane.getByRole("button", { name: /^Tencent to 20\d\dQ\d$/ });
    await foot.waitFor({ timeout: PATIENCE });
    expect(await session.frame().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await foot.click();
    const all = session.pane.getByRole("region", { name: "Newest periods" });
    await all.getByRole("row", { name: /^Baidu 20\d\dQ\d 20/ }).waitFor({ timeout: PATIENCE });
    await all.press("Escape");
    await all.waitFor({ state: "detached", timeout: PATIENCE });
    await setPaneWidth(session, 400);
  });

  it("follows also while another view is open", async () => {
    await showView(session, "data");
    await session.select("A2");
    await session.page.waitForTimeout(200);
    await showView(session, "company");
    await heading("iFlytek");
  });

  it("leaves a company one chose oneself until another cell is selected", async () => {
    await session.select("A1");
    await showView(session, "map");
    await session.pane.locator("[data-key='meitu/']").click();
    await button("Open Meitu").click();
    await session.write("D9", "elsewhere");
    await session.page.waitForTimeout(400);
    await heading("Meitu");
    await session.select("A3");
    await heading("Huawei");
  });

  it("stops when switched off, and starts again where the sheet is", async () => {
    await session.select("A1");
    await showView(session, "company");
    await heading("Tencent");
    const following = () => session.pane.getByRole("switch", { name: "Follow the selected cell" });
    await button("Settings and about").click();
    await following().click();
    await session.select("A3");
    await session.page.waitForTimeout(400);
    await heading("Tencent");
    await following().click();
    await heading("Huawei");
    await following().press("Escape");
  });
});

describe("tracing", () => {
  beforeEach(() => showView(session, "trace"));

  it("leads from a nested call over a reference to figure and source", async () => {
    await session.write("A1", "百度");
    await session.write("B1", '=IFERROR(AI_REVENUE_GROWTH(A1,"2025Q1"),0)');
    await session.select("B1");
    await session.pane.getByText("From B1 to its source").waitFor();
    const shown = session.pane.locator("#view");
    await session.pane.getByText("paragraph 28").first().waitFor();
    expect(await shown.innerText()).toMatch(/A1 → 百度.*→ Baidu[\s\S]*40\.0%/);
  });

  it("names the element of a spill that is selected", async () => {
    await session.write("A1:A2", [["Baidu"], ["Tencent"]]);
    await session.write("B1", "=AI_REVENUE_GROWTH(A1:A2)");
    await session.select("B2");
    await session.pane.getByText("From B2 to its source").waitFor();
    await session.pane.getByText("20.0%").first().waitFor();
    expect(await session.pane.locator("#view").innerText()).not.toContain("40.0%");
  });

  it("does not keep what a cell showed before it had its value", async () => {
    await session.select("B1");
    await session.write("B1", '=AI_REVENUE_GROWTH("Huawei")');
    await session.pane
      .locator("h2", { hasText: "From B1 to its source" })
      .locator("xpath=..")
      .getByText(/^(8\.5%|0\.085)$/)
      .waitFor();
  });

  it("explains an error", async () => {
    await session.write("A1", '=AI_REVENUE_GROWTH("ByteDance")');
    await session.select("A1");
    await session.pane
      .getByText(/Not disclosed/)
      .first()
      .waitFor();
  });

  it("says so where there is no call of ours", async () => {
    await session.write("A1", "=1+1");
    await session.select("A1");
    await session.pane.getByText("There is no AI_ function in this cell.").waitFor();
  });
});

describe("remembering", () => {
  const looks = async () => {
    const view = await showView(session, "map");
    const map = [
      await view.locator("[aria-selected=true]").getAttribute("data-key"),
      await view.locator("select").first().inputValue(),
    ];
    const form = await showView(session, "functions");
    const typed = await form.getByRole("combobox", { name: "company" }).inputValue();
    const explored = await showView(session, "explore");
    const pressed = await explored.locator("[aria-pressed=true]").innerText();
    const data = await showView(session, "data");
    return [...map, typed, pressed, await data.locator("[data-key][aria-selected=true]").getAttribute("data-key")];
  };

  beforeAll(async () => {
    const map = await showView(session, "map");
    await button("Filter and sort").click();
    await map.locator("select").first().selectOption("3");
    await map.locator("[data-key='iflytek/']").click();
    const functions = await showView(session, "functions");
    await functions.getByRole("button", { name: /^AI_TIER/ }).click();
    await functions.getByRole("combobox", { name: "company" }).fill("Huawei");
    const explore = await showView(session, "explore");
    await explore.getByRole("button", { name: "Over time" }).click();
    const data = await showView(session, "data");
    await data.locator("[data-key='2/3']").click();
  });

  const remembered = ["iflytek/", "3", "Huawei", "Over time", "2/3"];

  it("keeps selection, filters and form while the pane is closed", async () => {
    await session.page.locator("#close-pane").click();
    await session.press("Show pane");
    await viewShown(session, "data");
    expect(await looks()).toEqual(remembered);
  });

  it("keeps them when the workbook is opened again", async () => {
    await session.page.reload();
    await session.ready();
    await viewShown(session, "data");
    expect(await looks()).toEqual(remembered);
  });
});

it("has nothing to complain about", () => {
  expect(session.errors).toEqual([]);
});
