/** What the add-in answers with: the desk follows the release, what the workbook adds and the language, whichever changes last. */
import { openRelease } from "../src/releases";
import { heldBack } from "../src/held-back";
import { inUse } from "../src/in-use";
import { standOn } from "../src/standing";
import type { Edition } from "../src/core/dataset/edition";
import { englishDesk } from "../src/words/desk";
import { shipped } from "./support/shipped";

const renamed = (edition: Edition, mark: string): Edition => ({
  ...edition,
  atlas: { ...edition.atlas, data: { ...edition.atlas.data, version: edition.atlas.data.version + mark } },
});

describe("the desk", () => {
  test("keeps the language over a change of release, and the reader's rows over both", async () => {
    const desk = inUse(englishDesk(shipped));
    const standing = standOn(desk);
    await standing.useLanguage("zh-Hans");
    await standing.useExtension((edition) => Promise.resolve(renamed(edition, "+")));
    await standing.useRelease((await openRelease("2026.11.24")) as Edition);
    expect(desk.now().edition.atlas.data.version).toBe("2026.11.24+");
    expect(desk.now().speech.language).toBe("zh-Hans");
    expect(standing.release().atlas.data.version).toBe("2026.11.24");
    await standing.useExtension(undefined);
    expect(desk.now().edition.atlas.data.version).toBe("2026.11.24");
  });

  test("has what was asked for last, whatever comes first", async () => {
    const desk = inUse(englishDesk(shipped));
    const standing = standOn(desk);
    let come: (edition: Edition) => void = () => undefined;
    const slow = standing.useExtension(() => new Promise<Edition>((resolve) => (come = resolve)));
    await standing.useExtension((edition) => renamed(edition, " second"));
    come(renamed(shipped, " first"));
    await slow;
    expect(desk.now().edition.atlas.data.version).toMatch(/ second$/);
  });

  test("speaks English of the edition asked for where a language's texts cannot be loaded", async () => {
    const desk = inUse(englishDesk(shipped));
    const standing = standOn(desk);
    const mute: Edition = { ...renamed(shipped, " mute"), wording: () => Promise.reject(new Error("no network")) };
    await standing.useLanguage("zh-Hans");
    await standing.useRelease(mute);
    expect(desk.now().edition).toBe(mute);
    expect(desk.now().speech.language).toBe("en");
  });
});

describe("what a call waits for", () => {
  const never = new Promise<void>(() => undefined);

  test.each([
    ["done", Promise.resolve()],
    ["failed", Promise.reject(new Error("gone"))],
  ])("is nothing once the work is %s", async (_state, work) => {
    let lateness = 0;
    const waiting = heldBack(work, 60_000, () => (lateness += 1));
    await waiting();
    expect(waiting()).toBeUndefined();
    expect(lateness).toBe(0);
  });

  test("is nothing after the patience, and work that is done then is told", async () => {
    let finish = (): void => undefined;
    const work = new Promise<void>((resolve) => (finish = resolve));
    const told = new Promise<void>((resolve) => {
      const waiting = heldBack(work, 0, resolve);
      void waiting()?.then(() => {
        expect(waiting()).toBeUndefined();
        finish();
      });
    });
    await told;
  });

  test("does not last however long the work does", async () => {
    const waiting = heldBack(never, 0, () => undefined);
    await waiting();
    expect(waiting()).toBeUndefined();
  });
});
