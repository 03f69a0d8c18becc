/** The functions where users meet them: typed into cells, called by the real Office.js through the workbench. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";

/** Every seventeenth case of the suite that answers one cell: enough of each table to notice a difference between the two ways. */
const STEP = 17;
const FOLDER = join(__dirname, "../functions/formulas");

interface Sampled {
  readonly formula: string;
  readonly expected: string;
}

function sample(file: string): readonly Sampled[] {
  return readFileSync(join(FOLDER, file), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("=") && !line.includes("Inputs!"))
    .map((line) => {
      const [formula = "", expected = ""] = line.split("\t");
      return { formula, expected };
    })
    .filter(({ expected }) => !expected.startsWith("["))
    .filter((_, index) => index % STEP === 0);
}

const FILES = ["names", "classification", "growth", "levels", "bounds-and-errors", "composition"];
const sampled = FILES.flatMap((name) => sample(`${name}.tsv`));

let session: WorkbenchSession;

beforeAll(async () => {
  session = await openWorkbench({ pane: "closed" });
});
afterAll(async () => {
  await session.close();
  await closeBrowser();
});

test("a formula typed with the keyboard is answered by the add-in", async () => {
  await session.type("J1", '=AI_TIER("Baidu")');
  expect(await session.cell("J1")).toMatchObject({ value: 1, formula: '=AI_TIER("Baidu")' });
  await session.type("J2", '=AI_REVENUE_GROWTH("百度")');
  expect(await session.cell("J2")).toMatchObject({ value: 0.4, text: "40.0%" });
  expect(session.errors).toEqual([]);
});

test("an error's message is shown beside its cell, and offers the nearest name", async () => {
  await session.type("J3", '=AI_TIER("Badu")');
  expect((await session.cell("J3")).value).toBe("#N/A");
  expect(await session.popup("J3")).toContain("Unknown name “Badu”. Nearest: Baidu.");
});

describe("a sample of the formula suite", () => {
  beforeAll(async () => {
    await session.write(
      `A1:A${sampled.length}`,
      sampled.map(({ formula }) => [formula]),
    );
    await session.settle();
  });

  test("is large enough", () => expect(sampled.length).toBeGreaterThanOrEqual(18));

  test.each(sampled.map((entry, index) => ({ ...entry, address: `A${index + 1}` })))(
    "$formula gives $expected",
    async ({ expected, address }) => {
      const cell = await session.cell(address);
      const [, code, fragment = ""] = /^(#[A-Z0-9/]+[!?A]) ?(.*)$/.exec(expected) ?? [];
      if (code === undefined) {
        const value: unknown = JSON.parse(expected);
        expect(cell.value).toEqual(typeof value === "number" ? expect.closeTo(value, 9) : value);
      } else {
        expect(cell.value).toBe(code);
        if (fragment !== "") expect(cell.message).toContain(fragment);
      }
    },
  );
});

describe("ranges", () => {
  beforeEach(async () =>
    session.inAddIn((context) => {
      context.workbook.worksheets.add().activate();
      return context.sync();
    }),
  );

  test("a thousand companies in a column are one call into the add-in", async () => {
    const names = ["Baidu", "百度", "0700.HK", "Meitu", "iFlytek"];
    const before = (await session.callCounts())["AI_TIER"] ?? 0;
    await session.write(
      "A2:A1001",
      Array.from({ length: 1000 }, (_, row) => [names[row % 5]]),
    );
    await session.write("B2", "=AI_TIER(A2:A1001)");
    const tiers = (await session.values("B2:B1001")).flat();
    expect(tiers).toEqual(Array.from({ length: 1000 }, (_, row) => [1, 1, 1, 2, 3][row % 5]));
    expect((await session.callCounts())["AI_TIER"]).toBe(before + 1);
  });

  test("a column of companies against a row of periods gives the grid, blank for blank, error for error", async () => {
    await session.write("A1:C4", [
      ["", "2025Q1", "2025Q2"],
      ["Baidu", "", ""],
      ["", "", ""],
      ["nobody", "", ""],
    ]);
    await session.write("B2", "=AI_REVENUE_GROWTH(A2:A4,B1:C1)");
    expect(await session.values("B2:C4")).toEqual([
      [0.4, 0.34],
      ["", ""],
      ["#N/A", "#N/A"],
    ]);
    expect((await session.cell("B4")).message).toContain("Unknown name “nobody”");
  });

  test("the spilled matrix can be read by other formulas", async () => {
    await session.write("A1", "=AI_MATRIX()");
    await session.write("I1", "=SUM(B2:B10)");
    await session.write("I2", '=XLOOKUP("Huawei",A2:A10,B2:B10)');
    expect(await session.values("I1:I2")).toEqual([[16], [1]]);
    expect((await session.values("A1:F2"))[0]).toEqual([
      "Company",
      "Tier",
      "Model as a product",
      "Model as a service",
      "AI as a feature",
      "Shovel seller",
    ]);
  });

  test("a function's answer can be another's argument", async () => {
    await session.write("A1", "=AI_REVENUE_GROWTH(AI_COMPANIES(1))");
    await session.write("C1", "=AVERAGE(AI_REVENUE_GROWTH(AI_COMPANIES(1)))");
    await session.write("D1", '=IFERROR(AI_TIER(AI_NAME("nobody")),"none")');
    expect((await session.values("A1:A4")).flat()).toEqual([0.4, 0.18, 0.2, 0.085]);
    expect((await session.cell("C1")).value).toBeCloseTo(0.21625, 9);
    expect((await session.cell("D1")).value).toBe("none");
  });

  test("texts of another language are loaded when first asked for", async () => {
    await session.write("A1", '=AI_WHY("华为","tier","zh-Hans")');
    await session.page.waitForFunction(() => window.workbench?.cell("A1").value === "论点");
    expect(String((await session.cell("A2")).value)).toMatch(/\p{Script=Han}/u);
  });

  test("money carries its currency and a bound its sign; a card gives its fields", async () => {
    await session.write("A1", '=AI_REVENUE("Kuaishou",,,"mn")');
    await session.write("A2", '=AI_REVENUE("Alibaba",,,"亿")');
    await session.write("A3", '=AI_COMPANY("Baidu")');
    await session.write("B3", "=A3.Growth*100");
    await session.write("C3", "=AI_TIER(A3)");
    await session.write("D3", "=A3.Tier+AI_TIER(A3:A3)");
    await session.write("E3", "=A3.Growth");
    await session.write("F3", '=FIELDVALUE(AI_COMPANY("Baidu"),"Tier")');
    expect(await session.cell("A1")).toMatchObject({ value: 150, text: "> CNY 150.0 mn" });
    const { value, text } = await session.cell("A2");
    expect(Number(value)).toBeCloseTo(301, -1);
    expect(text).toBe(`CNY ${Number(value).toFixed(1)} 亿`);
    expect(await session.cell("A3")).toMatchObject({ value: "Tier 1" });
    expect((await session.cell("B3")).value).toBeCloseTo(40, 9);
    expect(await session.values("C3:D3")).toEqual([[1, 2]]);
    expect((await session.cell("F3")).value).toBe(1);
    expect((await session.cell("E3")).text).toBe("40.0%");
  });

  test("works without a network", async () => {
    await session.goOffline();
    await session.write("A1", '=AI_SOURCE("Alibaba","revenue","2025Q1")');
    expect((await session.cell("A1")).value).toMatch(/; grade [AB] \(/);
    await session.write("A3", '=AI_WHY("Huawei","tier")');
    expect((await session.cell("A3")).value).toBe("Claim");
    await session.write("E3", '=AI_WHY("Huawei","tier","zh-Hant")');
    expect(await session.cell("E3")).toMatchObject({ value: "#N/A", message: expect.stringContaining("connect") });
  });
});
