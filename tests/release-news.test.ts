/** A workbook remembers the release its numbers came from once something was calculated in it; of a newer one the reader is told, and decides. */
import { shipped } from "../src/atlas";
import { inUse } from "../src/in-use";
import { RELEASE_KEPT, RELEASE_SEEN } from "../src/release-kept";
import { openReleaseMemory } from "../src/release-news";
import { openRelease } from "../src/releases";
import { englishDesk } from "../src/words/desk";

const NEWEST = shipped.atlas.data.version;
const OLDER = "2026.11.24";

const releases = () => import("../src/releases");

type Kept = Readonly<Record<string, string>>;

function workbookWith(kept: Kept, mode = "readWrite"): Map<string, unknown> {
  const all = new Map<string, unknown>(Object.entries(kept));
  const settings = {
    get: (key: string) => all.get(key) ?? null,
    set: (key: string, value: unknown) => all.set(key, value),
    remove: (key: string) => all.delete(key),
    saveAsync: (tell: (result: { readonly status: string }) => void) => tell({ status: "succeeded" }),
  };
  const Office = { context: { document: { settings, mode } }, AsyncResultStatus: { Succeeded: "succeeded" } };
  Object.assign(globalThis, { Office });
  return all;
}

afterEach(() => {
  delete (globalThis as { Office?: unknown }).Office;
});

async function opened(kept: Kept, { used = NEWEST, mode = "readWrite", calculates = true }) {
  const all = workbookWith(kept, mode);
  const desk = inUse(englishDesk((await openRelease(used)) ?? shipped));
  const calculated = inUse(false);
  const { news } = openReleaseMemory(desk, { calculated, newest: NEWEST, releases });
  if (calculates) calculated.exchange(true);
  await new Promise((resolve) => setImmediate(resolve));
  await import("../src/releases");
  await new Promise((resolve) => setImmediate(resolve));
  return { seen: all.get(RELEASE_SEEN), news: news.now() };
}

it.each([
  ["in which nothing was calculated", {}, { calculates: false }, { seen: undefined, news: undefined }],
  ["in which something was", {}, {}, { seen: NEWEST, news: undefined }],
  ["that is only read", {}, { mode: "readOnly" }, { seen: undefined, news: undefined }],
  ["from the newest", { [RELEASE_SEEN]: NEWEST }, {}, { seen: NEWEST, news: undefined }],
  [
    "from an older one, which answers",
    { [RELEASE_SEEN]: OLDER },
    { used: OLDER },
    { seen: OLDER, news: { seen: OLDER, newest: NEWEST } },
  ],
  ["from an older one that is still on its way", { [RELEASE_SEEN]: OLDER }, {}, { seen: OLDER, news: undefined }],
  ["from one that is not to be had", { [RELEASE_SEEN]: "2019.1.1" }, {}, { seen: NEWEST, news: undefined }],
  ["that stays with one", { [RELEASE_KEPT]: OLDER }, { used: OLDER }, { seen: undefined, news: undefined }],
  [
    "that stays with one and came from it",
    { [RELEASE_KEPT]: OLDER, [RELEASE_SEEN]: OLDER },
    { used: OLDER },
    { seen: OLDER, news: undefined },
  ],
])("a workbook %s", async (_, kept, how, expected) => {
  expect(await opened(kept as Kept, how)).toEqual(expected);
});

it("tells of the newer one as soon as the older one answers, and no more once it is decided", async () => {
  const all = workbookWith({ [RELEASE_SEEN]: OLDER });
  const desk = inUse(englishDesk(shipped));
  const memory = openReleaseMemory(desk, { calculated: inUse(true), newest: NEWEST, releases });
  let told = 0;
  memory.news.watch(() => (told += 1));
  desk.exchange(englishDesk((await openRelease(OLDER)) ?? shipped));
  expect([memory.news.now(), told]).toEqual([{ seen: OLDER, newest: NEWEST }, 1]);
  all.set(RELEASE_KEPT, OLDER);
  memory.look();
  expect([memory.news.now(), told]).toEqual([undefined, 2]);
});
