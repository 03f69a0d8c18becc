/** Picks the pane's look: Office's own theme, or the reader's choice; one accent of our own for the marks. */
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { Language } from "../../contract/language";
import type { ThemeColours } from "../../excel/port";
import type { ThemeChoice } from "../state/pane-state";

export type PaneTheme = Theme & { readonly atlasMark: string };

/** The accent as a CSS variable, set by the provider beside Fluent's tokens. */
export const markColour = "var(--atlasMark)";

const fonts: Readonly<Record<Language, string>> = {
  en: webLightTheme.fontFamilyBase,
  "zh-Hans": "'Segoe UI', 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif",
  "zh-Hant": "'Segoe UI', 'Microsoft JhengHei UI', 'PingFang TC', 'Noto Sans CJK TC', 'Noto Sans TC', sans-serif",
};

export function isDark(choice: ThemeChoice, office: ThemeColours | undefined, systemDark: boolean): boolean {
  if (choice !== "office") return choice === "dark";
  if (office === undefined) return systemDark;
  return office.dark ?? luminance(office.background) < 0.4;
}

export function themeOf(dark: boolean, language: Language): PaneTheme {
  const base = dark ? webDarkTheme : webLightTheme;
  return { ...base, fontFamilyBase: fonts[language], atlasMark: dark ? "#F2A15F" : "#B4480E" };
}

/** Rough lightness of `#rrggbb`, 0 to 1; what is not a colour counts as light. */
export function luminance(colour: string): number {
  const hex = /^#?([0-9a-f]{6})$/i.exec(colour.trim())?.[1];
  if (hex === undefined) return 1;
  const [r, g, b] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
