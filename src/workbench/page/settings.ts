/** Owns what the page is asked to show: manifest, sample, language and theme, from its address and from last time. */
import type { Locale, ThemeName } from "../protocol/app-context";

export interface PageSettings {
  readonly manifestUrl: string;
  readonly sampleUrl: string | undefined;
  readonly locale: Locale;
  readonly theme: ThemeName;
  readonly paneOpen: boolean;
  /** The workbook is open for reading only: the add-in is told, and refused what changes it. */
  readonly readOnly: boolean;
}

const LOCALES: readonly Locale[] = ["en-US", "zh-CN", "zh-TW"];

/** Reads `?manifest=&sample=&locale=&theme=&pane=&mode=`; language and theme are remembered. */
export function readSettings(location: Location = window.location): PageSettings {
  const query = new URLSearchParams(location.search);
  const wanted = query.get("locale") ?? remembered("locale");
  const theme = query.get("theme") ?? remembered("theme");
  return {
    manifestUrl: query.get("manifest") ?? "/manifest.xml",
    sampleUrl: query.get("sample") === "none" ? undefined : (query.get("sample") ?? "/samples/opening-sheet.json"),
    locale: LOCALES.find((locale) => locale === wanted) ?? "en-US",
    theme: theme === "dark" ? "dark" : "light",
    paneOpen: query.get("pane") !== "closed",
    readOnly: query.get("mode") === "read",
  };
}

/** Shows the page anew with a changed language or theme. */
export function changeSetting(name: "locale" | "theme", value: string): void {
  window.localStorage.setItem(`workbench.${name}`, value);
  const url = new URL(window.location.href);
  url.searchParams.set(name, value);
  window.location.replace(url);
}

function remembered(name: string): string | null {
  return window.localStorage.getItem(`workbench.${name}`);
}
