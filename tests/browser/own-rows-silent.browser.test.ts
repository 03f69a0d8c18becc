/** A host that does not answer when the reader's tables are read: the record answers in time and says why, and nothing stays at #BUSY!. */
import { answers, emptyBook, insertFigures, openOwnRows, OWN_CALL } from "./pane/own-rows-page";
import { button, clearSheet, says, viewShown } from "./pane/pane-page";
import { holdAnswer, holdRequest } from "./support/held-request";
import { closeBrowser, openAnew, type WorkbenchSession } from "./support/workbench-page";

let session: WorkbenchSession;

const UNREAD =
  "Your own rows could not be read, so everything answers from the record alone. Excel has not answered. Try again in a moment.";

beforeEach(async () => {
  session = await openAnew(session);
  await viewShown(session, "map");
  await clearSheet(session);
  await openOwnRows(session);
  await insertFigures(session);
  await session.activate("Sheet1");
  await session.write("A2", '=AI_TIER("Baidu")');
});
afterEach(() => {
  expect(session.errors).toEqual([]);
});
afterAll(() => session.close());
afterAll(closeBrowser);

/** From the add-in's next start on, each request waits, for so many milliseconds or for ever; what functions answer is heard. */
const silence = (milliseconds: number) =>
  session.page.evaluate((pause) => {
    const until = Date.now() + pause;
    window.workbench?.between(async (batch, run) => {
      if (batch.Actions.some(({ Name: name }) => name === "SetInvocationArrayResults")) return run(batch);
      const wait = until - Date.now();
      if (wait > 0)
        await new Promise((resume) => (pause === Number.MAX_SAFE_INTEGER ? undefined : setTimeout(resume, wait)));
      return run(batch);
    });
    window.workbench?.restartAddIn();
  }, milliseconds);

const shown = () => session.page.evaluate(() => window.workbench?.values("Sheet1!A1:A2").flat());

it("answers from the record, says so, and reads the rows when it is asked to again", async () => {
  await silence(Number.MAX_SAFE_INTEGER);
  await session.ready();
  expect(await shown()).toContain("#BUSY!");
  await session.settle();
  expect(await shown()).toEqual(["#N/A", 1]);
  await says(session, UNREAD);
  await session.page.evaluate(() => window.workbench?.between(undefined));
  await button(session, "Read again").click();
  await answers(session, 36.5);
});

it("takes the rows of an answer that comes after all", async () => {
  await silence(14_000);
  await session.ready();
  await answers(session, "#N/A");
  await answers(session, 36.5);
  expect(await shown()).toEqual([36.5, 1]);
});

it("says what was inserted as soon as it stands, whether or not it can be read then", async () => {
  await session.page.evaluate(() => {
    let isWritten = false;
    window.workbench?.between((batch, run) => {
      const text = JSON.stringify(batch);
      if (isWritten && text.includes("GetDataBodyRange")) return new Promise(() => undefined);
      // The removal of its journal is the last change of an insertion.
      isWritten ||= text.includes('"Name":"Delete"');
      return run(batch);
    });
  });
  await button(session, "Companies", true).click();
  await says(session, /^Inserted Companies/);
  expect(await session.pane.getByText("could not be read").count()).toBe(0);
});

it("follows what is edited after an insertion that Excel never answered was let go", async () => {
  await answers(session, 36.5);
  await holdRequest(session, 1, '"Name":"Formulas"');
  await button(session, "Companies", true).click();
  await says(session, /^Inserting/);
  await button(session, "Cancel").click();
  await says(session, /no longer waited for/);
  await session.write("My data!D6", [[37]]);
  await answers(session, 37);
});

it("has what was written into a new table while its rows were being read", async () => {
  await emptyBook(session);
  await session.write("A1", OWN_CALL);
  const answer = await holdAnswer(session, 1, "GetDataBodyRange");
  await button(session, "on a new sheet", true).click();
  await button(session, "Figures", true).click();
  await says(session, /^Inserted Figures/);
  await answer.reached();
  await session.write("A5:E5", [["Baidu", "revenue", "2026Q3", 37, "CNY bn"]]);
  await answer.letGo();
  await answers(session, 37);
});
