/** The workbench answers every Excel member that the add-in's source uses. */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { describedTypes } from "../../src/workbench/object-model/roots";
import type { TypeDefinition } from "../../src/workbench/object-model/type-table";
import { findExcelMembers } from "./support/excel-members";

const root = resolve(__dirname, "../..");
const used = findExcelMembers(root, ["src/taskpane", "src/commands", "src/functions", "src/workbook/apply"]);

/** Events the workbench raises (src/workbench/sheet/events.ts). */
const EVENTS = new Set([
  "Workbook.onSelectionChanged",
  "Worksheet.onChanged",
  "Worksheet.onSelectionChanged",
  "WorksheetCollection.onActivated",
  "WorksheetCollection.onAdded",
  "WorksheetCollection.onCalculated",
  "WorksheetCollection.onChanged",
  "WorksheetCollection.onDeleted",
  "WorksheetCollection.onSelectionChanged",
]);

const types = describedTypes();

function isAnswered(member: string): boolean {
  const [typeName = "", name = ""] = member.split(".");
  if (EVENTS.has(member)) return true;
  const type = types.get(typeName);
  if (!type) return false;
  const strict = name.replace(/OrNullObject$/, "");
  return [type.properties, type.objects, type.methods].some((table) => table.has(name) || table.has(strict));
}

it("finds what the add-in uses, in code and in load lists", () => {
  const members = used.map(({ member }) => member);
  expect(members).toEqual(expect.arrayContaining(["Workbook.worksheets", "Range.formulas", "Worksheet.getRange"]));
  expect(members.length).toBeGreaterThan(30);
});

it("would notice a member that is not answered", () => {
  expect(["Worksheet.pivotTables", "NoSuchType.name", "Range.getNothingOrNullObject"].filter(isAnswered)).toEqual([]);
});

it("answers each of them", () => {
  const missing = used.filter(({ member }) => !isAnswered(member)).map(({ member, place }) => `${member} (${place})`);
  expect(missing).toEqual([]);
});

describe("the README", () => {
  const file = resolve(root, "src/workbench/README.md");
  const LIST = /(?<=<!-- members -->\n)[^]*(?=<!-- \/members -->)/;

  it("lists exactly what is answered", () => {
    const readme = readFileSync(file, "utf8");
    const list = `\n${[...types.values()].filter(isExcels).map(line).join("\n")}\n\n`;
    if (process.env["ATLAS_UPDATE"]) writeFileSync(file, readme.replace(LIST, list));
    else expect(LIST.exec(readme)?.[0]).toBe(list);
  });

  function line({ name, properties, objects, methods }: TypeDefinition): string {
    const members = [
      ...properties.keys(),
      ...objects.keys(),
      ...[...methods.keys()].map((method) => `${method}()`),
    ].filter((member) => !member.startsWith("_"));
    return `- **${name}**: ${members.sort().join(", ")}`;
  }

  /** Office.js's own services are not for add-ins to call. */
  function isExcels({ name }: TypeDefinition): boolean {
    return !/Service$|^CustomFunctions|^DynamicRibbon$/.test(name);
  }
});
