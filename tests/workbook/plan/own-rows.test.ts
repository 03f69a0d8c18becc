/** A workbook with rows of the reader's own: they stand beside the record, and every one of them is told from it. */
import { composePlan } from "../../../src/workbook/compose";
import type { Cell, Sheet, SheetKey, WorkbookPlan } from "../../../src/workbook/plan/types";
import { workbookWords } from "../../../src/words/workbook.en";
import { extended, tableOf } from "../../calls/own-rows/support/tables";
import { shipped } from "../../support/shipped";
import { requestFor } from "../support/requests";

const edition = extended([
  tableOf("companies", [["SenseTime", "商汤", "HKEX:0020", "", "", "", "", 2, "revenue", "proxy"]]),
  tableOf("figures", [
    ["SenseTime", "revenue", "2024H1", 17.4, "亿", "", "Interim results"],
    ["SenseTime", "revenue", "2025H1", 23.6, "亿", "", "Interim results", "https://example.com/interim"],
    ["Baidu", "revenue", "2026Q2", 33.1, "bn", "", "Model of ours"],
  ]),
  tableOf("marks", [
    ["SenseTime", "MaaS", "named", "Sells its models by the call", "Annual report", "https://example.com/annual"],
  ]),
]);
const sheetOf = (plan: WorkbookPlan, key: SheetKey): Sheet => plan.sheets.find((sheet) => sheet.key === key) as Sheet;
const cellsOf = (sheet: Sheet): readonly Cell[] => sheet.rows.flatMap((row) => row.flatMap((cell) => cell ?? []));
const textsOf = (sheet: Sheet): readonly string[] =>
  cellsOf(sheet).flatMap(({ value }) => (typeof value === "string" ? [value] : []));
const styled = (plan: WorkbookPlan, style: Cell["style"]): readonly unknown[] =>
  plan.sheets.flatMap((sheet) => cellsOf(sheet).filter((cell) => cell.style === style && cell.value !== 12.3));

describe.each(["live", "frozen"] as const)("%s", (mode) => {
  let plan: WorkbookPlan;
  beforeAll(async () => {
    plan = await composePlan(edition, requestFor({ mode }));
  });

  test("own figures look like no other, and only they do", () => {
    const evidence = sheetOf(plan, "evidence").rows;
    const uses = evidence.filter((row) => row[8]?.value === "own" && row[9]?.link?.kind === "sheet");
    expect(uses.length).toBeGreaterThan(4);
    expect(styled(plan, "figureOwn")).toHaveLength(uses.length);
  });

  test("the company and its marks are coloured, and a note says what the colour means", () => {
    const summary = sheetOf(plan, "summary");
    const row = summary.rows.find((cells) => cells[0]?.value === "SenseTime");
    expect(row?.[0]?.style).toBe("labelOwn");
    expect(row?.slice(2, 6).map((cell) => cell?.style)).toEqual(["mark", "markOwn", "mark", "mark"]);
    for (const key of ["about", "summary", "comps", "series"] as const)
      expect(textsOf(sheetOf(plan, key))).toContain(workbookWords["legend.own"]);
  });

  test("their sources are listed as the reader's, and followed where they have an address", () => {
    const rows = sheetOf(plan, "sources").rows.filter((row) => row[4]?.value === workbookWords["kind.own"]);
    expect(rows.map((row) => row[1]?.value).sort()).toEqual([
      "Annual report",
      "Interim results",
      "Interim results",
      "Model of ours",
    ]);
    expect(JSON.stringify(rows)).toContain("https://example.com/interim");
    expect(JSON.stringify(rows)).toContain("https://example.com/annual");
    const evidence = sheetOf(plan, "evidence").rows;
    const mark = evidence.find((row) => row.some((cell) => cell?.value === "Sells its models by the call"));
    expect(JSON.stringify(mark)).toContain("https://example.com/annual");
  });
});

test("a workbook without own rows says nothing of them", async () => {
  const plan = await composePlan(shipped, requestFor({}));
  expect(styled(plan, "figureOwn")).toEqual([]);
  expect(plan.sheets.flatMap(textsOf)).not.toContain(workbookWords["legend.own"]);
});
