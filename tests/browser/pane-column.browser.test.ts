/** The Functions view against a sheet: what a preview says, what a form keeps, and a column of names looked through. */
import {
  button as buttonOf,
  clearSheet,
  fitsPane,
  says as paneSays,
  setPaneWidth,
  showView,
  viewShown,
} from "./pane/pane-page";
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";

let session: WorkbenchSession;

beforeAll(async () => {
  session = await openWorkbench();
  await viewShown(session, "map");
});
beforeEach(() => clearSheet(session));
afterEach(async () => {
  const back = button("All functions");
  if ((await back.count()) > 0) await back.click();
});
afterAll(() => session.close());
afterAll(closeBrowser);

const button = (name: string | RegExp, exact = false) => buttonOf(session, name, exact);
const says = (text: string | RegExp) => paneSays(session, text);

async function open(name: string) {
  const view = await showView(session, "functions");
  await view.locator("li button", { hasText: name }).first().click();
  return view;
}

async function type(values: Readonly<Record<string, string>>): Promise<void> {
  for (const [parameter, value] of Object.entries(values)) {
    const field = session.pane.getByRole("combobox", { name: parameter, exact: true });
    await field.fill(value);
    await field.press("Escape");
  }
}

describe("a preview", () => {
  it.each([
    ["AI_METRIC(", { entity: "Kling AI", metric: "revenue" }, "> CNY 150,000,000"],
    ["AI_REVENUE(", { company: "Baidu", unit: "bn" }, "CNY 9.4 bn"],
    ["AI_REVENUE(", { company: "Baidu", unit: "亿" }, "CNY 94.0 亿"],
    ["AI_TIER(", { company: "Baidu" }, "1"],
  ] as const)("of %s with %j is the text of the cell", async (name, values, text) => {
    const view = await open(name);
    await type(values);
    const formula = await view.locator("code").innerText();
    expect(await view.getByRole("status", { name: "Result" }).innerText()).toMatch(new RegExp(`^${escaped(text)}`));
    await session.write("A1", formula);
    await session.settle();
    expect((await session.cell("A1")).text).toBe(text);
  });
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

it("keeps references as they are typed", async () => {
  const view = await open("AI_TIER(");
  for (const typed of ["Straße!A1", "'It''s'!A1", "A:A", "Table1[Name]"]) {
    await type({ company: typed });
    expect(await view.locator("code").innerText()).toBe(`=AI_TIER(${typed})`);
  }
  await type({ company: "Bodu" });
  expect(await view.locator("code").innerText()).toBe('=AI_TIER("Bodu")');
});

describe("a column of names", () => {
  const opened = () => open("Check a column");
  const field = () => session.pane.getByRole("textbox", { name: "Names or codes, one a line" });

  it("is taken from the sheet and answered beside the names, and undone", async () => {
    await session.write("B3:B6", [["Baidu"], ["Badu"], [""], ["0700.HK"]]);
    await session.select("B3:B6");
    await opened();
    await button("Take the selected column").click();
    await session.pane.getByText("B3:B6: 2 recognised, 1 unknown").waitFor();
    await button("Insert beside the names").click();
    await says(/^Inserted the table of names at C3:E6\./);
    expect(await session.values("C3:D6")).toEqual([
      ["recognised", "Baidu"],
      ["unknown", ""],
      ["", ""],
      ["recognised", "Tencent"],
    ]);
    expect(String((await session.values("E4"))[0]?.[0])).toContain("Nearest: Baidu");
    await button("Undo", true).click();
    await says("Undone");
    expect(await session.values("C3:C4")).toEqual([[""], [""]]);
    expect(await session.values("B3:B4")).toEqual([["Baidu"], ["Badu"]]);
  });

  it("asks before it writes over anything", async () => {
    await session.write("B3:C4", [
      ["Baidu", "mine"],
      ["Alibaba", ""],
    ]);
    await session.select("B3:B4");
    await opened();
    await button("Take the selected column").click();
    await button("Insert beside the names").click();
    await says("C3:E4 holds 1 filled cell. Replace it?");
    await button("Cancel", true).click();
    expect(await session.values("C3:D3")).toEqual([["mine", ""]]);
  });

  it("does not write beside names that are no longer there", async () => {
    await session.write("B3:B4", [["Baidu"], ["Alibaba"]]);
    await session.select("B3:B4");
    await opened();
    await button("Take the selected column").click();
    await session.pane.getByText("2 recognised").waitFor();
    await session.write("B3", "Meitu");
    await button("Insert beside the names").click();
    await says("B3:B4 is no longer what was checked.");
    expect(await session.values("C3:C4")).toEqual([[""], [""]]);
  });

  it("is pasted, by keyboard alone, and inserted with the names as text", async () => {
    await session.select("E2");
    const view = await showView(session, "functions");
    await view.locator("li button").first().press("Enter");
    await field().waitFor();
    expect(await field().evaluate((element) => element === document.activeElement)).toBe(true);
    await field().fill("00700\nBadu\n腾讯");
    await session.pane.getByText("2 recognised, 1 unknown").waitFor();
    await button("Insert the table").press("Enter");
    await says(/^Inserted the table of names at E2:H5\./);
    expect(await session.values("E2:G5")).toEqual([
      ["As written", "Result", "Read as"],
      ["00700", "recognised", "Tencent"],
      ["Badu", "unknown", ""],
      ["腾讯", "recognised", "Tencent"],
    ]);
    await field().press("Escape");
    await session.pane.getByRole("heading", { name: "Functions", exact: true }).waitFor();
  });

  it("fits into 320 pixels", async () => {
    await setPaneWidth(session, 320);
    await opened();
    await field().fill(
      ["Baidu", "a name nobody knows that is longer than the pane is wide, and then some", "快手"].join("\n"),
    );
    await session.pane.getByText("2 recognised, 1 unknown").waitFor();
    await fitsPane(session);
    await setPaneWidth(session, 360);
  });
});
