/** What the workbench claims to be and is not: requirement sets, members by name, one window, one add-in, one user. */
import { REQUIREMENT_SETS } from "../../src/workbench/protocol/app-context";
import { refusalText } from "./support/refusal";
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";

jest.setTimeout(120_000);

let session: WorkbenchSession;
beforeAll(async () => {
  session = await openWorkbench({ addIn: "/fixture/manifest.xml" });
});
afterAll(async () => {
  await session.close();
  await closeBrowser();
});

const status = () => session.page.locator("#status");

describe("the requirement sets", () => {
  const supported = (sets: readonly (readonly [name: string, version: string])[]) =>
    session
      .frame()
      .evaluate(
        (asked) => asked.map(([name, version]) => Office.context.requirements.isSetSupported(name, version)),
        sets,
      );

  it.each(Object.entries(REQUIREMENT_SETS))("%s is claimed up to %s and not beyond", async (name, version) => {
    const [major = 0, minor = 0] = version.split(".").map(Number);
    const upTo = Array.from({ length: minor }, (_, index) => [name, `${major}.${index + 1}`] as const);
    expect(await supported(upTo)).toEqual(upTo.map(() => true));
    expect(
      await supported([
        [name, `${major}.${minor + 1}`],
        [name, `${major + 1}.1`],
      ]),
    ).toEqual([false, false]);
  });

  it.each(["DialogApi", "IdentityAPI", "OpenBrowserWindowApi", "WordApi", "ExcelApiDesktop", "KeyboardShortcuts"])(
    "%s is not claimed",
    async (name) => expect(await supported([[name, "1.1"]])).toEqual([false]),
  );
});

/** How an object of each class is come by, in the add-in's page. */
const SUBJECTS: Readonly<Record<string, string>> = {
  Workbook: "workbook",
  Application: "workbook.application",
  Worksheet: "sheet",
  Range: 'sheet.getRange("A1:B3")',
  RangeFormat: 'sheet.getRange("A1:B3").format',
  RangeFont: 'sheet.getRange("A1:B3").format.font',
  Table: 'workbook.tables.getItem("Platform")',
  TableColumn: 'workbook.tables.getItem("Platform").columns.getItemAt(0)',
  Chart: 'sheet.charts.getItem("Platform")',
  NamedItem: 'workbook.names.getItem("platform.name")',
  PageLayout: "sheet.pageLayout",
  DataValidation: 'sheet.getRange("A1").dataValidation',
};

interface Outcome {
  readonly member: string;
  readonly error?: { readonly code: string; readonly message: string };
}

describe("each member that Office.js brings is answered or refused with its name:", () => {
  beforeAll(() =>
    session.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B3").values = [
        ["Name", "Amount"],
        ["x", 1],
        ["y", 2],
      ];
      sheet.tables.add("A1:B3", true).name = "Platform";
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3")).name = "Platform";
      context.workbook.names.add("platform.name", sheet.getRange("A1"));
      await context.sync();
    }),
  );

  /**
   * Reads every property of the class, or calls every method that is not said to be answered, each in a request of its own.
   * Left out are members that Office.js keeps in the page and those that Microsoft's own scripts record with.
   */
  const outcomes = (type: string, kind: "properties" | "methods", answered: readonly string[]): Promise<Outcome[]> =>
    session.frame().evaluate<Outcome[]>(`(async () => {
      const own = Object.entries(Object.getOwnPropertyDescriptors(Excel[${JSON.stringify(type)}].prototype));
      const local = /^(_|on[A-Z]|constructor$|load$|set$|update$|toJSON$|track$|untrack$|ensureUnchanged$|retrieve$|setMockData$|enableOfficeScriptRecording$|recordAction$|context$|isNull|items$)/;
      const answered = new Set(${JSON.stringify(answered)});
      const isAnswered = (name) => answered.has(name + "()") || answered.has(name.replace(/OrNullObject$/, "") + "()");
      const names = own.filter(([name]) => !local.test(name)).filter(([name, { get, value }]) =>
        ${kind === "properties" ? "get !== undefined" : 'typeof value === "function" && !isAnswered(name)'}
      ).map(([name]) => name);
      const ask = (name) => Excel.run(async (context) => {
        const { workbook } = context;
        const sheet = workbook.worksheets.getItem("Sheet1");
        const subject = ${SUBJECTS[type]};
        let made;
        try { made = ${kind === "methods"} ? subject[name]({}, {}) : subject[name]; }
        catch (error) { if (error.code !== "PropertyNotLoaded") throw error; subject.load(name); }
        made?.load?.();
        await context.sync();
      });
      const found = [];
      for (const name of names) {
        const outcome = await ask(name).then(() => ({}), ({ code, message }) => ({ error: { code, message } }));
        found.push({ member: name, ...outcome });
      }
      return found;
    })()`);

  const answered = (type: string): Promise<readonly string[]> =>
    session.page.evaluate((name) => window.workbench?.members()[name] ?? [], type);

  it.each(Object.keys(SUBJECTS))("%s", async (type) => {
    const known = await answered(type);
    const properties = await outcomes(type, "properties", known);
    const methods = await outcomes(type, "methods", known);
    expect(properties.length + methods.length).toBeGreaterThan(2);
    const isRefused = ({ member, error }: Outcome) =>
      error?.code === "NotImplemented" && error.message.includes(`${type}.${member}`);
    expect(properties.filter((one) => isRefused(one) === known.includes(one.member))).toEqual([]);
    expect(methods.filter((one) => !isRefused(one))).toEqual([]);
  });
});

it("the page says what it is, and leads to what differs", async () => {
  const bar = session.page.locator("#title-bar");
  await bar.getByText("A workbench, not Excel").waitFor();
  const address = await bar.getByRole("link", { name: "What differs" }).getAttribute("href");
  const differs = await session.page.request.get(new URL(address ?? "", session.page.url()).href);
  expect(await differs.text()).toContain("## What differs from Excel");
});

describe("one window, one add-in, one user:", () => {
  it("the page shows one workbook and the one add-in that its manifest names", async () => {
    expect(await session.page.locator("#ribbon .tab").allInnerTexts()).toEqual(["Probe"]);
    expect(await session.page.locator("iframe").count()).toBe(1);
    const told = await session.frame().evaluate(() => {
      const { platform, host } = Office.context.diagnostics;
      return [String(platform), String(host), Office.context.document.url];
    });
    expect(told).toEqual(["OfficeOnline", "Excel", expect.stringMatching(/\/Book1\.xlsx$/)]);
  });

  it("no further workbook is opened", async () => {
    const open = (): Promise<void> => Excel.createWorkbook();
    expect(await refusalText(session, open)).toMatch(/^NotImplemented: .*Workbook\.createAndOpenWorkbook/);
  });

  it("there are no dialogs", async () => {
    const pages = session.context.pages().length;
    const outcome = await session.frame().evaluate(
      () =>
        new Promise<string>((done) => {
          Office.context.ui.displayDialogAsync(window.location.href, ({ status, error }) =>
            done(`${status} ${error.message}`),
          );
        }),
    );
    expect(outcome).toMatch(/^failed /);
    expect(session.context.pages()).toHaveLength(pages);
  });

  it("there is no sign-in", async () => {
    const outcome = await session.frame().evaluate(() =>
      Office.auth.getAccessToken().then(
        () => "given",
        (error: unknown) => (error as { code: number }).code,
      ),
    );
    expect(outcome).not.toBe("given");
    await status().getByText("auth.getAccessToken").waitFor();
  });

  it("what changes was changed here", async () => {
    await session.inAddIn(async (context) => {
      const heard: string[] = ((window as never as { sources: string[] }).sources = []);
      context.workbook.worksheets
        .getItem("Sheet1")
        .onChanged.add(({ source }) => Promise.resolve(void heard.push(source)));
      await context.sync();
      context.workbook.worksheets.getItem("Sheet1").getRange("F1").values = [["the add-in's"]];
      await context.sync();
    });
    await session.type("F2", "a person's");
    await session.frame().waitForFunction(() => (window as never as { sources: string[] }).sources.length === 2);
    expect(await session.frame().evaluate(() => (window as never as { sources: string[] }).sources)).toEqual([
      "Local",
      "Local",
    ]);
  });
});

it("a workbook that counts its days from 1904 says so to the add-in, and computes from 1900", async () => {
  await session.page.evaluate(() => window.workbench?.countFrom1904());
  await session.write("Sheet1!H1", "=DATE(1904,1,2)");
  const told = await session.inAddIn(async (context) => {
    const day = context.workbook.functions.date(1904, 1, 2).load("value");
    await context.sync();
    return day.value;
  });
  expect([told, (await session.cell("Sheet1!H1")).value]).toEqual([1, 1463]);
});

it("a workbook too large to be kept over a reload is forgotten, and the next page says so", async () => {
  await session.page.evaluate(() => {
    const letters = Array.from({ length: 64 }, (_, code) => String.fromCharCode(48 + code));
    let state = 7;
    const text = () =>
      Array.from({ length: 32_000 }, () => letters[(state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 26]);
    const rows = Array.from({ length: 280 }, () => [`'${text().join("")}`]);
    window.workbench?.write("Sheet1!A1:A280", rows);
  });
  await session.page.reload();
  await status().getByText("too large to be kept").waitFor();
  await session.ready();
  expect(await session.sheetNames()).toEqual(["Sheet1"]);
  expect((await session.cell("Sheet1!A1")).value).toBe("");
});
