/** Applies the corrections: changes to what a source prints, each refused once what it expects is no longer there. */
import { own } from "../../core/own";
import { observationKey, precisionOf, type Draft, type DraftObservation, type DraftRow } from "../draft";
import { findingAt, quoted, type Finding } from "../finding";

const NAMES: Readonly<Record<string, keyof DraftObservation>> = {
  value: "text",
  unit: "unit",
  qualifier: "qualifier",
  period: "period",
  fiscal_label: "fiscalLabel",
  comparison: "comparison",
  grade: "grade",
};

/** The observations after correction, and the corrections that no longer apply. */
export function applyCorrections(draft: Draft): {
  readonly observations: readonly DraftObservation[];
  readonly findings: readonly Finding[];
} {
  const byKey = new Map(draft.observations.map((seen) => [observationKey(seen), seen]));
  const findings = draft.rows("corrections").flatMap((row) => {
    const seen = byKey.get(row.cells.target);
    if (!seen)
      return [findingAt(row.place, "target", "unknown-target", `there is no observation ${quoted(row.cells.target)}`)];
    const outcome = correct(row, seen);
    if ("rule" in outcome) return [outcome];
    if (outcome.corrected) byKey.set(row.cells.target, outcome.corrected);
    else byKey.delete(row.cells.target);
    return [];
  });
  return { observations: [...byKey.values()], findings };
}

function correct(
  row: DraftRow<"corrections">,
  seen: DraftObservation,
): Finding | { readonly corrected: DraftObservation | undefined } {
  const { action, field, expect, value } = row.cells;
  const name = own(NAMES, action === "withdraw" ? "value" : field);
  if (!name)
    return findingAt(row.place, "field", "unknown-target", `${quoted(field)} is not a field that can be corrected`);
  const found = `${seen[name] as string | number}`;
  if (found !== expect)
    return findingAt(
      row.place,
      "expect",
      "stale-correction",
      `expected ${quoted(expect)} and found ${quoted(found)}: the source may have been mended, so look again`,
    );
  if (action === "withdraw") return { corrected: undefined };
  const changed = { ...seen, [name]: value };
  const { text, unit, qualifier } = changed;
  return { corrected: { ...changed, value: Number(text), ...precisionOf(text, "", unit, qualifier) } };
}
