/** The dataset's own statements, in each language: definitions, labels, reasons. */
import { wording as en } from "../../compiled/wording.en";
import { wording as hans } from "../../compiled/wording.zh-hans";
import { wording as hant } from "../../compiled/wording.zh-hant";
import type { Wording } from "../../core/dataset/types";
import type { Language } from "../../contract/language";

const texts: Readonly<Record<Language, Wording>> = { en, "zh-Hans": hans, "zh-Hant": hant };

export const textsIn = (language: Language): Wording => texts[language];
