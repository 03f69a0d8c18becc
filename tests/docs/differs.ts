/** The tests that try a sentence, at least one: the browser test's file, and words of the test's name. */
export type Tests = readonly [string, ...string[]];

/** Why there is nothing to try in a sentence that promises nothing. */
export interface NothingToTry {
  readonly because: string;
}

/**
 * Names the tests that try what the workbench's README says under "What differs from Excel", sentence by sentence, each by
 * its first words.
 */
export const TRIED: readonly (readonly [begins: string, tried: Tests | NothingToTry])[] = [
  ["A green run here is not", { because: "says what the section is for" }],
  ["Before a release, sideload into Excel", { because: "asks something of the reader" }],
  ["Spoken as Office.js 1.1.110 speaks it", ["workbench: runs a ribbon command"]],
  ["It was learnt from that package's", { because: "says where the protocol was learnt" }],
  [
    "That version lacks `Range.valuesAsJson` and `valuesAsJsonLocal`,",
    ["workbench-values: are written as they are", "workbench-differs: values with their types of other classes"],
  ],
  [
    "The host claims the requirement sets",
    [
      "workbench-platform: is claimed up to %s and not beyond",
      "workbench-platform: each member that Office.js brings is answered or refused with its name",
    ],
  ],
  [
    "Any other member fails with `NotImplemented`",
    [
      "workbench: names a member it does not have",
      "workbench-platform: each member that Office.js brings is answered or refused with its name",
    ],
  ],
  ["Univer's engine, not Excel's: most worksheet", ["workbench-differs: formulas give what the README says of them"]],
  [
    "Custom functions are called through the",
    ["workbench-unlike: calls once for equal calls", "workbench: are busy until a slow function answers"],
  ],
  ["A range given to a single-value", ["workbench-unlike: lifts ranges"]],
  ["A reference to a spill (`A1#`)", ["workbench-unlike: gives no address for a spill or a cell of a range"]],
  ["`A1#` of a cell that shows", ["workbench-unlike: hands an error on through A1#"]],
  [
    "There is no iterative calculation, no",
    ["workbench-unlike: iterative calculation", "workbench-unlike: linked data types"],
  ],
  ["A formula that refers to its", ["workbench-unlike: computes a formula of its own cell anew"]],
  ["A formula that cannot be read", ["workbench-differs: formulas give what the README says of them"]],
  ["Where a name is deleted, formulas", ["workbench-unlike: forgets deleted names"]],
  [
    "A sheet may have names of",
    ["workbench-structure: refuse one name in two scopes", "workbench-differs: a name that a worksheet function has"],
  ],
  [
    "Formulas of cells, names and rules",
    [
      "workbench-formulas: formulas follow names:",
      "workbench-formulas: a sheet's own, said with the sheet",
      "workbench-rules: a rule goes along with names and sheets",
    ],
  ],
  [
    "`IF` computes only the branch it",
    [
      "workbench-functions: does not call what stands in the branch IF does not take",
      "workbench-differs: formulas give what the README says of them",
    ],
  ],
  ["A volatile function is called once", ["workbench-functions: calls a volatile function once in each calculation"]],
  [
    "Calculation is always automatic: any other",
    ["workbench-differs: calculating by hand", "workbench-differs: a sheet that does not calculate"],
  ],
  [
    "A workbook that counts its days",
    [
      "workbench-platform: counts its days from 1904 says so to the add-in, and computes from 1900",
      "pane-dates: warns in Trace, in a form and beside typed numbers",
    ],
  ],
  ["What an add-in writes is read", ["workbench-cells: become what Excel makes of them as input"]],
  ["A text that starts with a", ["workbench-cells: become what Excel makes of them as input"]],
  [
    "What a person types is read",
    [
      "workbench-cells: reads what a person types as it reads what an add-in writes",
      "workbench-unlike: pastes by the spreadsheet's own reading",
    ],
  ],
  ["Whole rows and columns show nothing", ["workbench-cells: show nothing of their cells, and take nothing"]],
  [
    "A cell takes 32,767 characters, a",
    [
      "workbench-cells: refuses what does not fit",
      "workbench-cells: refuses by name what it would otherwise pass over",
    ],
  ],
  [
    "Formatted numbers, errors with messages, basic",
    ["workbench-values: are written as they are", "workbench-values: comes from a function"],
  ],
  ["An entity shows its text and", ["workbench-values: shows its text, is an error to formulas"]],
  [
    '`=A1.Field` is kept as `FIELDVALUE(A1,"Field")`; the',
    ["workbench-differs: formulas give what the README says of them"],
  ],
  [
    "A card reaches a custom function",
    [
      "workbench: pass a card on whole",
      "workbench-values: goes to one whole",
      "workbench-values: is handed on by a formula that only refers to its cell",
      "workbench-differs: formulas give what the README says of them",
    ],
  ],
  [
    "Web images, linked entities, arrays and",
    [
      "workbench-values: what is not kept is refused by its type",
      "workbench-values: a function's picture is an error that says so",
    ],
  ],
  ["Only `#N/A` and `#VALUE!` keep an", ["workbench-failures: shows %s with its reason"]],
  ["Number formats are Univer's: colours and", ["workbench-unlike: number formats have colours and conditions"]],
  ["Column widths are pixels of this", ["workbench-unlike: columns fit this browser's fonts"]],
  ["A format that differs within a", ["workbench-cells: says nothing of a format that differs within a range"]],
  [
    "Pivot tables, slicers, shapes, images, sparklines",
    ["workbench-differs: what the workbench does not have is refused with its name"],
  ],
  ["The rules of conditional formats are", ["workbench-unlike: draws nothing of conditional formats"]],
  [
    "What is typed is held against",
    ["workbench-rules: a rule that stops lets nothing through", "workbench-rules: one that warns or informs asks"],
  ],
  [
    "What an add-in writes passes, as",
    ["workbench-rules: what it writes itself passes", "workbench-unlike: past the rules of cells"],
  ],
  ["An entry that only a calculation", ["workbench-rules: formulas are computed for it"]],
  [
    "The prompt and the choices of",
    [
      "workbench-rules: shows its prompt and offers its list",
      "workbench-unlike: draws no arrow in a cell that offers a list",
    ],
  ],
  ["Terms are read back as they", ["workbench-rules: is set, read for a part and for the whole"]],
  ["Formulas in rules follow rows and", ["workbench-rules: a rule goes along with rows"]],
  [
    "A table has heads, bands and",
    [
      "workbench-unlike: tables in one set of colours, without filter buttons",
      "workbench-differs: nothing typed below a table makes it grow",
    ],
  ],
  [
    "Formulas refer to it by name",
    [
      "workbench-tables: is read by formulas that name it",
      "workbench-differs: formulas give what the README says of them",
    ],
  ],
  [
    "Rows are sorted by values only,",
    [
      "workbench-tables: sorts them with their formulas",
      "workbench-differs: sorting by colour",
      "workbench-differs: filtering by calendar",
    ],
  ],
  ["New rows and columns have no", ["workbench-unlike: gives new rows of a table no format of their neighbours"]],
  ["A hidden head comes back only", ["workbench-differs: a head that comes back over cells that are filled"]],
  ["A chart is drawn plainly from", ["workbench-unlike: is drawn plainly from its cells"]],
  ["Page set-up is kept; nothing is", ["workbench-files: is all there after the page was loaded anew"]],
  [
    "Links are kept and shown beside",
    ["workbench-structure: show a link beside its cell", "workbench-unlike: a click on a link only selects its cell"],
  ],
  ["Notes show beside their cell; comments", ["workbench-unlike: comments with a thread"]],
  [
    "Those listed below are raised as",
    ["workbench-events: tell of one edit by the add-in once", "workbench-events: tell of what the user types"],
  ],
  ["Any other refuses when it is", ["workbench-events: that are not raised are refused when they are asked for"]],
  [
    "`onCalculated` tells of each sheet in",
    ["workbench-unlike: tells of each sheet in which something was calculated"],
  ],
  [
    "Where the page is asked for",
    [
      "workbench-reading: the add-in is told",
      "workbench-reading: the add-in's changes are refused",
      "workbench-reading: its own settings",
      "workbench-reading: what a person types is taken",
    ],
  ],
  ["How Excel words that refusal was", { because: "says what was not seen in Excel" }],
  ["Protection refuses every change to a", ["workbench-differs: a protected sheet", "workbench-differs: takes no %s"]],
  ["Undo takes back what happened to", ["workbench: undoes a batch in one step"]],
  ["What is kept beside them (links,", ["workbench-differs: Undo brings back no deleted note"]],
  ["Save and Open take a file", ["workbench-files: goes through a file into another page"]],
  ["Results are not in it: opening", ["workbench-files: goes through a file into another page"]],
  ["To open a file is to", ["workbench-files: goes through a file into another page"]],
  [
    "A workbook that was changed is",
    [
      "workbench-files: is all there after the page was loaded anew",
      "workbench-platform: a workbook too large to be kept over a reload is forgotten",
    ],
  ],
  ["New forgets it and brings the", ["workbench-files: is forgotten by New"]],
  ["An `.xlsx` file is opened and", ["workbench-files: goes through an .xlsx file as far as that goes"]],
  ["Lost are fonts, colours, borders and", ["workbench-files: goes through an .xlsx file as far as that goes"]],
  [
    "One window, one add-in, one user:",
    [
      "workbench-platform: the one add-in that its manifest names",
      "workbench-platform: there are no dialogs",
      "workbench-platform: there is no sign-in",
      "workbench-platform: what changes was changed here",
    ],
  ],
  ["Of the ribbon, buttons are enabled", ["workbench-foreign: enables and disables its buttons"]],
  ["Of the Common API, settings and", ["workbench-cells: names a call of the Common API it does not have"]],
  ["Telemetry that Office.js tries to send", ["workbench: works without a network"]],
];
