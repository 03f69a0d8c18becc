/** Owns opening and saving the workbook as a file of the workbench's own. */
import { element } from "./element";
import type { Host } from "./host";
import type { Keeper } from "./reload";
import { readWorkbookText, workbookText } from "./workbook-text";
import { wordsFor } from "./words";
import type { PageSettings } from "./settings";

/** Lets the user choose a file and shows it in place of the workbook. */
export function openFile(keeper: Keeper, { locale }: PageSettings): void {
  const input = element("input", { type: "file", accept: ".json" });
  input.addEventListener("change", () => {
    void input.files?.[0]?.text().then((text) => {
      const opened = readWorkbookText(text, locale);
      if (opened) keeper.replace(opened);
      else window.alert(wordsFor(locale).cannotOpen);
      return undefined;
    });
  });
  input.click();
}

/** Downloads the workbook with everything the workbench knows of it. */
export function saveFile({ model }: Host): void {
  download(`${model.book.getName() || "Book1"}.json`, new Blob([workbookText(model)], { type: "application/json" }));
}

function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  element("a", { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
