/** Every task of the pane with the keyboard alone: nothing below uses a pointer. */
import { clearSheet, says as paneSays, viewShown } from "./pane/pane-page";
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";

let session: WorkbenchSession;

beforeAll(async () => {
  session = await openWorkbench();
  await viewShown(session, "map");
});
beforeEach(() => clearSheet(session));
afterAll(() => session.close());
afterAll(closeBrowser);

const says = (text: string | RegExp) => paneSays(session, text);
const press = async (...keys: string[]) => {
  for (const key of keys) await session.page.keyboard.press(key);
};
const focused = () =>
  session.frame().evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    const label = element?.getAttribute("aria-label") ?? element?.labels?.[0]?.textContent ?? element?.textContent;
    return (label ?? "").trim();
  });

/** Into the pane, as a key of the host's leads there; the sheet lets go of the focus a moment after a selection. */
async function toTabs(): Promise<void> {
  const tab = session.pane.locator("[role=tab][tabindex='0']");
  await session.page.waitForTimeout(60);
  await tab.focus();
}

/** From the tabs, as after a click on the pane: arrows to the view, as a keyboard leads. */
async function openView(name: string): Promise<void> {
  await toTabs();
  await press("Home");
  for (let step = 0; (await focused()) !== name; step++) {
    if (step > 7) throw new Error(`No tab called ${name}`);
    await press("ArrowRight");
  }
  await viewShown(session, name.toLowerCase());
}

/** Tab, or Shift+Tab, until this has the focus; what is on the way must be on screen and show that it has it. */
async function tabTo(name: string | RegExp, key = "Tab"): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await press(key);
    const label = await focused();
    expect([label, await isSeen()]).toEqual([label, true]);
    if (typeof name === "string" ? label === name : name.test(label)) return;
  }
  throw new Error(`Never came to ${String(name)}`);
}

/** True where the focused element stands inside the window and is outlined, by itself or by what it stands in. */
function isSeen(): Promise<boolean> {
  return session.frame().evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { top, bottom } = element.getBoundingClientRect();
    const outlined = (candidate: Element | null, depth: number): boolean => {
      if (candidate === null || depth === 0) return false;
      const drawn = [undefined, "::after", "::before"].some((part) => {
        const look = getComputedStyle(candidate, part);
        const outline = look.outlineStyle !== "none" && parseFloat(look.outlineWidth) > 0;
        return (
          outline ||
          (part === "::after" && parseFloat(look.borderBottomWidth) > 1) ||
          look.boxShadow !== "none" ||
          look.textDecorationStyle === "double"
        );
      });
      // Boxes and radio buttons are invisible themselves: what is drawn is beside them.
      return drawn || outlined(candidate.parentElement, depth - 1) || outlined(candidate.nextElementSibling, 1);
    };
    return bottom > 0 && top < window.innerHeight && outlined(element, 3);
  });
}

it("walks the map, reads the evidence, inserts its formula and takes it back", async () => {
  await openView("Map");
  await session.select("B2");
  await toTabs();
  await tabTo("Model as a product");
  await press("ArrowDown", "ArrowDown");
  expect(await focused()).toMatch(/^Baidu, Model as a product/);
  await press("Enter");
  await session.pane.getByRole("heading", { name: /^Baidu · Model as a product/ }).waitFor();
  await tabTo(/^Insert =AI_MODEL_FIT/);
  await press("Enter");
  await says(/^Inserted .* at B2/);
  expect((await session.cell("B2")).value).toBe(2);
  await tabTo("Undo");
  await press("Enter");
  await says("Undone");
  expect((await session.cell("B2")).value).toBe("");
});

it("filters the map and clears the filter", async () => {
  await openView("Map");
  await tabTo("Filter and sort");
  await press("Enter", "Tab");
  await session.page.keyboard.type("Tier 3");
  await session.pane.getByText("iFlytek").first().waitFor();
  expect(await session.pane.getByText("Tencent").count()).toBe(0);
  await tabTo("Clear filters");
  await press("Enter");
  await session.pane.getByText("Tencent").first().waitFor();
});

it("finds a company by typing and inserts its formulas, answering a question on the way", async () => {
  await session.write("B2", "mine");
  await session.select("A1");
  await openView("Company");
  await tabTo("Company, unit, product or benchmark");
  await press("Control+a");
  await session.page.keyboard.type("快手");
  await press("ArrowDown", "Enter");
  await session.pane.getByRole("heading", { name: "Kuaishou", exact: true }).waitFor();
  await tabTo("Insert");
  await press("Enter");
  await says(/holds 1 filled cell/);
  await press("Escape");
  await says("Nothing was changed.");
  expect(await focused()).toBe("Insert");
  await press("Enter");
  await says(/holds 1 filled cell/);
  await press("Enter");
  await says("Inserted Kuaishou at A1");
  expect((await session.cell("B2")).value).toBe(2);
});

it("searches everything from the top", async () => {
  await openView("Map");
  await tabTo("Search", "Shift+Tab");
  await session.page.keyboard.type("capex");
  await press("Enter");
  await viewShown(session, "explore");
  await session.pane
    .locator("figcaption")
    .getByText(/Capital expenditure/)
    .first()
    .waitFor();
});

it("asks another question in Explore and inserts the answer as values", async () => {
  await session.select("A3");
  await openView("Explore");
  await tabTo(/^Metric/);
  await session.page.keyboard.type("Growth of AI");
  await tabTo("Over time");
  await press("Space");
  await session.pane.locator("svg [data-line]").first().waitFor();
  await tabTo("Values");
  await press("Enter");
  await says(/Inserted Growth of AI-linked revenue at A3/);
  expect((await session.cell("A3")).value).toBe("Period");
});

it("builds a formula and goes back to the list", async () => {
  await session.select("C3");
  await openView("Functions");
  await tabTo("Search functions");
  await session.page.keyboard.type("tier");
  await tabTo(/^AI_TIER/);
  await press("Enter");
  await tabTo("company");
  await session.page.keyboard.type("Huaw");
  await press("ArrowDown", "Enter");
  await tabTo('Insert =AI_TIER("Huawei")');
  await press("Enter");
  await says("at C3");
  await press("Escape");
  await session.pane.getByRole("heading", { name: "Functions" }).waitFor();
  expect(await focused()).toMatch(/^AI_TIER/);
});

it("walks the coverage and leads to a history", async () => {
  await openView("Data");
  await tabTo(/^Baidu, AI-linked revenue/);
  await press("ArrowRight", "ArrowDown");
  expect(await focused()).toMatch(/^Alibaba, Revenue/);
  await tabTo("Show the history");
  await press("Enter");
  await viewShown(session, "explore");
});

it("chooses a template and another unit for a workbook", async () => {
  await openView("Workbook");
  await tabTo(/^Full analyst pack|^$/);
  await session.pane.locator("[role=radiogroup] input:checked").first().waitFor({ state: "attached" });
  await press("ArrowDown");
  expect(await session.pane.getByRole("radio", { name: /^Company one-pager/ }).isChecked()).toBe(true);
  await tabTo("Build in this workbook");
});

it("opens the settings and comes back to where it was", async () => {
  await openView("Map");
  await tabTo("Settings and about", "Shift+Tab");
  await press("Enter");
  await session.pane.getByRole("dialog").waitFor();
  await press("Tab", "Tab", "Space");
  expect(await session.pane.getByRole("switch", { name: "Follow the selected cell" }).isChecked()).toBe(false);
  await press("Escape");
  await session.pane.getByRole("dialog").waitFor({ state: "detached" });
  expect(await focused()).toBe("Settings and about");
});
