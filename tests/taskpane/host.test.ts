/** The parts of talking to Excel that need no Excel: addresses, failures, and the conversation about filled cells. */
import { shipped } from "../support/shipped";
import { makeActions } from "../../src/taskpane/actions/actions";
import type { PaneStatus } from "../../src/taskpane/actions/status";
import { cellAddress, columnName, splitReference } from "../../src/formulas/addresses";
import { pointAtCells } from "../../src/excel/own-cells";
import { failureOf } from "../../src/excel/failure";
import type { Host, InsertOutcome } from "../../src/excel/port";
import { createTurns } from "../../src/taskpane/work/one-at-a-time";
import { plainWords } from "../../src/taskpane/words/load-words";

const words = plainWords(shipped);

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
])("column %i is %s", (index, name) => {
  expect(columnName(index)).toBe(name);
});

it("addresses cells and takes addresses apart", () => {
  expect(cellAddress(1, 2)).toBe("C2");
  expect(splitReference("'It''s'!A1:B2")).toEqual({ sheet: "It's", cells: "A1:B2" });
  expect(splitReference("A1")).toEqual({ sheet: undefined, cells: "A1" });
});

it("points a block's formulas at its own cells", () => {
  expect(pointAtCells("=AI_METRIC(«1,0»,«0,2»)", 3, 1)).toBe("=AI_METRIC(B5,D4)");
});

it.each([
  [{ code: "InvalidOperationInCellEditMode", message: "…" }, "editing"],
  [{ code: "AccessDenied", message: "…" }, "protected"],
  [{ code: "ApiNotFound", message: "…" }, "old-excel"],
  [{ code: "ItemNotFound", message: "…" }, "gone"],
  [new Error("The sheet is protected"), "protected"],
  ["odd", "failed"],
  [{ code: "RequestPayloadSizeLimitExceeded", message: "…" }, "too-large"],
  [{ code: "NonBlankCellOffSheet", message: "…" }, "no-room"],
  [{ code: "InactiveWorkbook", message: "…" }, "closed"],
])("%j is %s", (thrown, code) => {
  expect(failureOf(thrown).reason).toBe(code);
});

describe("inserting", () => {
  const receipt = {
    sheet: "1",
    area: "A1",
    before: [[""]],
    formatsBefore: [["General"]],
    written: "A1",
    after: [["=X"]],
  };
  const block = { rows: [["=X"]] };

  function talk(outcomes: InsertOutcome[]) {
    const said: PaneStatus[] = [];
    const asked: boolean[] = [];
    const host = {
      insert: (_: unknown, overwrite: boolean) => {
        asked.push(overwrite);
        return Promise.resolve(outcomes.shift() as InsertOutcome);
      },
    } as unknown as Host;
    return {
      said,
      asked,
      actions: makeActions(
        () => ({ host, words }),
        (status) => said.push(status),
        createTurns(() => new Promise(() => undefined)),
      ),
    };
  }

  it("says what it did and offers Undo", async () => {
    const { said, actions } = talk([{ kind: "written", address: "B2", selected: true, receipt }]);
    await actions.insert(block, "=X");
    expect(said).toEqual([
      expect.objectContaining({ kind: "busy", text: "Inserting…" }),
      { kind: "said", text: "Inserted =X at B2.", undo: receipt },
    ]);
  });

  it("asks before it replaces, and replaces only when told to", async () => {
    const { said, asked, actions } = talk([
      { kind: "occupied", address: "B2:C3", filled: 3, tables: [], merged: [] },
      { kind: "written", address: "B2:C3", selected: true, receipt },
    ]);
    await actions.insert(block, "=X");
    const question = said.at(-1);
    expect(asked).toEqual([false]);
    expect(question).toMatchObject({ kind: "ask", text: "B2:C3 holds 3 filled cells. Replace them?" });
    if (question?.kind === "ask") question.choices[0].choose();
    expect(said.at(-1)).toMatchObject({ kind: "busy" });
    for (let turns = 0; turns < 10; turns++) await Promise.resolve();
    expect(asked).toEqual([false, true]);
    expect(said.at(-1)).toMatchObject({ kind: "said", undo: receipt });
  });

  it.each([
    [
      { filled: 0, tables: ["Sales"], merged: [] },
      /^B2:C3 reaches into the table Sales, .*#SPILL!.* all the same\?$/,
      "do.insertAnyway",
    ],
    [
      { filled: 0, tables: [], merged: ["B3:C3"] },
      /^B2:C3 covers merged cells \(B3:C3\), .*#SPILL!/,
      "do.insertAnyway",
    ],
    [{ filled: 2, tables: ["Sales", "Costs"], merged: [] }, /table Sales, Costs, .*Replace them\?$/, "do.replace"],
  ])("asks before it writes into %j", async (place, text, label) => {
    const { said, asked, actions } = talk([{ kind: "occupied", address: "B2:C3", ...place }]);
    await actions.insert(block, "=X");
    const question = said.at(-1);
    expect(asked).toEqual([false]);
    expect(question).toMatchObject({ kind: "ask", text: expect.stringMatching(text) });
    expect(question?.kind === "ask" && question.choices.map((choice) => choice.label)).toEqual([label, "do.cancel"]);
  });

  it("changes nothing when the question is cancelled", async () => {
    const { said, asked, actions } = talk([{ kind: "occupied", address: "B2", filled: 1, tables: [], merged: [] }]);
    await actions.insert(block, "=X");
    const question = said.at(-1);
    if (question?.kind === "ask") question.choices.at(-1)?.choose();
    expect(asked).toEqual([false]);
    expect(said.at(-1)).toMatchObject({ kind: "said", text: "Nothing was changed." });
  });

  it.each([
    ["editing", true],
    ["protected", true],
    ["old-excel", false],
  ] as const)("explains %s, with another try: %s", async (reason, retry) => {
    const { said, actions } = talk([{ kind: "failed", reason, detail: "", left: "as-before", where: [] }]);
    await actions.insert(block, "=X");
    const told = said.at(-1);
    expect(told).toMatchObject({ kind: "error", text: expect.stringMatching(/ Nothing was changed\.$/) });
    expect(told?.kind === "error" && told.choices?.some(({ label }) => label === "do.retry")).toBe(retry);
  });

  it("offers to take back what Excel never answered", async () => {
    const said: PaneStatus[] = [];
    let taken = 0;
    const silent = { insert: () => new Promise(() => undefined) } as unknown as Host;
    const actions = makeActions(
      () => ({ host: silent, words }),
      (status) => {
        said.push(status);
        if (status.kind === "busy") status.cancel?.();
      },
      createTurns(() => Promise.resolve()),
      () => (taken += 1),
    );
    await actions.insert(block, "=X");
    const last = said.at(-1);
    expect(last).toMatchObject({ kind: "error", text: expect.stringContaining("press Take back") });
    const choices = last?.kind === "error" ? (last.choices ?? []) : [];
    expect(choices.map(({ label }) => label)).toEqual(["do.takeBack"]);
    choices[0]?.choose();
    expect(taken).toBe(1);
  });

  it("offers Undo for what Excel answered after it was let go", async () => {
    const said: PaneStatus[] = [];
    let answer: (outcome: InsertOutcome) => void = () => undefined;
    const late = { insert: () => new Promise<InsertOutcome>((resolve) => (answer = resolve)) } as unknown as Host;
    const actions = makeActions(
      () => ({ host: late, words }),
      (status) => {
        said.push(status);
        if (status.kind === "busy") status.cancel?.();
      },
      createTurns(() => Promise.resolve()),
    );
    await actions.insert(block, "=X");
    expect(said.at(-1)).toMatchObject({ kind: "error" });
    answer({ kind: "written", address: "B2", selected: false, receipt });
    for (let turns = 0; turns < 10; turns++) await Promise.resolve();
    expect(said.at(-1)).toMatchObject({ kind: "said", undo: receipt });
  });

  it("says so where what is to be inserted could not be fetched, and tries again", async () => {
    const { said, asked, actions } = talk([]);
    await actions.insert(Promise.reject(new Error("Loading chunk 7 failed.")), "=X");
    const told = said.at(-1);
    expect(told).toMatchObject({ kind: "error", text: "That failed: Loading chunk 7 failed." });
    expect(told?.kind === "error" && told.choices?.map(({ label }) => label)).toEqual(["do.retry"]);
    expect(asked).toEqual([]);
  });

  it("sees to an insertion that could not be taken back", async () => {
    const { said, actions } = talk([
      { kind: "failed", reason: "failed", detail: "", left: "not-taken-back", where: ["A"] },
    ]);
    await actions.insert(block, "=X");
    const told = said.at(-1);
    expect(told?.kind === "error" && told.choices?.map(({ label }) => label)).toEqual(["do.takeBack"]);
  });

  it("says without a host where inserting works", async () => {
    const said: PaneStatus[] = [];
    await makeActions(
      () => ({ host: undefined, words }),
      (status) => said.push(status),
      createTurns(),
    ).insert(block, "=X");
    expect(said[0]).toMatchObject({ kind: "error", text: expect.stringContaining("Excel or in the workbench") });
  });
});
