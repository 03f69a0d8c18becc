/** Which names are taken: by the record, and by an earlier row. */
import type { EntityId } from "../../contract/ids";
import type { Atlas } from "../../core/dataset/atlas";
import type { OwnResult } from "../../core/extension/finding";
import { normaliseName } from "../../core/names/normalise";
import { resolveEntity, resolveModel } from "../../core/names/resolve";
import { accepted, refused } from "./row-cells";

export class NamesTaken {
  private readonly rows = new Map<EntityId, number>();
  private readonly own = new Map<string, EntityId>();

  constructor(private readonly atlas: Atlas) {}

  /** One row an entity: the first. */
  row(id: EntityId, row: number): OwnResult<EntityId> {
    const before = this.rows.get(id);
    if (before !== undefined) return refused({ code: "own-doubled", row: before });
    this.rows.set(id, row);
    return accepted(id);
  }

  /** A name that means this entity or nothing yet; the four models keep theirs. */
  name(text: string | undefined, id: EntityId): OwnResult<string | undefined> {
    if (text === undefined) return accepted(text);
    const known = resolveEntity(this.atlas, text);
    if (known.ok)
      return known.value.id === id ? accepted(text) : refused({ code: "own-name-taken", entity: known.value.id });
    if (known.problem.code === "ambiguous-entity") return known;
    if (resolveModel(this.atlas, text).ok) return refused({ code: "own-fact", record: text });
    const key = normaliseName(text, this.atlas.names.entities.script);
    if (key === "") return refused({ code: "own-blank" });
    const other = this.own.get(key) ?? id;
    if (other !== id) return refused({ code: "own-doubled", row: this.rows.get(other) ?? 0 });
    this.own.set(key, id);
    return accepted(text);
  }
}
