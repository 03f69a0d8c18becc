/** In a workbook that counts its days from 1904 the pane says so wherever dates are read, and how to write one that is safe. */
import { button as buttonOf, showView, viewShown } from "./pane/pane-page";
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";
import { PATIENCE } from "./support/patience";

let session: WorkbenchSession;

beforeEach(async () => {
  session = await openWorkbench();
  await viewShown(session, "map");
  await session.write("A1:B1", [[44650, '=AI_METRIC("Baidu","revenue",A1)']]);
});
afterEach(() => session.close());
afterAll(closeBrowser);

const note = () => session.pane.getByRole("note").filter({ hasText: "counts days from 1904" });

it("warns in Trace, in a form and beside typed numbers", async () => {
  await session.page.evaluate(() => window.workbench?.countFrom1904());
  await session.select("B1");
  await showView(session, "trace");
  await note().waitFor({ timeout: PATIENCE });
  expect(await note().innerText()).toContain('TEXT(A1,"yyyy-mm-dd")');
  await showView(session, "functions");
  await session.pane
    .getByRole("button", { name: /^AI_METRIC/ })
    .first()
    .click();
  await note().waitFor({ timeout: PATIENCE });
  await showView(session, "data");
  await buttonOf(session, "Check", true).click();
  await note().waitFor({ timeout: PATIENCE });
  // Warned of, not read otherwise: the answer is the one for the date as it arrives.
  expect((await session.cell("B1")).message).toContain("2022");
});

it("says nothing in any other workbook", async () => {
  await session.select("B1");
  await showView(session, "trace");
  await session.pane.getByRole("heading", { name: /B1/ }).waitFor({ timeout: PATIENCE });
  expect(
    await session.inAddIn(async (context) => {
      const day = context.workbook.functions.date(2026, 3, 31);
      day.load("value,error");
      await context.sync();
      return [day.value, day.error];
    }),
  ).toEqual([46112, null]);
  expect(await note().count()).toBe(0);
});
