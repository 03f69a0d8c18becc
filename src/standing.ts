/** What the add-in answers with: a release of the record, with what the workbook adds to it, in a language. The desk follows whichever changes. */
import type { Language } from "./contract/language";
import type { Edition } from "./core/dataset/edition";
import type { InUse } from "./in-use";
import { englishDesk, loadDesk, type Desk } from "./words/desk";

/** What a workbook adds to a release, such as the reader's own rows. */
type Extend = (release: Edition) => Edition | Promise<Edition>;

export interface Standing {
  /** Each resolves once the desk answers so; where a language's texts cannot be loaded, in English. */
  useRelease(release: Edition): Promise<void>;
  useExtension(extend: Extend | undefined): Promise<void>;
  useLanguage(language: Language): Promise<void>;
  /** The release without what the workbook adds. */
  release(): Edition;
  /** A release with what the workbook adds. */
  over(release: Edition): Edition | Promise<Edition>;
}

export function standOn(desk: InUse<Desk>): Standing {
  let release = desk.now().edition;
  let extend: Extend | undefined;
  let language: Language = "en";
  let turn = 0;
  const over: Extend = (edition) => extend?.(edition) ?? edition;
  /** Of several changes on their way the last counts. */
  const renew = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const edition = await over(release);
    const next = await loadDesk(edition, language).catch(() => englishDesk(edition));
    if (mine === turn) desk.exchange(next);
  };
  return {
    useRelease: (next) => {
      release = next;
      return renew();
    },
    useExtension: (next) => {
      extend = next;
      return renew();
    },
    useLanguage: (next) => {
      language = next;
      return renew();
    },
    release: () => release,
    over,
  };
}
