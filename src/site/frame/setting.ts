/** What every page is written with: where it stands, in which language, and the words of that language. */
import type { Language } from "../../contract/language";
import type { SiteWording } from "../wording/types";
import type { Links, PageId } from "./site-map";

export interface Setting {
  readonly page: PageId;
  readonly language: Language;
  readonly links: Links;
  readonly words: SiteWording;
  /** The dataset's version. */
  readonly version: string;
}

/** A page's own part of the document. */
export interface Article {
  readonly title: string;
  readonly description: string;
  readonly body: React.ReactNode;
  readonly structured?: string;
}
