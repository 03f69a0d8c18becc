/** Owns the line above the ribbon: what this page is, and the workbench's own few commands. */
import type { AddIn } from "../manifest/load";
import { element } from "./element";
import { giveBackFocus } from "./focus";
import type { Host } from "./host";
import type { Keeper } from "./reload";
import { changeSetting, type PageSettings } from "./settings";
import type { Words } from "./words";
import { openFile, saveFile, saveXlsx } from "./files";

export interface TitleBarOptions {
  readonly settings: PageSettings;
  readonly words: Words;
  readonly addIn: AddIn;
  readonly host: Host;
  readonly keeper: Keeper;
}

const LANGUAGES = [
  ["en-US", "English"],
  ["zh-CN", "简体中文"],
  ["zh-TW", "繁體中文"],
] as const;

export function showTitleBar(container: HTMLElement, { settings, words, addIn, host, keeper }: TitleBarOptions): void {
  const { api } = host.sheet;
  const functions = addIn.functions.map(({ name }) => name);
  container.append(
    element("strong", {}, addIn.manifest.name),
    element(
      "span",
      { class: "notice" },
      element("span", { class: "sentence" }, words.notExcel, " "),
      element("a", { href: "differences.md", target: "_blank" }, words.differs),
    ),
    element("span", { class: "spring" }),
    command(host, words.undo, () => void api.undo()),
    command(host, words.redo, () => void api.redo()),
    command(host, words.startOver, () => keeper.startOver()),
    command(host, words.open, () => openFile(keeper, settings, functions)),
    command(host, words.save, () => saveFile(host)),
    command(host, words.saveXlsx, () => void saveXlsx(host, settings, functions)),
    protectionSwitch(host, words),
    languageChoice(settings, words),
    command(host, settings.theme === "dark" ? words.light : words.dark, () =>
      changeSetting("theme", settings.theme === "dark" ? "light" : "dark"),
    ),
  );
}

function command(host: Host, label: string, run: () => void): HTMLButtonElement {
  const press = (event: Event): void => {
    run();
    giveBackFocus(host, event);
  };
  return element("button", { type: "button", class: "quiet", onclick: press }, label);
}

function protectionSwitch(host: Host, words: Words): HTMLElement {
  const { state } = host.model;
  const activeId = (): string => host.model.book.getActiveSheet().getSheetId();
  const button = command(host, "", () => {
    if (state.protectedSheets.has(activeId())) state.protectedSheets.delete(activeId());
    else state.protectedSheets.set(activeId(), {});
    show();
  });
  const show = (): void => {
    const isProtected = state.protectedSheets.has(activeId());
    button.textContent = isProtected ? words.unprotectSheet : words.protectSheet;
    button.setAttribute("aria-pressed", String(isProtected));
  };
  host.sheet.api.addEvent(host.sheet.api.Event.ActiveSheetChanged, show);
  show();
  return button;
}

function languageChoice(settings: PageSettings, words: Words): HTMLElement {
  const options = LANGUAGES.map(([locale, name]) =>
    element("option", { value: locale, selected: locale === settings.locale }, name),
  );
  const change = (event: Event): void => changeSetting("locale", (event.currentTarget as HTMLSelectElement).value);
  return element("select", { "aria-label": words.language, onchange: change }, ...options);
}
