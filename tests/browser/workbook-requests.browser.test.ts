/** How many requests each piece of work sends to Excel in all, whatever they are about: the host answers each by itself. */
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";
import { buildPack, button, openView, says } from "./workbook/pack-page";

let session: WorkbenchSession;
beforeAll(async () => {
  session = await openWorkbench();
  await openView(session);
  await session.page.evaluate(() => {
    const page = window as unknown as { sent: number };
    page.sent = 0;
    window.workbench?.between((batch, run) => {
      page.sent += 1;
      return run(batch);
    });
  });
});
afterAll(async () => {
  await session.close();
  await closeBrowser();
});

/** Until nothing more comes: what listens looks once the work is done. */
async function requestsOf(work: () => Promise<unknown>): Promise<number> {
  const sent = () => session.page.evaluate(() => (window as unknown as { sent: number }).sent);
  await session.settle();
  const before = await sent();
  await work();
  await session.settle();
  await session.page.waitForTimeout(1_000);
  return (await sent()) - before;
}

const press = (name: string, said: RegExp) => async () => {
  await button(session, name).click();
  expect(await says(session, said)).not.toMatch(/failed/);
};

// In this order: each stands on what the one before has left.
it.each<[work: string, most: number, run: () => Promise<unknown>]>([
  ["building the full pack", 40, () => buildPack(session, { template: "full" })],
  ["freezing it", 16, press("Freeze", /^(Frozen|That failed)/)],
  ["unfreezing it", 10, press("Unfreeze", /^(Unfrozen|That failed)/)],
  ["rebuilding it", 30, press("Rebuild", /^(Rebuilt|That failed)/)],
])("%s: at most %d requests", async (_, most, run) => {
  const sent = await requestsOf(run);
  expect(sent).toBeGreaterThan(3);
  expect(sent).toBeLessThanOrEqual(most);
});
