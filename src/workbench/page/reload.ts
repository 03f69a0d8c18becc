/** Owns that a changed workbook is still there after the page was loaded anew, as long as its tab is open. */
import { IUndoRedoService } from "@univerjs/core";
import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import type { Host } from "./host";
import type { PageSettings } from "./settings";
import { tell } from "./status-line";
import { besideText, readWorkbookText, workbookText, type OpenedBook } from "./workbook-text";
import type { Words } from "./words";

/** Stands in place of a workbook that the browser had no room for. */
const TOO_LARGE = "too large";

/** A workbook belongs to the add-in and the sample it was opened with; language and theme may change under it. */
function keyOf({ manifestUrl, sampleUrl }: PageSettings): string {
  return `workbench.workbook.${manifestUrl}|${sampleUrl ?? ""}`;
}

/** The workbook that was shown in this tab before the page was loaded anew. */
export function takeKept(settings: PageSettings, words: Words): OpenedBook | undefined {
  const text = window.sessionStorage.getItem(keyOf(settings));
  if (text === TOO_LARGE) {
    window.sessionStorage.removeItem(keyOf(settings));
    tell(words.notKept);
  }
  return text === null || text === TOO_LARGE ? undefined : readWorkbookText(unpacked(text), settings.locale);
}

/** Keeps the workbook as the page is left, where anything was changed since it was opened from the sample. */
export class Keeper {
  private readonly before: string;

  constructor(
    private readonly host: Host,
    private readonly settings: PageSettings,
    private always: boolean,
  ) {
    this.before = besideText(host.model);
    window.addEventListener("pagehide", this.leave);
  }

  /** Opens another workbook in place of the one shown; that one is kept, changed or not. */
  replace(opened: OpenedBook): void {
    this.always = true;
    this.host.replaceWorkbook(opened);
  }

  /** Forgets the workbook and begins anew with the sample. */
  startOver(): void {
    window.removeEventListener("pagehide", this.leave);
    window.sessionStorage.removeItem(keyOf(this.settings));
    window.location.reload();
  }

  private readonly leave = (): void => {
    if (this.always || this.changed()) keep(keyOf(this.settings), workbookText(this.host.model));
  };

  private changed(): boolean {
    const { host } = this;
    const done = host.sheet.univer.__getInjector().get(IUndoRedoService);
    const edited = done.pitchTopUndoElement() !== null || done.pitchTopRedoElement() !== null;
    return edited || besideText(host.model) !== this.before;
  }
}

function keep(key: string, text: string): void {
  try {
    window.sessionStorage.setItem(key, packed(text));
  } catch {
    // The browser gives a tab some five million characters.
    window.sessionStorage.setItem(key, TOO_LARGE);
  }
}

/** The text in a tenth or so of its characters: cells are much alike. The page is being left, so there is no time to spare. */
function packed(text: string): string {
  return strFromU8(deflateSync(strToU8(text), { level: 1 }), true);
}

/** The text that was packed; nothing where it was not. */
function unpacked(text: string): string {
  try {
    return strFromU8(inflateSync(strToU8(text, true)));
  } catch {
    return "";
  }
}
