/** A rebuild that stops with the pane's closing: whoever opens the pane next can have everything as it was, looks and charts too. */
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";
import { button, buildPack, openView, readSheets, says } from "./workbook/pack-page";
import { readJournal } from "../../src/excel/journal";
import { actions } from "../torture/host/actions";
import { contents } from "../torture/host/contents";
import { install, isReached, reopened, uninstall, type Fault } from "../torture/host/faults";

let session: WorkbenchSession;

beforeEach(async () => {
  session = await openWorkbench();
});
afterEach(() => session.close());
afterAll(closeBrowser);

const change = actions.find(({ name }) => name === "change");
if (!change) throw new Error("No action is called change.");
const { sheet, spare, spareColumn } = change;
/** The request that brings the charts and the new record. */
const RECORD = "monetization-atlas:workbook[^a-z]*<build>";
const begin = (what: Fault) => install(session, { at: 0, what, holds: RECORD, sheet, spare, spareColumn });

/** What the journal keeps of looks and charts, as it stands in the workbook. */
async function keptBeside(): Promise<string> {
  const [text = ""] = await session.inAddIn(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace("urn:ai-monetization-atlas:journal");
    parts.load("items/id");
    await context.sync();
    const read = parts.items.map((part) => part.getXml());
    await context.sync();
    return read.map(({ value }) => value);
  });
  const { cells = [], charts } = readJournal(text) ?? {};
  return JSON.stringify([charts, cells.map(({ looks }) => looks)]);
}

/** The pane closes within a request; it is opened again and asked to take back. */
async function takenBack(): Promise<string> {
  while (!(await isReached(session))) await session.page.waitForTimeout(50);
  await uninstall(session);
  await reopened(session);
  const kept = await keptBeside();
  expect(kept).toContain("https://example.org/mine");
  if (kept.length >= 500) throw new Error(`The journal keeps ${kept.length} letters: ${kept}`);
  await button(session, "Take back").click();
  await says(session, /^Taken back/);
  return contents(session);
}

it.each<[string, Fault]>([
  ["once every sheet is written", "closed before"],
  ["in the middle of the charts and the record", "closed, finished"],
])("inks, links and charts come back after a stop %s", async (_, what) => {
  await change.prepare(session);
  const whole = await contents(session);
  expect(whole).toContain("#C00000");
  expect(whole).toContain("https://example.org/mine");
  await begin(what);
  await change.act(session);
  expect(JSON.parse(await takenBack())).toEqual(JSON.parse(whole));
});

const addresses = (links: Awaited<ReturnType<WorkbenchSession["links"]>>) =>
  Object.entries(links)
    .map(([cell, { address, documentReference }]) => [cell, address, documentReference])
    .sort();

it("writes links into lines it puts in again", async () => {
  await openView(session);
  await buildPack(session, { template: "classification" });
  const links = await session.links("Evidence");
  const [cell = ""] = Object.entries(links).find(([, { address }]) => address !== undefined) ?? [];
  const row = Number(/\d+$/.exec(cell)?.[0]);
  expect(row).toBeGreaterThan(0);
  const before = await readSheets(session);
  await session.deleteRows("Evidence", row, 1);
  await button(session, "Rebuild").click();
  await says(session, /^Rebuilt/);
  expect(addresses(await session.links("Evidence"))).toEqual(addresses(links));
  const evidence = (sheets: typeof before) => sheets.find(({ name }) => name === "Evidence")?.values;
  expect(evidence(await readSheets(session))).toEqual(evidence(before));
});
