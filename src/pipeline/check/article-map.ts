/** The map from the article's statements to rows of the package: every key must lead somewhere. */
import { own } from "../../core/own";
import { observationKey, type Draft, type DraftObservation } from "../draft";
import { quoted, type Finding } from "../finding";

const KEYS: Readonly<Record<string, readonly string[]>> = {
  tiers: ["tier"],
  classification: ["company", "model"],
  headlines: ["company"],
};

/** Entries whose resource or key does not exist, or that name neither a place nor a reason. */
export function checkArticleMap(draft: Draft, observations: readonly DraftObservation[]): readonly Finding[] {
  const known = new Map<string, ReadonlySet<string>>([["observations", new Set(observations.map(observationKey))]]);
  const keysOf = (resource: string): ReadonlySet<string> => {
    const keys =
      known.get(resource) ??
      new Set(
        draft
          .rows(resource)
          .map(({ cells }) => (own(KEYS, resource) ?? ["id"]).map((field) => own(cells, field)).join("/")),
      );
    known.set(resource, keys);
    return keys;
  };
  return draft.rows("article-map").flatMap(({ place, cells }): Finding[] => {
    const { resource, key, reason } = cells;
    const complain = (column: string, message: string): Finding[] => [
      { file: place.file, row: place.line, column, rule: "unknown-target", message },
    ];
    if (resource === "") return reason === "" ? complain("reason", "neither a place nor a reason is given") : [];
    if (key === "*")
      return draft.rows(resource).length > 0 ? [] : complain("resource", `${quoted(resource)} has no rows`);
    return keysOf(resource).has(key) ? [] : complain("key", `${quoted(key)} is not in ${resource}`);
  });
}
