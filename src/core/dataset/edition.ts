/** An edition of the record: an atlas, and the texts that belong to it and are loaded when they are first needed. */
import type { Language } from "../../contract/language";
import type { Atlas } from "./atlas";
import type { CompiledDataset, CompiledEvidence, CompiledLinks } from "./compiled";
import { openAtlas } from "./open";
import { addEvidence, openLinks, type SourceLinks } from "./open-evidence";
import type { Wording } from "./types";

/** At hand, or a promise the first time; it rejects where it cannot be loaded, and the next time tries again. */
export type Soon<T> = T | Promise<T>;

export interface Edition {
  readonly atlas: Atlas;
  /** Why a figure is missing and what the headline lines are called, in English; comes with the evidence. */
  readonly reasons: Wording;
  /** Every statement in a language. */
  readonly wording: (language: Language) => Soon<Wording>;
  readonly links: () => Soon<SourceLinks>;
  /** A promise while the atlas has no statements, titles of sources and what else no number needs. */
  readonly evidence: () => Promise<void> | undefined;
}

/** What an edition is opened from. */
export interface EditionParts {
  readonly compiled: CompiledDataset;
  readonly wording: Readonly<Record<Language, () => Promise<Wording>>>;
  readonly links: () => Promise<CompiledLinks>;
  readonly evidence: () => Promise<{ readonly evidence: CompiledEvidence; readonly reasons: Wording }>;
}

/** Opens an edition; nothing but its dataset is loaded yet. Two editions share nothing. */
export function openEdition({ compiled, wording, links, evidence }: EditionParts): Edition {
  const atlas = openAtlas(compiled);
  const reasons = {};
  const take = joined(async () => {
    const came = await evidence();
    addEvidence(atlas.data, came.evidence);
    Object.assign(reasons, came.reasons);
  });
  const texts = { en: once(wording.en), "zh-Hans": once(wording["zh-Hans"]), "zh-Hant": once(wording["zh-Hant"]) };
  return {
    atlas,
    reasons,
    wording: (language) => texts[language](),
    links: once(async () => openLinks(atlas.data, await links())),
    evidence: () => (atlas.data.statements.length > 0 ? undefined : take()),
  };
}

/** Goes on at once where it is at hand. */
export const whenHere = <T, R>(soon: Soon<T>, next: (value: T) => Soon<R>): Soon<R> =>
  soon instanceof Promise ? soon.then(next) : next(soon);

/** Loads when first asked, however many ask; a failure is forgotten. */
export function once<T>(load: () => Promise<T>): () => Soon<T> {
  let here: T | undefined;
  const take = joined(async () => (here = await load()));
  return () => here ?? take();
}

/** Whoever asks while the loading goes on is given the same promise. */
function joined<T>(load: () => Promise<T>): () => Promise<T> {
  let coming: Promise<T> | undefined;
  const forget = (): void => {
    coming = undefined;
  };
  return () => (coming ??= load().finally(forget));
}
