/** The languages to choose from, each by its own name. */
import { languages } from "../../contract/language";

const ownNames = { en: "English", "zh-Hans": "简体中文", "zh-Hant": "繁體中文" } as const;

export function LanguageOptions() {
  return languages.map((language) => (
    <option key={language} value={language} lang={language}>
      {ownNames[language]}
    </option>
  ));
}
