/** The parts of talking to Excel that need no Excel: addresses, failures, and the conversation about filled cells. */
import { makeActions } from "../../src/taskpane/actions/actions";
import type { Status } from "../../src/taskpane/actions/status";
import { cellAddress, columnName, pointAtCells, splitAddress } from "../../src/taskpane/host/address";
import { failureOf } from "../../src/taskpane/host/failure";
import type { Host, InsertOutcome } from "../../src/taskpane/host/port";
import { englishWords as words } from "../../src/taskpane/words/load-words";

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
  expect(splitAddress("'It''s'!A1:B2")).toEqual({ sheet: "It's", cells: "A1:B2" });
  expect(splitAddress("A1")).toEqual({ sheet: undefined, cells: "A1" });
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
  ["odd", "unknown"],
])("%j is %s", (thrown, code) => {
  expect(failureOf(thrown).code).toBe(code);
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
    const said: Status[] = [];
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
      ),
    };
  }

  it("says what it did and offers Undo", async () => {
    const { said, actions } = talk([{ kind: "written", address: "B2", receipt }]);
    await actions.insert(block, "=X");
    expect(said).toEqual([{ kind: "said", text: "Inserted =X at B2.", undo: receipt }]);
  });

  it("asks before it replaces, and replaces only when told to", async () => {
    const { said, asked, actions } = talk([
      { kind: "occupied", address: "B2:C3", filled: 3 },
      { kind: "written", address: "B2:C3", receipt },
    ]);
    await actions.insert(block, "=X");
    const question = said[0];
    expect(asked).toEqual([false]);
    expect(question).toMatchObject({ kind: "ask", text: "B2:C3 holds 3 filled cells. Replace them?" });
    if (question?.kind === "ask") question.confirm();
    await Promise.resolve();
    await Promise.resolve();
    expect(asked).toEqual([false, true]);
    expect(said[1]).toMatchObject({ kind: "said", undo: receipt });
  });

  it("changes nothing when the question is cancelled", async () => {
    const { said, asked, actions } = talk([{ kind: "occupied", address: "B2", filled: 1 }]);
    await actions.insert(block, "=X");
    if (said[0]?.kind === "ask") said[0].cancel();
    expect(asked).toEqual([false]);
    expect(said[1]).toMatchObject({ kind: "said", text: "Nothing was changed." });
  });

  it.each([
    ["editing", true],
    ["protected", true],
    ["old-excel", false],
  ] as const)("explains %s, with another try: %s", async (code, retry) => {
    const { said, actions } = talk([{ kind: "failed", failure: { code, detail: "" } }]);
    await actions.insert(block, "=X");
    expect(said[0]).toMatchObject({ kind: "error" });
    expect(said[0]?.kind === "error" && said[0].retry !== undefined).toBe(retry);
  });

  it("says without a host where inserting works", async () => {
    const said: Status[] = [];
    await makeActions(
      () => ({ host: undefined, words }),
      (status) => said.push(status),
    ).insert(block, "=X");
    expect(said[0]).toMatchObject({ kind: "error", text: expect.stringContaining("Excel or in the workbench") });
  });
});
