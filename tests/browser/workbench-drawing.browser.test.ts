/** The sheet is drawn when something changes, and rests when nothing does. */
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";

jest.setTimeout(90_000);

let session: WorkbenchSession;
beforeAll(async () => {
  session = await openWorkbench({ addIn: "/fixture/manifest.xml", pane: "closed" });
});
afterAll(async () => {
  await session.close();
  await closeBrowser();
});

/** How many frames the page asks for in a time, in milliseconds. */
function frames(time: number): Promise<number> {
  return session.page.evaluate(
    (wait) =>
      new Promise<number>((done) => {
        const ask = window.requestAnimationFrame.bind(window);
        let asked = 0;
        window.requestAnimationFrame = (callback) => {
          asked++;
          return ask(callback);
        };
        setTimeout(() => {
          window.requestAnimationFrame = ask;
          done(asked);
        }, wait);
      }),
    time,
  );
}

/** Frames of a second at rest: the cursor of the formula bar blinks twice, for a few frames of one of three engines. */
const AT_REST = 30;

/** Waits until hardly a frame is asked for any more. */
async function rest(): Promise<void> {
  await session.settle();
  while ((await frames(500)) > AT_REST / 2);
}

async function picture(address: string): Promise<string> {
  const { left, top, width, height } = await session.page.evaluate((at) => {
    if (!window.workbench) throw new Error("The workbench is not there.");
    return window.workbench.box(at);
  }, address);
  return (await session.page.screenshot({ clip: { x: left, y: top, width, height } })).toString("base64");
}

/** Waits until a cell looks otherwise. */
async function changes(address: string, before: string): Promise<void> {
  while ((await picture(address)) === before) await session.page.waitForTimeout(50);
}

it("asks for hardly a frame at rest", async () => {
  await rest();
  const seconds = [await frames(1000), await frames(1000), await frames(1000)];
  expect(Math.max(...seconds)).toBeLessThanOrEqual(AT_REST);
});

it("is drawn again after a rest, whatever changes: values, answers, formats, selection, scrolling, another sheet", async () => {
  const acts: readonly (readonly [cell: string, act: () => Promise<unknown>])[] = [
    ["B2", () => session.write("B2", "shown")],
    ["B3", () => session.write("B3", '=PROBE_SLOW("late",200)')],
    [
      "B4",
      () =>
        session.inAddIn(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("B4").format.fill.color = "#FF0000";
          await context.sync();
        }),
    ],
    ["D5", () => session.select("D5")],
    ["B2", () => session.page.evaluate(() => window.workbench?.insertRows("Sheet1", 1, 1))],
    ["D6", () => session.point("D6")],
  ];
  for (const [cell, act] of acts) {
    await rest();
    const before = await picture(cell);
    await act();
    await changes(cell, before);
  }
});

it("is drawn while a person types, and scrolls", async () => {
  await rest();
  const before = await picture("F8");
  await session.point("F8");
  await session.page.keyboard.type("typed", { delay: 20 });
  await changes("F8", before);
  await session.page.keyboard.press("Enter");
  await rest();
  const { left, top } = await session.page.evaluate(() => window.workbench?.box("F8") ?? { left: 0, top: 0 });
  const clip = { x: left, y: top, width: 60, height: 20 };
  const still = (await session.page.screenshot({ clip })).toString("base64");
  await session.page.mouse.move(left, top);
  await session.page.mouse.wheel(0, 300);
  while ((await session.page.screenshot({ clip })).toString("base64") === still) await session.page.waitForTimeout(50);
  await rest();
});
