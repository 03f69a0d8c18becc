/** The package holds together as Excel demands: parts, relations, tables, charts, merges, names, page set-up. */
import { XMLParser } from "fast-xml-parser";
import { markPrefix } from "../../../src/workbook/plan/marks";
import type { Area } from "../../../src/formulas/addresses";
import { build } from "../support/built";
import { everyRequest } from "../support/requests";
import { xmlFault } from "../support/well-formed";

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
});

interface Relation {
  readonly Id: string;
  readonly Target: string;
  readonly TargetMode?: string;
}

const relationsIn = (xml: string): readonly Relation[] => parser.parse(xml).Relationships[0].Relationship ?? [];

/** The part a relation of `xl/worksheets/_rels/sheet1.xml.rels` leads to. */
function resolveTarget(path: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const from = path.replace(/_rels\/[^/]+$/, "");
  return new URL(target, `http://package/${from}`).pathname.slice(1);
}

const meet = (a: Area, b: Area): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

describe.each(everyRequest)("%s, %s, %s", (template, language, mode) => {
  test("every part is well-formed, typed and reached, every relation leads to a part", async () => {
    const { parts } = await build({ template, language, mode });
    const paths = Object.keys(parts);
    expect(paths[0]).toBe("[Content_Types].xml");
    expect(paths.filter((path) => xmlFault(parts[path] ?? ""))).toEqual([]);
    const types = parser.parse(parts["[Content_Types].xml"] ?? "").Types[0];
    const extensions = types.Default.map((one: { Extension: string }) => one.Extension);
    const named = types.Override.map((one: { PartName: string }) => one.PartName.slice(1));
    expect(named.filter((name: string) => !(name in parts))).toEqual([]);
    expect(paths.filter((path) => !named.includes(path) && !extensions.includes(path.split(".").at(-1)))).toEqual([]);
    const reached = new Set<string>(["[Content_Types].xml"]);
    for (const path of paths.filter((one) => one.endsWith(".rels"))) {
      reached.add(path);
      const relations = relationsIn(parts[path] ?? "");
      expect(new Set(relations.map((one) => one.Id)).size).toBe(relations.length);
      for (const { Target, TargetMode } of relations)
        if (TargetMode !== "External" && !Target.startsWith("#")) reached.add(resolveTarget(path, Target));
    }
    expect([...reached].filter((path) => !(path in parts))).toEqual([]);
    expect(paths.filter((path) => !reached.has(path))).toEqual([]);
  });

  test("tables have distinct headers that equal their cells, and touch no merged cell", async () => {
    const { plan, parts } = await build({ template, language, mode });
    const saved = Object.entries(parts).filter(([path]) => path.startsWith("xl/tables/"));
    expect(saved).toHaveLength(plan.sheets.flatMap((sheet) => sheet.tables).length);
    for (const sheet of plan.sheets)
      for (const table of sheet.tables) {
        const headers = (sheet.rows[table.top] ?? []).slice(table.left, table.right + 1).map((cell) => cell?.value);
        expect(new Set(headers).size).toBe(table.right - table.left + 1);
        const [, xml = ""] = saved.find(([, text]) => text.includes(`name="${table.name}"`)) ?? [];
        const columns = parser.parse(xml).table[0].tableColumns[0].tableColumn;
        expect(columns.map((column: { name: string }) => column.name)).toEqual(headers);
        expect(sheet.merges.filter((merge) => meet(merge, table))).toEqual([]);
      }
    const names = plan.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
    expect(new Set(names).size).toBe(names.length);
  });

  test("merged areas stand apart and nothing is hidden beneath them", async () => {
    const { plan } = await build({ template, language, mode });
    for (const { merges, rows } of plan.sheets)
      merges.forEach((merge, index) => {
        expect(merges.slice(index + 1).filter((other) => meet(merge, other))).toEqual([]);
        const beneath = (rows[merge.top] ?? []).slice(merge.left + 1, merge.right + 1);
        expect(beneath.filter((cell) => cell && cell.value !== "")).toEqual([]);
      });
  });

  test("sheet names are ones Excel takes", async () => {
    const { plan } = await build({ template, language, mode });
    const names = plan.sheets.map((sheet) => sheet.name);
    expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test("pages fit their width, repeat their header and carry a footer", async () => {
    const { plan, parts } = await build({ template, language, mode });
    plan.sheets.forEach((sheet, index) => {
      const xml = parts[`xl/worksheets/sheet${index + 1}.xml`] ?? "";
      const { scale } = sheet.print;
      expect(xml.includes('<pageSetUpPr fitToPage="1"/>')).toBe(scale === undefined);
      if (scale !== undefined) expect(xml).toContain(` scale="${scale}"`);
      expect(xml).toMatch(/<pageSetup paperSize="9"[^>]*orientation="(landscape|portrait)"/);
      expect(xml.includes('fitToHeight="0"')).toBe(scale === undefined && sheet.print.onePage !== true);
      expect(xml).toContain("<oddFooter>");
      if (sheet.print.titleRows)
        expect(parts["xl/workbook.xml"]).toContain(`name="_xlnm.Print_Titles" localSheetId="${index}"`);
    });
  });

  test("each sheet is marked by a hidden name that points at it", async () => {
    const { plan, parts } = await build({ template, language, mode });
    const hidden = parts["xl/workbook.xml"]?.match(
      new RegExp(`<definedName hidden="1" name="${markPrefix}[a-z]+">[^<]+`, "g"),
    );
    expect(hidden?.sort()).toEqual(
      plan.sheets
        .map((sheet) => `<definedName hidden="1" name="${markPrefix}${sheet.key}">'${sheet.name}'!$A$1`)
        .sort(),
    );
  });
});

describe("charts", () => {
  const charted = [
    ["full", "AtlasGrowth", "bar"],
    ["comps", "AtlasCompanyGrowth", "bar"],
    ["full", "AtlasLine_series", "line"],
    ["full", "AtlasLine_level", "line"],
    ["full", "AtlasBenchmarks", "bar"],
    ["one-pager", "AtlasHistory", "column"],
  ] as const;

  test.each(charted)(
    "%s has %s as a native %s chart with title, unit, data and a Source line below",
    async (template, name, kind) => {
      const { plan, parts } = await build({ template });
      const sheet = plan.sheets.find((one) => one.charts.some((chart) => chart.name === name));
      const chart = sheet?.charts.find((one) => one.name === name);
      if (!sheet || !chart) throw new Error(`There is no chart ${name}`);
      expect(chart.kind).toBe(kind);
      const number = plan.sheets.flatMap((one) => one.charts).indexOf(chart) + 1;
      const xml = parts[`xl/charts/chart${number}.xml`] ?? "";
      expect(xml).toContain(chart.title);
      expect(xml).toContain(chart.valueTitle);
      expect(`${chart.title} ${chart.valueTitle}`).toMatch(/CNY bn|year on year|yoy/);
      expect(xml.match(/<c:ser>/g)).toHaveLength(chart.series.length);
      for (const series of chart.series) {
        const cells = sheet.rows
          .slice(series.values.top, series.values.bottom + 1)
          .flatMap((row) => row.slice(series.values.left, series.values.right + 1));
        expect(cells.filter((cell) => typeof cell?.value === "number").length).toBeGreaterThan(1);
      }
      const below = sheet.rows[chart.place.bottom + 1]?.find((cell) => cell);
      expect(below?.value).toMatch(/^Source: /);
    },
  );

  test("values beside the points are shown in their cells' formats, so that a bound keeps its sign", async () => {
    const { plan, parts } = await build();
    const [number] = plan.sheets
      .flatMap((one) => one.charts)
      .flatMap((chart, index) => (chart.name === "AtlasBenchmarks" ? [index + 1] : []));
    expect(parts[`xl/charts/chart${number ?? 0}.xml`]).toContain(
      '<c:dLbls><c:numFmt formatCode="General" sourceLinked="1"/>',
    );
    const sheet = plan.sheets.find((one) => one.key === "benchmarks");
    const bounds = sheet?.rows.flat().filter((cell) => cell?.format?.startsWith('"≥ "'));
    expect(bounds?.length).toBeGreaterThan(0);
  });

  test("bars start at zero, unless one is below it", async () => {
    const [full, page] = await Promise.all([build(), build({ template: "one-pager" })]);
    const charts = [full, page].flatMap(({ plan, parts }) =>
      plan.sheets
        .flatMap((sheet) => sheet.charts)
        .map((chart, index) => ({ chart, xml: parts[`xl/charts/chart${index + 1}.xml`] ?? "" })),
    );
    for (const { chart, xml } of charts)
      expect([chart.name, /<c:valAx>.*<c:min val="0"\/>/s.test(xml)]).toEqual([chart.name, chart.fromZero]);
    expect(charts.filter(({ chart }) => !chart.fromZero).map(({ chart }) => chart.name)).toEqual([
      "AtlasCompanyGrowth",
      "AtlasLine_series",
      "AtlasLine_level",
    ]);
  });

  test("weak figures are hollow, the others are not", async () => {
    const { plan, parts } = await build({ template: "one-pager" });
    const weak = plan.sheets.flatMap((one) => one.charts)[0]?.series[0]?.weak ?? [];
    const points = parts["xl/charts/chart1.xml"]?.match(/<c:dPt><c:idx val="(\d+)"\/>/g) ?? [];
    expect(weak.length).toBeGreaterThan(0);
    expect(points).toEqual(weak.map((point) => `<c:dPt><c:idx val="${point}"/>`));
  });
});
