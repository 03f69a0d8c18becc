/** Owns Univer's own interface texts, per language. */
import type { ILanguagePack } from "@univerjs/core";
import designEn from "@univerjs/design/locale/en-US";
import designCn from "@univerjs/design/locale/zh-CN";
import designTw from "@univerjs/design/locale/zh-TW";
import docsEn from "@univerjs/docs-ui/locale/en-US";
import docsCn from "@univerjs/docs-ui/locale/zh-CN";
import docsTw from "@univerjs/docs-ui/locale/zh-TW";
import formulaEn from "@univerjs/sheets-formula/locale/en-US";
import formulaCn from "@univerjs/sheets-formula/locale/zh-CN";
import formulaTw from "@univerjs/sheets-formula/locale/zh-TW";
import formulaUiEn from "@univerjs/sheets-formula-ui/locale/en-US";
import formulaUiCn from "@univerjs/sheets-formula-ui/locale/zh-CN";
import formulaUiTw from "@univerjs/sheets-formula-ui/locale/zh-TW";
import numfmtEn from "@univerjs/sheets-numfmt-ui/locale/en-US";
import numfmtCn from "@univerjs/sheets-numfmt-ui/locale/zh-CN";
import numfmtTw from "@univerjs/sheets-numfmt-ui/locale/zh-TW";
import sheetsEn from "@univerjs/sheets/locale/en-US";
import sheetsCn from "@univerjs/sheets/locale/zh-CN";
import sheetsTw from "@univerjs/sheets/locale/zh-TW";
import sheetsUiEn from "@univerjs/sheets-ui/locale/en-US";
import sheetsUiCn from "@univerjs/sheets-ui/locale/zh-CN";
import sheetsUiTw from "@univerjs/sheets-ui/locale/zh-TW";
import uiEn from "@univerjs/ui/locale/en-US";
import uiCn from "@univerjs/ui/locale/zh-CN";
import uiTw from "@univerjs/ui/locale/zh-TW";
import type { Locale } from "../protocol/app-context";

const PARTS = {
  "en-US": [designEn, docsEn, uiEn, sheetsEn, sheetsUiEn, formulaEn, formulaUiEn, numfmtEn],
  "zh-CN": [designCn, docsCn, uiCn, sheetsCn, sheetsUiCn, formulaCn, formulaUiCn, numfmtCn],
  "zh-TW": [designTw, docsTw, uiTw, sheetsTw, sheetsUiTw, formulaTw, formulaUiTw, numfmtTw],
} as const;

/** Words of Univer's that say it wrongly. */
const MENDED: Readonly<Partial<Record<Locale, readonly ILanguagePack[]>>> = {
  "en-US": [
    {
      "sheets-ui": {
        definedName: { managerTitle: "Name manager", managerDescription: "All names, to change or to add to" },
      },
    },
  ],
};

export function wordingOf(locale: Locale): ILanguagePack {
  const packs: readonly ILanguagePack[] = [...PARTS[locale], ...(MENDED[locale] ?? [])];
  return packs.reduce<ILanguagePack>(together, {});
}

/** Texts of both packs, part by part: Univer's own merging would put the few mended ones in place of all of their part. */
function together(one: ILanguagePack, other: ILanguagePack): ILanguagePack {
  const merged = Object.entries(other).map(([name, value]) => {
    const before = one[name];
    return [name, isPack(before) && isPack(value) ? together(before, value) : value];
  });
  return { ...one, ...(Object.fromEntries(merged) as ILanguagePack) };
}

function isPack(value: unknown): value is ILanguagePack {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
