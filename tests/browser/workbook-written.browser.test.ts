/** What building sends to Excel: how many requests that change something, and how long the entry is that is written before them. */
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";
import { buildPack, openView } from "./workbook/pack-page";

let session: WorkbenchSession;
beforeEach(async () => {
  session = await openWorkbench();
  await openView(session);
});
afterEach(() => session.close());
afterAll(closeBrowser);

interface Sent {
  /** Requests that write cells or touch what the workbook keeps of us; listening to the selection does neither. */
  readonly requests: number;
  /** Letters of the journal's entry. */
  readonly journal: number;
}

async function sentBy(template: string): Promise<Sent> {
  await session.page.evaluate(() => {
    const page = window as unknown as { sent: Sent };
    page.sent = { requests: 0, journal: 0 };
    const ours = /customXmlParts|"Name":"(?:Formulas|SetCellProperties|Delete)"/i;
    window.workbench?.between((batch, run) => {
      const text = JSON.stringify(batch);
      const { requests, journal } = page.sent;
      const entry = /<journal>(.*?)<\/journal>/.exec(text)?.[1] ?? "";
      page.sent = { requests: requests + (ours.test(text) ? 1 : 0), journal: journal + entry.length };
      return run(batch);
    });
  });
  await buildPack(session, { template });
  return session.page.evaluate(() => (window as unknown as { sent: Sent }).sent);
}

// One that looks round, one that adds the sheets behind the entry, one for each sheet, one for the record, one that ends the entry.
it.each([
  ["comps", 10, 500],
  ["full", 13, 600],
])("%s: %d requests, and an entry of fewer than %d letters", async (template, requests, longest) => {
  const sent = await sentBy(template);
  expect(sent.requests).toBe(requests);
  expect(sent.journal).toBeLessThan(longest);
  expect(sent.journal).toBeGreaterThan(0);
});
