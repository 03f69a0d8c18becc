/** The sources of the reader's own rows: one for each title and address, and where its page is. */
import type { SourceId } from "../../contract/ids";
import type { SourceLinks } from "../dataset/open-evidence";
import type { Source } from "../dataset/types";

interface Named {
  readonly title: string;
  readonly link: string;
}

export class OwnSources {
  private readonly named = new Map<SourceId, Named>();

  /** The same for the same title and address, whatever else is cited. */
  of(title: string, link: string): SourceId {
    const id = `own ${title}\n${link}` as SourceId;
    if (!this.named.has(id)) this.named.set(id, { title, link });
    return id;
  }

  include(other: OwnSources): void {
    for (const [id, named] of other.named) if (!this.named.has(id)) this.named.set(id, named);
  }

  /** @param untitled what a source is called that has no name */
  all(untitled: string): readonly Source[] {
    return [...this.named].map(([id, { title }], at) => ({
      id,
      key: `own${at}`,
      title: title === "" ? untitled : title,
      publisher: "",
      date: "",
      kind: "own",
    }));
  }

  get links(): SourceLinks {
    return Object.fromEntries([...this.named].flatMap(([id, { link }]) => (link === "" ? [] : [[id, { url: link }]])));
  }
}
