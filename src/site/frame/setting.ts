/** What every page is written with: where it stands, in which language, and the words of that language. */
import type { Language } from "../../contract/language";
import type { Atlas } from "../../core/dataset/atlas";
import type { SourceLinks } from "../../core/dataset/open-evidence";
import type { Wording } from "../../core/dataset/types";
import type { Desk } from "../../words/desk";
import type { SiteWording } from "../wording/types";
import type { Links, PageId } from "./site-map";

export interface Setting {
  readonly page: PageId;
  readonly language: Language;
  readonly links: Links;
  readonly words: SiteWording;
  /** What the examples are computed with. */
  readonly desk: Desk;
  readonly atlas: Atlas;
  /** The record's own statements: definitions, labels, reasons. */
  readonly texts: Wording;
  /** Of the pages of its sources. */
  readonly addresses: SourceLinks;
}

/** A page's own part of the document. */
export interface Article {
  readonly title: string;
  readonly description: string;
  readonly body: React.ReactNode;
  readonly structured?: string;
}
