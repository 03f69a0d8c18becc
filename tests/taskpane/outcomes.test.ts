/** What is said of every way a piece of work may not have been done, in three languages, and what can be pressed then. */
import type { NotDone, Reason } from "../../src/excel/failure";
import { notDone } from "../../src/taskpane/actions/in-turn";
import { explainSeenTo, type Tried } from "../../src/taskpane/actions/explain";
import { loadWords } from "../../src/taskpane/words/load-words";
import type { Words } from "../../src/taskpane/words/words";
import { languages } from "../../src/contract/language";
import { shipped } from "../support/shipped";

const spoken: Words[] = [];
beforeAll(async () => {
  for (const language of languages) spoken.push(await loadWords(shipped, language));
});

type Outcome = Omit<NotDone, "ok">;
const outcome = (reason: Reason, left: NotDone["left"], more: Partial<Outcome> = {}): Outcome => ({
  reason,
  left,
  detail: "",
  where: [],
  ...more,
});
const remedies = (tried: Tried) =>
  tried === "undo" ? { retry: () => undefined } : { retry: () => undefined, takeBack: () => undefined };

function told(one: Outcome, tried: Tried, words: Words): readonly [text: string, choice: string] {
  const status = notDone(one, tried, words, remedies(tried));
  if (status.kind !== "error" && status.kind !== "said") throw new Error(status.kind);
  const choices = status.kind === "error" ? (status.choices ?? []) : [];
  return [status.text, choices.map(({ label }) => label).join()];
}

it.each<[Tried, Outcome, choice: string, en: string, hans: string, hant: string]>([
  [
    "freeze",
    outcome("protected", "as-before", { sheet: "Comps" }),
    "do.retry",
    "The sheet Comps is protected. Unprotect it, then try again. Nothing was changed.",
    "工作表“Comps”受保护。请取消保护后重试。没有任何改动。",
    "工作表「Comps」受保護。請取消保護後重試。沒有任何改動。",
  ],
  [
    "insert",
    outcome("protected", "taken-back"),
    "do.retry",
    "The workbook or a sheet is protected. Unprotect it, then try again. What had been done was taken back.",
    "工作簿或某张工作表受保护。请取消保护后重试。已做的改动都已撤回。",
    "活頁簿或某張工作表受保護。請取消保護後重試。已做的改動都已撤回。",
  ],
  [
    "build",
    outcome("failed", "not-taken-back", { detail: "An internal error.", where: ["About", "Comps"] }),
    "do.takeBack",
    "That failed: An internal error. Not taken back: About, Comps. Take back tries again.",
    "失败了：An internal error. 未能撤回：About，Comps。按“撤回”可再试。",
    "失敗了：An internal error. 未能撤回：About，Comps。按「撤回」可再試。",
  ],
  [
    "insert",
    outcome("failed", "not-taken-back", { where: ["Sheet1"] }),
    "do.takeBack",
    "That failed. Not taken back: Sheet1. Take back tries again.",
    "失败了。未能撤回：Sheet1。按“撤回”可再试。",
    "失敗了。未能撤回：Sheet1。按「撤回」可再試。",
  ],
  [
    "rebuild",
    outcome("cancelled", "partly", { where: ["Comps"] }),
    "",
    "Cancelled. Done before that, and staying: Comps.",
    "已取消。在此之前已经完成并保留：Comps。",
    "已取消。在此之前已經完成並保留：Comps。",
  ],
  [
    "unfreeze",
    outcome("cancelled", "taken-back"),
    "",
    "Cancelled; the workbook is as it was.",
    "已取消，工作簿恢复原样。",
    "已取消，活頁簿恢復原樣。",
  ],
  [
    "freeze",
    outcome("cancelled", "unknown"),
    "do.takeBack",
    "Cancelled. It is not known how much of it was done. Take back looks, and takes back what was begun.",
    "已取消。不知道已经做到哪一步。按“撤回”会先查看，再撤回已经开始的改动。",
    "已取消。不知道已經做到哪一步。按「撤回」會先查看，再撤回已經開始的改動。",
  ],
  [
    "undo",
    outcome("failed", "unknown", { detail: "Sheet1" }),
    "do.retry",
    "That failed: Sheet1. It is not known how much was undone. Another try goes on from there.",
    "失败了：Sheet1。不知道已经撤销到哪一步。再试一次会接着做。",
    "失敗了：Sheet1。不知道已經撤銷到哪一步。再試一次會接著做。",
  ],
  [
    "undo",
    outcome("gone", "as-before"),
    "",
    "The place it was in is gone: the sheet or the cells were deleted. Select another place. Nothing was changed.",
    "原来的位置已不存在：工作表或单元格被删除了。请另选一个位置。没有任何改动。",
    "原來的位置已不存在：工作表或儲存格被刪除了。請另選一個位置。沒有任何改動。",
  ],
  [
    "repair",
    outcome("nothing-to-do", "as-before"),
    "",
    "There is nothing to repair: no formula of this add-in is broken. One that shows an error says why beside its cell.",
    "没有需要修复的内容：本加载项的公式都完好。显示错误的公式会在单元格旁说明原因。",
    "沒有需要修復的內容：本增益集的公式都完好。顯示錯誤的公式會在儲存格旁說明原因。",
  ],
])("%s: %j", (tried, one, choice, ...texts) => {
  expect(spoken.map((words) => told(one, tried, words))).toEqual(texts.map((text) => [text, choice]));
});

const everyReason = [
  "cancelled",
  "protected",
  "editing",
  "old-excel",
  "no-room",
  "too-large",
  "gone",
  "closed",
  "no-host",
  "failed",
] as const satisfies readonly Reason[];
const everyLeft = ["as-before", "taken-back", "partly", "not-taken-back", "unknown"] as const;
const everyTried = ["insert", "undo", "build", "rebuild", "freeze", "unfreeze", "repair"] as const;

it.each([
  ["take-back", "nothing", 0, "Nothing in this workbook is unfinished.", "此工作簿中没有未做完的改动。"],
  ["take-back", "complete", 0, "It was finished already, and stands.", "此前已经完成，保持不变。"],
  ["take-back", "taken-back", 0, "Taken back: the workbook is as it was.", "已撤回，工作簿恢复原样。"],
  [
    "take-back",
    "taken-back",
    1,
    "Taken back, but for 1 cell edited since, which was kept.",
    "已撤回；之后改过的 1 个单元格保留不动。",
  ],
  ["finish", "complete", 0, "It was finished already, and stands.", "此前已经完成，保持不变。"],
  ["finish", "taken-back", 0, "Finished.", "已完成。"],
  [
    "finish",
    "taken-back",
    2,
    "Finished, but for 2 cells edited since, which were kept.",
    "已完成；之后改过的 2 个单元格保留不动。",
  ],
] as const)("%s of what was begun, found %s, %d kept", (how, found, cells, en, hans) => {
  const said = spoken.map((words) => explainSeenTo(how, { ok: true, sheets: [], cells, found }, words));
  expect(said.slice(0, 2)).toEqual([en, hans]);
  expect(said[2]).toMatch(/^[^a-z]+$/);
});

/** Words that tell a person what to do; a cancelled piece of work asks for nothing. */
const advice =
  /again|first|[Ss]elect|Choose|Open|downloaded|browse|Cancelled|as it was|Unprotect|says why|重试|先|选|减少|打开|重新|下载|浏览|取消|再试|旁说明|重試|選|減少|開啟|下載|瀏覽|再試|旁說明/;

it.each(["freeze", "unfreeze", "repair", "rebuild"] as const)(
  "%s says what there is none of, and what comes first",
  (tried) => {
    const texts = spoken.map((words) => told(outcome("nothing-to-do", "as-before"), tried, words));
    expect(texts[0]?.[0]).toMatch(new RegExp(`^There is nothing to ${tried}: `));
    texts.forEach(([text, choice]) => expect([advice.test(text), choice]).toEqual([true, ""]));
  },
);

describe.each(everyTried)("%s", (tried) => {
  it.each(everyReason.flatMap((reason) => everyLeft.map((left) => [reason, left] as const)))(
    "%s, %s: a whole sentence that is so, and a way on",
    (reason, left) => {
      for (const words of spoken) {
        const [text, choice] = told(outcome(reason, left, { where: ["Comps"] }), tried, words);
        expect(text).not.toMatch(/[{}]|undefined|: ?$|：$/);
        expect(text).toMatch(/[.。]$/);
        // Nobody is told that nothing was changed where something was, or may have been.
        const unchanged = text.includes(words.t("left.as-before"));
        if (unchanged) expect(left).toBe("as-before");
        expect(choice !== "" || advice.test(text)).toBe(true);
        if (left === "not-taken-back") expect(text).toContain("Comps");
      }
    },
  );
});
