/** Releases of the record from where a user stands: what another would change, staying with it, and following the newest again. */
import { button as buttonOf, clearSheet, says as paneSays, showView, viewShown } from "./pane/pane-page";
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";

const OLDER = "2026.11.24";
const meitu = '=AI_METRIC("Meitu","revenue","2024H2","bn")';
let session: WorkbenchSession;
let seenFirst: unknown;

/** The release that the workbook says its numbers came from. */
const seen = (): Promise<unknown> =>
  session.frame().evaluate(() => Office.context.document.settings.get("atlas.release-seen") as unknown);

beforeAll(async () => {
  session = await openWorkbench();
  await viewShown(session, "map");
  await clearSheet(session);
  // Nothing of ours has calculated yet.
  seenFirst = await seen();
  await session.write("A1:C1", [[meitu, '=AI_TIER("Baidu")', "=AI_DATA_VERSION()"]]);
  await session.write("A2:B2", [["Meitu", '=AI_METRIC(A2,"revenue","2024H2","bn")*2']]);
  await session.settle();
  await showView(session, "data");
  await buttonOf(session, "Release", true).click();
});
afterAll(() => session.close());
afterAll(closeBrowser);

const says = (text: string | RegExp) => paneSays(session, text);
const older = () => session.pane.getByRole("region", { name: OLDER });

async function valuesAre(...expected: readonly unknown[]): Promise<void> {
  await session.settle();
  const cells = [await session.cell("A1"), await session.cell("B2"), await session.cell("C1")];
  expect(cells.map(({ value }) => value)).toEqual(
    expected.map((value) => (typeof value === "number" ? expect.closeTo(value, 6) : value)),
  );
}

it("lists what the older release would change, and changes nothing", async () => {
  const before = await session.callCounts();
  await older().getByRole("button", { name: "What would change here" }).click();
  await older().getByText("3 cells would change").waitFor();
  const told = await older().innerText();
  expect(told).toContain("CNY 1.72 bn becomes CNY 1.68 bn");
  expect(told).toMatch(/Meitu · Revenue · 2024H2: CNY 1,720,000,000 \(.+\), then CNY 1,680,000,000 \(.+\)/);
  expect(told).toContain("B2");
  expect(told).not.toContain("B1");
  expect(await session.callCounts()).toEqual(before);
  await valuesAre(1.72, 3.44, expect.stringContaining("2026.11.27"));
});

it("goes to a cell that is listed", async () => {
  await session.select("H20");
  await older().getByRole("button", { name: /B2$/ }).click();
  await session.settle();
  expect(await session.selection()).toMatch(/B2$/);
});

it("stays with the older release, over a new start of the add-in, and says so", async () => {
  await older().getByRole("button", { name: "Stay with it" }).click();
  await says(`Calculated with ${OLDER}.`);
  await valuesAre(1.68, 3.36, expect.stringContaining(OLDER));
  await session.page.evaluate(() => window.workbench?.restartAddIn());
  await session.ready();
  await valuesAre(1.68, 3.36, expect.stringContaining(OLDER));
  await showView(session, "data");
  await session.pane.getByText(`This workbook stays with ${OLDER}`).waitFor();
});

it("follows the newest again", async () => {
  await buttonOf(session, "Use the newest").click();
  await says(/^Calculated with 2026\.11\.27\.$/);
  await valuesAre(1.72, 3.44, expect.stringContaining("2026.11.27"));
});

it("remembers which release the numbers came from once a formula was calculated, and not before", async () => {
  expect(seenFirst).toBeNull();
  expect(await seen()).toBe("2026.11.27");
});

/** As the add-in that brought the older release left it. */
async function openFromOlder(): Promise<void> {
  await session.frame().evaluate(
    (version) =>
      new Promise<void>((resolve) => {
        Office.context.document.settings.set("atlas.release-seen", version);
        Office.context.document.settings.saveAsync(() => resolve());
      }),
    OLDER,
  );
  await session.page.evaluate(() => window.workbench?.restartAddIn());
  await session.ready();
}

it("calculates a workbook from an older release as that did until the reader has seen what would change, and taken it", async () => {
  await openFromOlder();
  await valuesAre(1.68, 3.36, expect.stringContaining(OLDER));
  await showView(session, "map");
  await session.pane.getByText(`The numbers here came from release ${OLDER}`).waitFor();
  await buttonOf(session, "What would change here").click();
  const choice = session.pane.getByRole("region", { name: "2026.11.27" }).first();
  await choice.getByText("With 2026.11.27 3 cells would change").waitFor();
  expect(await choice.innerText()).toContain("CNY 1.68 bn becomes CNY 1.72 bn");
  expect(await seen()).toBe(OLDER);
  await choice.getByRole("button", { name: "Take 2026.11.27" }).click();
  await says(/^Calculated with 2026\.11\.27\.$/);
  await valuesAre(1.72, 3.44, expect.stringContaining("2026.11.27"));
  expect(await seen()).toBe("2026.11.27");
  await session.pane.getByText("The numbers here came from").waitFor({ state: "detached" });
});

it("stays with the older one where the reader wants that", async () => {
  await openFromOlder();
  await showView(session, "data");
  await buttonOf(session, `Stay with ${OLDER}`).click();
  await says(`Calculated with ${OLDER}.`);
  await session.pane.getByText(`This workbook stays with ${OLDER}`).waitFor();
  await valuesAre(1.68, 3.36, expect.stringContaining(OLDER));
  await buttonOf(session, "Use the newest").click();
  await says(/^Calculated with 2026\.11\.27\.$/);
  await session.pane.getByText("The numbers here came from").waitFor({ state: "detached" });
});
