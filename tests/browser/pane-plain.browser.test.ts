/** The pane opened in a plain browser: everything can be looked at, and it says that inserting needs a sheet. */
import type { BrowserContext, Page } from "playwright-core";
import { paneViews } from "./pane/pane-page";
import { closeBrowser, openContext } from "./pane/plain-page";
import { PATIENCE } from "./support/patience";

let context: BrowserContext;
let page: Page;
const errors: string[] = [];

const open = async (blocked?: RegExp) => {
  context = await openContext();
  if (blocked) await context.route(blocked, (route) => route.abort());
  page = await context.newPage();
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`${process.env["ATLAS_ORIGIN_UNDER_TEST"]}/taskpane.html`);
  await page.locator("#view h2").waitFor();
};
afterEach(() => context.close());
afterAll(closeBrowser);

const says = (text: string) => page.locator("#status-text", { hasText: text }).waitFor({ timeout: PATIENCE });
const show = async (view: string) => {
  await page.locator(`#tab-${view}`).click();
  await page.locator(`#view[aria-labelledby=tab-${view}] h2`).first().waitFor();
};

it("browses every view, says what needs a sheet, and copies", async () => {
  await open();
  await says("Browsing only: inserting needs Excel or the workbench.");
  for (const view of paneViews) await show(view);
  await show("trace");
  await page
    .getByText(/needs Excel or the workbench/)
    .first()
    .waitFor();
  await show("map");
  await page.getByRole("button", { name: "Insert =AI_MATRIX()" }).click();
  await says("Inserting works in Excel or in the workbench");
  await page.getByRole("button", { name: "Copy =AI_MATRIX()" }).click();
  await says("Copied =AI_MATRIX()");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("=AI_MATRIX()");
  expect(errors).toEqual([]);
});

it("previews a function without a sheet", async () => {
  await open();
  await show("functions");
  await page.getByRole("button", { name: /^AI_TIER/ }).click();
  await page.getByRole("combobox", { name: "company" }).pressSequentially("腾讯");
  await page.getByRole("status", { name: "Result" }).getByText("1", { exact: true }).waitFor();
  expect(errors).toEqual([]);
});

it("opens also where Office.js cannot be reached", async () => {
  await open(/office-js|office\.js/);
  await says("Browsing only");
  expect(errors).toEqual([]);
});

it("reads in the language of the browser and remembers the one chosen", async () => {
  context = await openContext({ locale: "zh-CN" });
  page = await context.newPage();
  await page.goto(`${process.env["ATLAS_ORIGIN_UNDER_TEST"]}/taskpane.html`);
  await page.getByRole("heading", { name: "谁靠 AI 赚钱，怎么赚" }).waitFor();
  await page.locator("[aria-controls=settings]").click();
  await page.getByRole("combobox", { name: "语言" }).selectOption("zh-Hant");
  await page.getByRole("heading", { name: "誰靠 AI 賺錢，怎麼賺" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "誰靠 AI 賺錢，怎麼賺" }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hant");
});
