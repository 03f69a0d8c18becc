/** The pane's actions that change a workbook, each with a workbook to do it to and the button that does it. */
import type { WorkbenchSession } from "../../browser/support/workbench-page";
import { chooseRows, IMPORTED, IMPORTED_HEADS, openOwnRows } from "../../browser/pane/own-rows-page";
import { button, buildPack, openView, says } from "../../browser/workbook/pack-page";
import type { Contents } from "./contents";

export interface TriedAction {
  readonly name: string;
  /** The sheet on which a user acts meanwhile. */
  readonly sheet: string;
  /** A blank row there, which a user may delete. */
  readonly spare: number;
  /** A blank column there, likewise. */
  readonly spareColumn: number;
  /** Set where what was begun is only taken back: the next press does it again. */
  readonly neverFinished?: true;
  /** Whether a workbook holds what was done, and what was said of it, whatever a user did meanwhile. */
  readonly stands?: (workbook: Contents, said: string) => boolean;
  prepare(session: WorkbenchSession): Promise<void>;
  act(session: WorkbenchSession): Promise<void>;
}

const cells = [
  ["Baidu", '=AI_TIER("Baidu")', "'00700", "mine"],
  ["Tencent", "=AI_TIER(A2)", "'1E5", 7],
  ["Meitu", "=AI_REVENUE_GROWTH(A3)", '\'=AI_TIER("Baidu")', "=B1+1"],
];

async function ownCells(session: WorkbenchSession): Promise<void> {
  await session.write("A1:D3", cells);
  await session.write("J6", "=AI_MATRIX()");
  await openView(session);
}

/** A note of the user's own on a cell: U12 of Comps, B8 of a one-pager. */
function note(session: WorkbenchSession): Promise<void> {
  return session.inAddIn(async (context) => {
    const { worksheets } = context.workbook;
    const [comps, page] = [worksheets.getItemOrNullObject("Comps"), worksheets.getItemOrNullObject("One-pager")];
    [comps, page].forEach((sheet) => sheet.load("name"));
    await context.sync();
    if (!comps.isNullObject) comps.comments.add("U12", "to check");
    if (!page.isNullObject) page.comments.add("B8", "to check");
    await context.sync();
  });
}

/** Looks of a user's own where a build writes: ink on cells of a one-pager, a link over a torn cell of Sources, a chart's width. */
function dress(session: WorkbenchSession): Promise<void> {
  return session.inAddIn(async (context) => {
    const [page, sources] = ["One-pager", "Sources"].map((name) => context.workbook.worksheets.getItem(name));
    if (!page || !sources) return;
    const { format } = page.getRange("B3");
    format.font.color = "#C00000";
    format.fill.color = "#FFF2CC";
    page.getRange("C12").format.font.bold = true;
    const torn = sources.getRange("F5");
    torn.hyperlink = { address: "https://example.org/mine" };
    torn.formulas = [["=#REF!+1"]];
    torn.format.font.color = "#C00000";
    page.charts.getItemAt(0).width = 333;
    await context.sync();
  });
}

async function ownTables(session: WorkbenchSession): Promise<void> {
  await openOwnRows(session);
  await session.pane.getByRole("button", { name: "on a new sheet", exact: true }).click();
}

/** Every sheet that is said to be built has its title. */
function areTitled({ sheets }: Contents, said: string): boolean {
  const [, names = ""] = /^Built \d+ sheets: (.*)/.exec(said) ?? [];
  const built = names.split(", ");
  return sheets.every(({ name, formulas }) => !built.includes(name) || Boolean(formulas[0]?.[0]));
}

/** A line of the second build at the end of Changes. */
const isNoted = ({ sheets }: Contents): boolean =>
  sheets.some(({ name, formulas }) => name === "Changes" && formulas.at(-1)?.[0] === 2);

/** Each of the imported rows, once, its cells under the heads they are of. */
function areImported({ sheets }: Contents): boolean {
  const rows = sheets.flatMap(({ formulas }) => formulas);
  const heads = rows.find((row) => row.includes("Entity")) ?? [];
  const places = IMPORTED_HEADS.map((head) => heads.indexOf(head));
  const found = rows.map((row) => places.map((place) => row[place]).join());
  return IMPORTED.every((row) => found.filter((one) => one === row.join()).length === 1);
}

const press = (name: string) => async (session: WorkbenchSession) => {
  await button(session, name).evaluate((element: HTMLElement) => element.click());
};

export const actions: readonly TriedAction[] = [
  {
    name: "insert",
    sheet: "Sheet1",
    spare: 5,
    spareColumn: 8,
    // In the first column, as the one that was there before may be undone.
    stands: ({ sheets }) => sheets.some(({ formulas }) => formulas.some(([first]) => first === "=AI_MATRIX()")),
    prepare: async (session) => {
      await ownCells(session);
      await session.select("A12");
    },
    act: (session) => session.press("Insert matrix"),
  },
  { name: "freeze", sheet: "Sheet1", spare: 5, spareColumn: 8, prepare: ownCells, act: press("Freeze") },
  {
    name: "unfreeze",
    sheet: "Sheet1",
    spare: 5,
    spareColumn: 8,
    prepare: async (session) => {
      await ownCells(session);
      await press("Freeze")(session);
      await says(session, /^Frozen/);
      await session.settle();
    },
    act: press("Unfreeze"),
  },
  {
    name: "repair",
    sheet: "Sheet1",
    spare: 4,
    spareColumn: 8,
    prepare: async (session) => {
      await ownCells(session);
      await session.write("A5", '=_xldudf_AI_TIER("Baidu")+1');
    },
    act: press("Repair"),
  },
  {
    name: "build",
    sheet: "Sheet1",
    spare: 5,
    spareColumn: 8,
    stands: areTitled,
    prepare: async (session) => {
      await ownCells(session);
      await session.pane.locator('input[type=radio][value="classification"]').check();
    },
    act: press("Build in this workbook"),
  },
  {
    name: "rebuild",
    sheet: "Comps",
    spare: 60,
    spareColumn: 40,
    stands: isNoted,
    prepare: async (session) => {
      await ownCells(session);
      await buildPack(session, { template: "comps" });
      await session.write("Comps!U12", "MY NOTE");
      await note(session);
      await session.deleteRows("Comps", 10, 1);
    },
    act: press("Rebuild"),
  },
  {
    // Figures, formats, a chart's title and its axis change with the unit; some looks are the user's.
    name: "change",
    sheet: "One-pager",
    spare: 95,
    spareColumn: 40,
    stands: isNoted,
    prepare: async (session) => {
      await ownCells(session);
      await buildPack(session, { template: "one-pager" });
      await note(session);
      await dress(session);
      await session.pane.getByLabel("Money in").selectOption("mn");
    },
    act: press("Build in this workbook"),
  },
  {
    name: "table",
    sheet: "Sheet1",
    spare: 5,
    spareColumn: 8,
    neverFinished: true,
    stands: ({ beside }) => beside.flatMap(({ tables }) => tables).some(([name]) => name === "MyFigures"),
    prepare: async (session) => {
      await ownCells(session);
      await ownTables(session);
    },
    act: press("Figures"),
  },
  {
    name: "import",
    sheet: "My data",
    spare: 60,
    spareColumn: 30,
    neverFinished: true,
    stands: areImported,
    prepare: async (session) => {
      await ownCells(session);
      await ownTables(session);
      await press("Figures")(session);
      await says(session, /^Inserted Figures/);
      await session.write("My data!A5:E6", [
        ["Tencent", "revenue", "2026Q3", 190, "CNY bn"],
        ["Baidu", "revenue", "2026Q3", 36.5, "CNY bn"],
      ]);
      await session.pane.getByText("From you: figures 2").waitFor();
      await chooseRows(session);
    },
    act: press("Add 15 rows"),
  },
];
