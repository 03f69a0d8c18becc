/**
 * What was once lost or said falsely, and the test that would lose it again: a table, held against the tests there are.
 * A case of the host's torture is named by its action and what befalls it; every request of the action is one of them.
 */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { actions } from "./host/actions";
import { acts, faults } from "./host/faults";

const root = resolve(__dirname, "../..");

type Known = readonly [fault: string, ...tests: readonly (readonly [where: string, test: string])[]];

const known: readonly Known[] = [
  [
    "tables that were not done leave the sheet that was added for them",
    ["host", "table, half"],
    ["host", "table, lost"],
    ["host", "table, closed after"],
  ],
  ["a column put into a table meanwhile has an import written beside its heads", ["host", "import, column in"]],
  [
    "an Undo as the work ends leaves it said of cells that are gone",
    ["host", "build, undo"],
    ["host", "rebuild, undo"],
    ["host", "insert, undo"],
    ["host", "import, undo"],
    ["host", "table, undo"],
  ],
  ["a rebuild whose row insertion is refused deletes a row of the user's", ["host", "rebuild, refused"]],
  [
    "an unfreeze that fails at its last request loses every formula",
    ["host", "unfreeze, half"],
    ["host", "unfreeze, lost"],
  ],
  [
    "a freeze that is stopped before its record is written loses the formulas",
    ["host", "freeze, closed before"],
    ["host", "freeze, closed after"],
    ["host", "freeze, protect"],
    ["host", "freeze, refused"],
  ],
  [
    "words of JavaScript are answered",
    ["tests/torture/inputs/loose-inputs.ts", "Object.getOwnPropertyNames(Object.prototype)"],
    ["tests/words/language.test.ts", '"constructor", "__proto__"'],
    ["tests/torture/commands.torture.ts", '"__proto__"'],
  ],
  [
    "a failed rebuild leaves the chart and the formats of the new choice",
    ["host", "change, half"],
    ["host", "change, lost"],
    ["host", "change, closed after"],
    ["tests/torture/host/contents.ts", "title: title.text"],
    ["tests/workbook/apply/looks-before.test.ts", "a number format is noted where the cell gets another"],
    ["tests/workbook/apply/looks-before.test.ts", "an ink of the user's is kept"],
    ["tests/browser/workbook-stopped.browser.test.ts", "in the middle of the charts and the record"],
  ],
  [
    "a date of the 1904 system means four years earlier, and nothing says so",
    ["tests/site/date-system.test.ts", "1904"],
    ["tests/site/date-system.test.ts", "stands the period that was read"],
    ["tests/browser/pane-dates.browser.test.ts", "warns in Trace, in a form and beside typed numbers"],
  ],
  [
    "a row put in meanwhile moves what is written",
    ["host", "freeze, row in"],
    ["host", "unfreeze, row in"],
    ["host", "rebuild, row in"],
  ],
  ["a calculation that never began is printed as null", ["tests/torture/commands.torture.ts", "no value for"]],
  [
    "an outcome told by its error and not by what was achieved",
    ["host", "build, lost"],
    ["host", "build, half"],
    ["tests/taskpane/outcomes.test.ts", "a whole sentence that is so, and a way on"],
  ],
  ["a freeze whose last answer is lost leaves a record over live formulas", ["host", "freeze, lost"]],
  [
    "an unfreeze that is complete but for its last answer is called taken back",
    ["host", "unfreeze, lost"],
    ["host", "unfreeze, closed, finished"],
  ],
  [
    "an insertion that stands is called refused",
    ["host", "insert, lost"],
    ["host", "insert, half"],
    ["tests/taskpane/host.test.ts", "offers Undo for what Excel answered after"],
  ],
  ["a question stays while Excel works", ["tests/taskpane/host.test.ts", "asks before it replaces, and replaces only"]],
  [
    "a request that is never answered leaves the pane shut",
    ["host", "freeze, never"],
    ["host", "insert, never"],
    ["tests/taskpane/host.test.ts", "offers to take back what Excel never answered"],
    ["tests/taskpane/one-at-a-time.test.ts", "lets go of what does not stop"],
  ],
  [
    "width, case and marks are read in some arguments only",
    ["tests/torture/relations.torture.ts", "however it is typed"],
  ],
  ["languages with a script or a region are refused", ["tests/words/language.test.ts", "zh-XX"]],
  [
    "a code that Excel has stripped of its zeros is refused without a word on it",
    ["tests/core/names/resolve.test.ts", "says which code it is without its zeros"],
    ["tests/torture/inputs/loose-inputs.ts", "2230"],
  ],
  ["a typed reference becomes a text or loses its case", ["tests/formulas/typed-reference.test.ts", "Straße"]],
  ["a result has no bound", ["tests/calls/speed.test.ts", "too-many-cells"]],
  [
    "a file that cannot be saved is told with a stack",
    ["tests/cli/workbook.test.ts", "its folder is a file"],
    ["tests/cli/workbook.test.ts", "its name is too long"],
  ],
  ["--force replaces a symbolic link", ["tests/cli/workbook.test.ts", "and the link stays"]],
  ["a full disk cuts a generated file", ["tests/cli/save-all.test.ts", "leaves the others as they stood"]],
  [
    "a damaged package ends in a stack, and what is hidden in its texts is taken",
    ["tests/torture/packages.torture.ts", "throws"],
    ["tests/torture/packages.torture.ts", "2026Q9x"],
    ["tests/fixtures/broken-packages/break-in-2523/expected.json", "impossible-period"],
    ["tests/fixtures/broken-packages/break-to-come/expected.json", "beyond-record"],
    ["tests/fixtures/broken-packages/hidden-character/expected.json", "hidden"],
  ],
  ["the edge of the sheet is an invalid argument", ["tests/browser/pane-sheet.browser.test.ts", "There is no room"]],
  [
    "an audit of what users get says nothing",
    ["tests/architecture/repository.test.ts", "an audit of what users get looks at these alone"],
  ],
  [
    "Build can be pressed again from another tab while it writes",
    ["tests/taskpane/one-at-a-time.test.ts", "does not begin a second piece while one is under way"],
  ],
  ["U+FFFE makes a part of a file ill-formed", ["tests/workbook/xlsx/characters.test.ts", "every part is well-formed"]],
  [
    "many formulas at once fill the memory",
    ["tests/cli/calc.test.ts", "are answered while more are still to come"],
    ["tests/cli/calc.test.ts", "more arguments than Excel takes"],
  ],
  ["the server listens to everybody", ["tests/cli/server.test.ts", "cannot be reached from another machine"]],
  ["the pane has no policy", ["tests/browser/pane-origin.browser.test.ts", "the page has the policy"]],
  [
    "columns put in, rows sorted, one Undo: the formulas are gone",
    ["host", "unfreeze, column in"],
    ["host", "freeze, undo"],
    ["tests/workbook/apply/locate.test.ts", "finds every row of any order"],
  ],
  [
    "a text comes back as a number, a date or a formula",
    ["tests/torture/host/actions.ts", "'00700"],
    ["tests/excel/cell-input.test.ts", "takes a text that looks like a formula for a text"],
  ],
  [
    "a name that calls us is left live without a word, a foreign formula is frozen",
    ["tests/browser/workbook-freeze.browser.test.ts", "names what calls our functions outside cells"],
    ["tests/browser/workbook-freeze.browser.test.ts", "leaves alone a foreign formula"],
  ],
  [
    "an insertion spills into a table or over merged cells",
    ["tests/browser/pane-sheet.browser.test.ts", "asks before it writes into a table"],
    ["tests/browser/pane-sheet.browser.test.ts", "asks before it writes over merged cells"],
  ],
  [
    "a frozen figure is linked to the page of another",
    ["tests/workbook/apply/frozen-links.test.ts", "different pages"],
  ],
];

const cases = actions.flatMap(({ name }) => [...faults, ...acts].map((what) => `${name}, ${what}`));

it.each(known.map(([fault, ...tests]) => ({ fault, tests })))("$fault", ({ tests }) => {
  const missing = tests.filter(([where, test]) =>
    where === "host" ? !cases.includes(test) : !existsSync(resolve(root, where)) || !textOf(where).includes(test),
  );
  expect(missing).toEqual([]);
});

const textOf = (file: string): string => readFileSync(resolve(root, file), "utf8");
