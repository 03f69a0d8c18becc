/** What the site says, by language. Traditional Chinese is made from simplified, its language arguments set to its own. */
import { own } from "../../core/own";
import type { Language } from "../../contract/language";
import { english } from "./english";
import { simplified } from "./simplified";
import { inTraditional } from "./traditional";
import type { SiteWording } from "./types";

let traditional: SiteWording | undefined;

export function wordingIn(language: Language): SiteWording {
  if (language === "en") return english;
  if (language === "zh-Hans") return simplified;
  return (traditional ??= makeTraditional());
}

/** The pages' own language and the other script change places, so that a page's examples speak as it does. */
function makeTraditional(): SiteWording {
  const converted = inTraditional(simplified);
  return JSON.parse(
    JSON.stringify(converted).replace(
      /zh-Han[st]|簡體中文|繁體中文/g,
      (found) => own({ "zh-Hans": "zh-Hant", "zh-Hant": "zh-Hans", 簡體中文: "繁體中文" }, found) ?? "簡體中文",
    ),
  ) as SiteWording;
}
