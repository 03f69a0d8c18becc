/** The texts that the reader's rows bring, by statement, and an edition's texts with them. */
import type { StatementId } from "../../contract/ids";
import type { Language } from "../../contract/language";
import { whenHere, type Edition } from "../dataset/edition";
import type { SourceLinks } from "../dataset/open-evidence";
import type { Wording } from "../dataset/types";
import { own } from "../own";
import type { Texts } from "./records";

export class OwnTexts {
  private readonly texts: { readonly id: StatementId; readonly inLanguage: (language: Language) => string }[] = [];
  /** Those that go on with a text of the record. */
  private readonly joined: { readonly id: StatementId; readonly text: Texts; readonly record: StatementId }[] = [];

  add(name: string, text: Texts | string): StatementId {
    const id = `own/${name}` as StatementId;
    this.texts.push({ id, inLanguage: (language) => (typeof text === "string" ? text : text[language]) });
    return id;
  }

  /** The text, and behind it what the record says. */
  before(name: string, text: Texts, record: StatementId): StatementId {
    const id = `own/${name}` as StatementId;
    this.joined.push({ id, text, record });
    return id;
  }

  include(other: OwnTexts): void {
    for (const one of other.texts) this.texts.push(one);
    for (const one of other.joined) this.joined.push(one);
  }

  in(language: Language, wording: Wording): Wording {
    const join = language === "en" ? " " : "";
    return {
      ...wording,
      ...Object.fromEntries(this.texts.map(({ id, inLanguage }) => [id, inLanguage(language)])),
      ...Object.fromEntries(
        this.joined.map(({ id, text, record }) => [id, text[language] + join + (own(wording, record) ?? "")]),
      ),
    };
  }
}

/** An edition's texts and addresses with those that are added; each language is joined once. */
export function withTexts(
  edition: Edition,
  texts: OwnTexts,
  links: SourceLinks,
): Pick<Edition, "reasons" | "wording" | "links"> {
  const opened = new Map<Language, Wording>();
  const join = (language: Language, wording: Wording): Wording => {
    const all = opened.get(language) ?? texts.in(language, wording);
    opened.set(language, all);
    return all;
  };
  let all: SourceLinks | undefined;
  const together = (record: SourceLinks): SourceLinks => (all ??= { ...record, ...links });
  return {
    reasons: texts.in("en", edition.reasons),
    wording: (language) => opened.get(language) ?? whenHere(edition.wording(language), (came) => join(language, came)),
    links: () => all ?? whenHere(edition.links(), together),
  };
}
