/**
 * Opens every workbook in LibreOffice, recalculates it from scratch and reads what came of it:
 * `npx tsx tests/workbook/libreoffice.verify.ts`. Frozen ones: no error, every check 0, every number as planned. Live ones
 * open whole; their formulas err there, since LibreOffice has no add-in. Microsoft's Open XML validator reads them all, where
 * npm can bring it, and openpyxl, where Python has it.
 * Exit 2 where there is no soffice.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { read, type CellObject, type WorkBook } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { atlas } from "../support/shipped";
import { cellAddress } from "../../src/formulas/addresses";
import type { WorkbookRequest } from "../../src/core/workbook-request";
import { build, type Built } from "./support/built";
import { readByMicrosoft } from "./support/open-xml";
import { readByOpenpyxl } from "./support/openpyxl";
import { everyRequest } from "./support/requests";

const print = (text: string): boolean => process.stdout.write(`${text}\n`);

type Mode = "live" | "frozen";
interface Case {
  readonly name: string;
  readonly file: Built;
}

/** All templates and languages, and a one-pager of each company. */
async function casesOf(wanted: Mode): Promise<readonly Case[]> {
  const all = everyRequest
    .filter(([, , mode]) => mode === wanted)
    .map(([template, language, mode]) => ({ template, language, mode }));
  const pages = atlas.companies.map(({ id }) => ({ template: "one-pager", company: id, mode: wanted }) as const);
  return Promise.all(
    [...all, ...pages].map(async (request: Partial<WorkbookRequest>) => ({
      name: [request.template, request.company ?? "", request.language ?? "en", wanted]
        .filter((part) => part !== "")
        .join("-"),
      file: await build(request),
    })),
  );
}

/** A wrong saved result in place of each check's: only a program that recalculates brings the 0 back. */
function spoil({ plan, bytes }: Built): Uint8Array {
  const number = plan.sheets.findIndex((sheet) => sheet.key === "checks") + 1;
  const path = `xl/worksheets/sheet${number}.xml`;
  const parts = unzipSync(bytes);
  const saved = strFromU8(parts[path] as Uint8Array);
  const xml = saved.replaceAll("</f><v>0</v>", "</f><v>99</v>");
  if (xml === saved) throw new Error("There is no saved check to spoil");
  return zipSync({ ...parts, [path]: strToU8(xml) });
}

/** A profile of its own, told to recalculate whatever it opens. */
function profile(folder: string): string {
  const user = join(folder, "profile", "user");
  mkdirSync(user, { recursive: true });
  writeFileSync(
    join(user, "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">` +
      `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`,
  );
  return pathToFileURL(join(folder, "profile")).href;
}

function write(folder: string, cases: readonly Case[], bytesOf: (file: Built) => Uint8Array): readonly string[] {
  mkdirSync(folder);
  return cases.map(({ name, file }) => {
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, bytesOf(file));
    return path;
  });
}

/** How many files the strict readers have refused, all as they are written for users. */
function readStrictly(folder: string, cases: readonly Case[]): number {
  const paths = write(folder, cases, ({ bytes }) => bytes);
  const [openpyxl, microsoft] = [readByOpenpyxl(paths), readByMicrosoft(paths)];
  print(openpyxl?.said ?? "No Python with openpyxl here; its reading was left out.");
  print(microsoft?.said ?? "npm could not bring Microsoft's Open XML validator; its reading was left out.");
  return (openpyxl?.refused ?? 0) + (microsoft?.refused ?? 0);
}

function convert(folder: string, cases: readonly Case[], mode: Mode): ReadonlyMap<string, WorkBook> {
  const to = join(folder, `${mode}-out`);
  const paths = write(join(folder, mode), cases, mode === "frozen" ? spoil : ({ bytes }) => bytes);
  const settings = `-env:UserInstallation=${profile(folder)}`;
  const { status, stderr } = spawnSync(
    "soffice",
    [settings, "--headless", "--convert-to", "xlsx", "--outdir", to, ...paths],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`soffice: exit ${String(status)} ${stderr}`);
  return new Map(cases.map(({ name }) => [name, read(readFileSync(join(to, `${name}.xlsx`)))]));
}

const isError = (cell: unknown): boolean => (cell as CellObject | undefined)?.t === "e";

/** Recalculated without the add-in: a frozen file has every number as planned, a live one errs in its formulas only. */
function faultsIn({ file: { plan } }: Case, book: WorkBook): readonly string[] {
  const names = plan.sheets.map((sheet) => sheet.name);
  if (names.join() !== book.SheetNames.join()) return [`sheets are ${book.SheetNames.join()}`];
  return plan.sheets.flatMap((sheet) => differences(sheet, book, plan.mode));
}

function differences(sheet: Built["plan"]["sheets"][number], book: WorkBook, mode: Mode): readonly string[] {
  const cells: Readonly<Record<string, unknown>> = book.Sheets[sheet.name] ?? {};
  return sheet.rows.flatMap((row, at) =>
    row.flatMap((cell, column) => {
      const address = cellAddress(at, column);
      const found = cells[address];
      if (!cell || (mode === "live" && cell.formula)) return [];
      if (isError(found)) return [`${sheet.name}!${address} is an error`];
      if (typeof cell.value !== "number") return [];
      const value = (found as CellObject | undefined)?.v;
      const near =
        typeof value === "number" && Math.abs(value - cell.value) <= 1e-9 * Math.max(1, Math.abs(cell.value));
      return near ? [] : [`${sheet.name}!${address} is ${String(value)}, not ${cell.value}`];
    }),
  );
}

async function verify(folder: string, mode: Mode): Promise<number> {
  const cases = await casesOf(mode);
  const books = convert(folder, cases, mode);
  let failed = readStrictly(join(folder, `${mode}-strict`), cases);
  for (const one of cases) {
    const faults = faultsIn(one, books.get(one.name) as WorkBook);
    if (faults.length > 0) failed += 1;
    print(
      faults.length === 0
        ? `ok      ${one.name}`
        : `FAILED  ${one.name}\n        ${faults.slice(0, 5).join("\n        ")}`,
    );
  }
  return failed;
}

async function main(): Promise<number> {
  if (spawnSync("soffice", ["--version"]).status !== 0) {
    print("LibreOffice (soffice) is not on this machine; nothing was checked.");
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), "atlas-libreoffice-"));
  try {
    const failed = (await verify(folder, "frozen")) + (await verify(folder, "live"));
    print(failed === 0 ? "All opened, recalculated and read as planned." : `${failed} failed.`);
    return failed === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    print(String(error));
    process.exitCode = 1;
  },
);
