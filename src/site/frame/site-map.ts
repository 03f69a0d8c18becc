/** Where every page stands, in every language, and how one page links to another. */
import { functionIds, pageName } from "../help/function-index";
import type { FunctionId } from "../../contract/catalogue";
import { languages, type Language } from "../../contract/language";

export type PageId =
  "index" | "data" | "support" | "privacy" | "terms" | "help" | "names-and-periods" | "metrics" | FunctionId;

const FOLDERS: Readonly<Record<Language, string>> = { en: "", "zh-Hans": "zh-cn/", "zh-Hant": "zh-tw/" };

/** A language as its readers write it. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  "zh-Hans": "简体中文",
  "zh-Hant": "繁體中文",
};

const PLAIN: ReadonlySet<PageId> = new Set(["index", "data", "support", "privacy", "terms"]);

/** The pages of one language. */
export const pageIds: readonly PageId[] = [
  "index",
  "data",
  "support",
  "privacy",
  "terms",
  "help",
  "names-and-periods",
  "metrics",
  ...functionIds,
];

/** A page's path from the root of the site. @example pathOf("AI_TIER", "zh-Hans") is "help/zh-cn/ai_tier.html" */
export function pathOf(page: PageId, language: Language): string {
  const folder = FOLDERS[language];
  return PLAIN.has(page) ? `${folder}${page}.html` : `help/${folder}${fileOf(page)}`;
}

function fileOf(page: PageId): string {
  if (page === "help") return "index.html";
  return page === "names-and-periods" || page === "metrics" ? `${page}.html` : pageName(page as FunctionId);
}

/** The link from one path to another, so that the site works from any folder. */
function linkBetween(from: string, to: string): string {
  const depth = from.split("/").length - 1;
  return "../".repeat(depth) + to;
}

/** What a page needs to link: to other pages of its language, to its own other languages, to files of the site. */
export class Links {
  private readonly here: string;

  constructor(
    readonly page: PageId,
    readonly language: Language,
    private readonly origin: string,
  ) {
    this.here = pathOf(page, language);
  }

  to(page: PageId): string {
    return linkBetween(this.here, pathOf(page, this.language));
  }

  file(path: string): string {
    return linkBetween(this.here, path);
  }

  /** The same page in each language. */
  alternates(): readonly { readonly language: Language; readonly href: string; readonly address: string }[] {
    return languages.map((language) => {
      const path = pathOf(this.page, language);
      return { language, href: linkBetween(this.here, path), address: `${this.origin}/${path}` };
    });
  }
}
