/** What the work on a workbook sends to Excel: how many requests, and how long the entry is that is written before them. */
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";
import { buildPack, button, openView, says } from "./workbook/pack-page";

let session: WorkbenchSession;
beforeEach(async () => {
  session = await openWorkbench();
  await openView(session);
  await session.page.evaluate(() => {
    const page = window as unknown as { sent: string[] };
    page.sent = [];
    window.workbench?.between((batch, run) => {
      page.sent.push(JSON.stringify(batch));
      return run(batch);
    });
  });
});
afterEach(() => session.close());
afterAll(closeBrowser);

/** The requests of one piece of work and of what the pane looks at afterwards; functions' answers are not the pane's. */
async function sentBy(work: () => Promise<unknown>): Promise<readonly string[]> {
  await session.page.evaluate(() => void ((window as unknown as { sent: string[] }).sent = []));
  await work();
  await session.settle();
  const sent = await session.page.evaluate(() => (window as unknown as { sent: string[] }).sent);
  return sent.filter((text) => !text.includes("SetInvocationArrayResults"));
}

/** Requests that write cells or touch what the workbook keeps of us; listening to the selection does neither. */
const writing = (sent: readonly string[]): number =>
  sent.filter((text) => /customXmlParts|"Name":"(?:Formulas|SetCellProperties|Delete)"/i.test(text)).length;

const journalIn = (sent: readonly string[]): number =>
  sent.reduce((sum, text) => sum + (/<journal>(.*?)<\/journal>/.exec(text)?.[1] ?? "").length, 0);

/** Cells read behind cells that were written in the same request: Excel calculates before each. */
function readBetween(text: string): number {
  const { Actions } = JSON.parse(text) as { Actions: { Name: string; QueryInfo?: { Select?: string[] } }[] };
  const first = Actions.findIndex(({ Name }) => Name === "Formulas");
  const reads = Actions.filter(({ QueryInfo }) =>
    QueryInfo?.Select?.some((each) => /^(?:formulas|values)$/.test(each)),
  );
  return first < 0 ? 0 : reads.filter((read) => Actions.indexOf(read) > first).length;
}

const press = (name: string, said: RegExp) => async () => {
  await button(session, name).click();
  await says(session, said);
};

// One that looks round, one that adds the sheets behind the entry, one for each sheet, one for the record, one that ends the entry.
it("comps: 10 requests that write, and an entry of fewer than 500 letters", async () => {
  const sent = await sentBy(() => buildPack(session, { template: "comps" }));
  expect(writing(sent)).toBe(10);
  expect(journalIn(sent)).toBeLessThan(500);
  expect(journalIn(sent)).toBeGreaterThan(0);
});

it("a full pack is built, frozen, brought back and rebuilt in a few requests, in none of which a reading follows a write", async () => {
  const built = await sentBy(() => buildPack(session, { template: "full" }));
  expect(writing(built)).toBe(13);
  expect(journalIn(built)).toBeLessThan(600);
  const frozen = await sentBy(press("Freeze", /^Frozen/));
  const brought = await sentBy(press("Unfreeze", /^Unfrozen/));
  const rebuilt = await sentBy(press("Rebuild", /^Rebuilt/));
  expect([...built, ...frozen, ...brought, ...rebuilt].filter((text) => readBetween(text) > 0)).toEqual([]);
  expect(built.length).toBeLessThanOrEqual(17);
  expect(frozen.length).toBeLessThanOrEqual(14);
  expect(brought.length).toBeLessThanOrEqual(9);
  expect(rebuilt.length).toBeLessThanOrEqual(8);
});
