/** The workbench answers every Excel member that the add-in's source uses. */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { describedTypes } from "../../src/workbench/object-model/roots";
import type { TypeDefinition } from "../../src/workbench/object-model/type-table";
import { findExcelMembers } from "./support/excel-members";

const root = resolve(__dirname, "../..");
const used = findExcelMembers(root, ["src/taskpane", "src/commands", "src/functions", "src/workbook/apply"]);

const types = describedTypes();

function isAnswered(member: string): boolean {
  const [typeName = "", name = ""] = member.split(".");
  const type = types.get(typeName);
  if (!type) return false;
  const strict = name.replace(/OrNullObject$/, "");
  return [type.properties, type.objects, type.methods, type.events].some(
    (table) => table.has(name) || table.has(strict),
  );
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

  /** Members that are kept and do little else stand in italics; events come after the others. */
  function line({ name, properties, objects, methods, events }: TypeDefinition): string {
    const members = [
      ...[...properties].map(([property, { kept }]) => (kept ? `_${property}_` : property)),
      ...objects.keys(),
      ...[...methods.keys()].filter((method) => !method.startsWith("_")).map((method) => `${method}()`),
    ];
    const plain = (member: string): string => member.replace(/^_/, "");
    const sorted = members.sort((a, b) => (plain(a) < plain(b) ? -1 : 1));
    const raised = events.size > 0 ? `; events: ${[...events.keys()].sort().join(", ")}` : "";
    return `- **${name}**: ${sorted.join(", ")}${raised}`;
  }

  /** Office.js's own services are not for add-ins to call. */
  function isExcels({ name }: TypeDefinition): boolean {
    return !/Service$|^CustomFunctions|^DynamicRibbon$|^Ribbon(Button|Tab)$/.test(name);
  }
});
