/** Owns opening and saving the workbook as a file: the workbench's own, which keeps everything, or .xlsx. */
import { element } from "./element";
import type { Host } from "./host";
import type { Keeper } from "./reload";
import type { PageSettings } from "./settings";
import { tell } from "./status-line";
import { readWorkbookText, workbookText, type OpenedBook } from "./workbook-text";
import { wordsFor } from "./words";

/** Lets the user choose a file and shows it in place of the workbook. `functions` are the names of the add-in's. */
export function openFile(keeper: Keeper, { locale }: PageSettings, functions: readonly string[]): void {
  const input = element("input", { type: "file", accept: ".json,.xlsx" });
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (!file) return;
    void readFile(file, locale, functions).then((opened) => {
      if (opened) keeper.replace(opened);
      else window.alert(wordsFor(locale).cannotOpen);
      return undefined;
    });
  });
  input.click();
}

async function readFile(file: File, locale: string, functions: readonly string[]): Promise<OpenedBook | undefined> {
  if (!/\.xlsx$/i.test(file.name)) return readWorkbookText(await file.text(), locale);
  const { readXlsx } = await import(/* webpackChunkName: "xlsx" */ "../xlsx/read");
  return readXlsx(await file.arrayBuffer(), functions);
}

/** Downloads the workbook with everything the workbench knows of it. */
export function saveFile({ model }: Host): void {
  download(`${nameOf({ model })}.json`, workbookText(model), "application/json");
}

/** Downloads what an .xlsx file can keep of the workbook here, and says what that leaves out. */
export async function saveXlsx({ model }: Host, { locale }: PageSettings, functions: readonly string[]): Promise<void> {
  await model.host.calculation.settled();
  const { writeXlsx } = await import(/* webpackChunkName: "xlsx" */ "../xlsx/write");
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  download(`${nameOf({ model })}.xlsx`, writeXlsx(model, functions), type);
  tell(wordsFor(locale).xlsxLoses);
}

function nameOf({ model }: Pick<Host, "model">): string {
  return model.book.getName() || "Book1";
}

function download(name: string, content: string | ArrayBuffer, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  element("a", { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
