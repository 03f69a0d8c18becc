/** The sources of the reader's own rows: one for each title and address, and where its page is. */
import type { SourceId } from "../../contract/ids";
import type { Links } from "../dataset/open-evidence";
import type { Source } from "../dataset/types";

export class OwnSources {
  private readonly byName = new Map<string, Source>();
  private readonly addresses: [SourceId, { readonly url: string }][] = [];

  /** @param untitled what a source is called that has no name */
  constructor(private readonly untitled: string) {}

  of(title: string, link: string): SourceId {
    const key = `${title}\n${link}`;
    const known = this.byName.get(key);
    if (known) return known.id;
    const id = `own${this.byName.size}` as SourceId;
    this.byName.set(key, {
      id,
      key: id,
      title: title === "" ? this.untitled : title,
      publisher: "",
      date: "",
      kind: "own",
    });
    if (link !== "") this.addresses.push([id, { url: link }]);
    return id;
  }

  get all(): readonly Source[] {
    return [...this.byName.values()];
  }

  get links(): Links {
    return Object.fromEntries(this.addresses);
  }
}
