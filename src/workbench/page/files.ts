/** Owns opening and saving the workbook as a file: the workbench's own JSON, or CSV of the sheet shown. */
import type { IWorkbookData } from "@univerjs/core";
import { toWorkbookData, type WorkbookFile } from "../sheet/workbook-file";
import { element } from "./element";
import type { Host } from "./host";
import type { Words } from "./words";

/** Lets the user choose a file and shows the page anew with it. */
export function openFile(host: Host, words: Words): void {
  const input = element("input", { type: "file", accept: ".json" });
  input.addEventListener("change", () => {
    void input.files?.[0]?.text().then((text) => {
      const data = readWorkbook(text);
      if (!data) {
        window.alert(words.cannotOpen);
        return;
      }
      host.replaceWorkbook(data);
      return undefined;
    });
  });
  input.click();
}

function readWorkbook(text: string): Partial<IWorkbookData> | undefined {
  try {
    const parsed = JSON.parse(text) as Partial<IWorkbookData> | WorkbookFile;
    if (Array.isArray(parsed.sheets)) return toWorkbookData(parsed as WorkbookFile, crypto.randomUUID());
    return "sheetOrder" in parsed ? { ...(parsed as IWorkbookData), id: crypto.randomUUID() } : undefined;
  } catch {
    return undefined;
  }
}

/** Downloads the workbook with everything the spreadsheet knows of it. */
export function saveFile(host: Host): void {
  const book = host.model.book;
  download(`${book.getName() || "Book1"}.json`, JSON.stringify(book.save(), null, 1));
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  element("a", { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
