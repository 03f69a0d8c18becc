/**
 * Owns telling an add-in whether Office is light or dark.
 *
 * Excel on the web offers `Office.context.officeTheme` through newer builds of Office.js; the npm copy has no
 * message for it, so the workbench adds the property itself, before the context is made.
 */
import type { ThemeName } from "../protocol/app-context";

const THEMES: Readonly<Record<ThemeName, Readonly<Record<string, string | boolean>>>> = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#FFFFFF",
    controlForegroundColor: "#242424",
    isDarkTheme: false,
    themeId: "white",
  },
  dark: {
    bodyBackgroundColor: "#292929",
    bodyForegroundColor: "#F5F5F5",
    controlBackgroundColor: "#1F1F1F",
    controlForegroundColor: "#F5F5F5",
    isDarkTheme: true,
    themeId: "black",
  },
};

interface OfficeWindow {
  readonly OSF?: { readonly DDA?: { readonly Context?: { readonly prototype: object } } };
}

/** Adds the theme to an add-in's page of this origin; a page of another origin is left without. */
export function offerTheme(frame: Window | null, theme: ThemeName): void {
  try {
    const context = (frame as OfficeWindow | null)?.OSF?.DDA?.Context?.prototype;
    if (context)
      Object.defineProperty(context, "officeTheme", { configurable: true, enumerable: true, get: () => THEMES[theme] });
  } catch {
    // Another origin: the add-in falls back to the browser's own preference.
  }
}
