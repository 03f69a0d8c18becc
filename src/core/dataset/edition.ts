/** An edition of the record: an atlas, and the texts that belong to it and are loaded when they are first needed. */
import type { Language } from "../../contract/language";
import { indexAtlas, type Atlas } from "./atlas";
import type { CompiledDataset, SourceTitles } from "./compiled";
import { nameSources, openDataset } from "./open";
import type { Wording } from "./types";

/** At hand, or a promise the first time; it rejects where it cannot be loaded, and the next time tries again. */
export type Soon<T> = T | Promise<T>;

/** The address of each source's page, and of the page that confirms it, by source id. */
export type Links = Readonly<Record<string, { readonly url: string; readonly second?: string }>>;

export interface Edition {
  readonly atlas: Atlas;
  /** Why a figure is missing and what the headline lines are called, in English: always at hand. */
  readonly reasons: Wording;
  /** Every statement in a language. */
  readonly wording: (language: Language) => Soon<Wording>;
  readonly links: () => Soon<Links>;
  /** A promise while the atlas' sources have no titles and publishers yet, which no number needs. */
  readonly titles: () => Promise<void> | undefined;
}

/** What an edition is opened from. */
export interface EditionParts {
  readonly compiled: CompiledDataset;
  readonly reasons: Wording;
  readonly wording: Readonly<Record<Language, () => Promise<Wording>>>;
  readonly links: () => Promise<Links>;
  readonly titles: () => Promise<SourceTitles>;
}

/** Opens an edition; nothing but its dataset is loaded yet. Two editions share nothing. */
export function openEdition({ compiled, reasons, wording, links, titles }: EditionParts): Edition {
  const atlas = indexAtlas(openDataset(compiled));
  const texts = { en: once(wording.en), "zh-Hans": once(wording["zh-Hans"]), "zh-Hant": once(wording["zh-Hant"]) };
  return {
    atlas,
    reasons,
    wording: (language) => texts[language](),
    links: once(links),
    titles: () =>
      atlas.data.sources.some(({ title }) => title === "")
        ? titles().then((loaded) => nameSources(atlas.data, loaded))
        : undefined,
  };
}

function once<T>(load: () => Promise<T>): () => Soon<T> {
  let here: T | undefined;
  return () => here ?? load().then((loaded) => (here = loaded));
}
