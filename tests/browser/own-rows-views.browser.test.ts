/** Trace and Explore with rows of the reader's own: each is told from the record's, in every width, theme and language. */
import { openOwnRows, OWN_CALL } from "./pane/own-rows-page";
import { button, clearSheet, fitsNarrowAndWide, says, showView, viewShown } from "./pane/pane-page";
import type { OpenOptions } from "./support/open-options";
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";

afterAll(closeBrowser);

const looks = [
  ["light-en", {}, ["My rows", "Insert the four tables", "* From your own rows, not from the record."]],
  ["dark-zh", { locale: "zh-CN", theme: "dark" }, ["我的数据", "插入四张表格", "* 来自您自己的数据，不属于资料库。"]],
] as const satisfies readonly (readonly [string, OpenOptions, readonly [string, string, string]])[];

const quarters = ["2025Q1", "2025Q2", "2025Q3", "2025Q4", "2026Q1", "2026Q2"];

/** A company with six quarters, and Baidu's next quarter. */
async function fillTables(session: WorkbenchSession, all: string): Promise<void> {
  await button(session, all).click();
  await says(session, /./);
  await session.page.waitForFunction(() => (window.workbench?.sheetNames().length ?? 0) > 1);
  await session.settle();
  const sheet = (await session.sheetNames())[1] ?? "";
  await session.write(`${sheet}!K5:R5`, [["SenseTime", "商汤", "HKEX:0020", "", "", 12, true, 2]]);
  await session.write(
    `${sheet}!A5:E11`,
    [
      ...quarters.map((quarter, at) => ["SenseTime", quarter, 1 + at / 10] as const),
      ["Baidu", "2026Q3", 36.5] as const,
    ].map(([entity, quarter, value]) => [entity, "revenue", quarter, value, "CNY bn"]),
  );
}

describe.each(looks)("%s", (name, options, [section, all, legend]) => {
  let session: WorkbenchSession;
  beforeAll(async () => {
    session = await openWorkbench(options);
    await viewShown(session, "map");
    await clearSheet(session);
    await session.write("A1:B1", [[OWN_CALL, '=AI_TIER("SenseTime")']]);
    await showView(session, "data");
    await button(session, section, true).click();
    await fillTables(session, all);
    await session.activate("Sheet1");
    await session.page.waitForFunction(() => window.workbench?.cell("Sheet1!B1").value === 2);
  });
  afterAll(async () => {
    expect(session.errors).toEqual([]);
    await session.close();
  });

  const fits = (scene: string) => fitsNarrowAndWide(session, `own-${scene}-${name}`);

  it("Trace shows the figure with its asterisk, and whose it is", async () => {
    await showView(session, "trace");
    await session.select("A1");
    await session.pane.locator("h2", { hasText: "A1" }).waitFor();
    await session.pane
      .locator("#view")
      .getByText(/36\.5.*\*$|365.*\*$/)
      .first()
      .waitFor();
    await fits("trace");
  });

  it("Explore marks bars, lines and the table, and says what the mark means", async () => {
    const view = await showView(session, "explore");
    await view.locator("select").first().selectOption("revenue");
    await view.locator("[aria-pressed]").nth(0).click();
    await view.getByText(legend).waitFor();
    expect(await view.locator("svg text", { hasText: /\*$/ }).count()).toBeGreaterThan(0);
    await fits("explore-bars");
    await view.locator("[aria-pressed]").nth(1).click();
    await view.getByText(legend).waitFor();
    await fits("explore-lines");
  });
});

it("what is the record's alone has no such mark", async () => {
  const session = await openWorkbench();
  await viewShown(session, "map");
  const view = await showView(session, "explore");
  await view.locator("svg").first().waitFor();
  expect(await view.getByText(looks[0][2][2]).count()).toBe(0);
  await openOwnRows(session);
  await session.close();
});
