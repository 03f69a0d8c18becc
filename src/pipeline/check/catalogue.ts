/** Checks of the catalogues: names that could mean two things, and a classification that does not add up. */
import { own } from "../../core/own";
import { normaliseName } from "../../core/names/normalise";
import type { Draft, DraftRow } from "../draft";
import { findingAt, quoted, type Finding } from "../finding";

const NAME_COLUMNS = [
  "id",
  "name_en",
  "name_zh_hans",
  "name_zh_hant",
  "label_en",
  "label_zh_hans",
  "label_zh_hant",
  "tickers",
  "aliases",
];

/** A spelling may belong to one row of a catalogue only. */
export function checkNames(draft: Draft): readonly Finding[] {
  return (["entities", "metrics", "models"] as const).flatMap((table) => {
    const owner = new Map<string, string>();
    return draft.rows(table).flatMap((row) =>
      spellings(row).flatMap(([column, spelling]): Finding[] => {
        const key = normaliseName(spelling);
        const first = owner.get(key) ?? row.cells.id;
        owner.set(key, first);
        return first === row.cells.id
          ? []
          : [findingAt(row.place, column, "ambiguous-name", `${quoted(spelling)} is a name of ${first} already`)];
      }),
    );
  });
}

function spellings({ cells }: DraftRow<"entities" | "metrics" | "models">): readonly (readonly [string, string])[] {
  return NAME_COLUMNS.flatMap((column) =>
    (own(cells, column) ?? "")
      .split("|")
      .filter(Boolean)
      .map((text) => [column, text] as const),
  );
}

/** Every classified company has a model, a headline line and a reason; tiers are as large as they say. */
export function checkClassification(draft: Draft): readonly Finding[] {
  const companies = draft.rows("entities").filter(({ cells }) => cells.tier);
  const holds = (table: "classification" | "headlines", company: string): boolean =>
    draft.rows(table).some(({ cells }) => cells.company === company);
  const reasoned = new Set(
    draft
      .rows("statements")
      .filter(({ cells }) => cells.topic === "tier")
      .map(({ cells }) => cells.entity),
  );
  const sizes = draft.rows("tiers").flatMap((row): Finding[] => {
    const size = companies.filter(({ cells }) => cells.tier === row.cells.tier).length;
    return size === Number(row.cells.size)
      ? []
      : [
          findingAt(
            row.place,
            "size",
            "classification",
            `tier ${row.cells.tier} has ${size} companies, not ${row.cells.size}`,
          ),
        ];
  });
  const bare = companies.flatMap((row): Finding[] => {
    const { id } = row.cells;
    const lacks = [
      holds("classification", id) ? "" : "a model",
      holds("headlines", id) ? "" : "a headline line",
      reasoned.has(id) ? "" : "a reason for its tier",
    ].filter(Boolean);
    return lacks.length === 0
      ? []
      : [findingAt(row.place, "tier", "classification", `${id} is classified and lacks ${lacks.join(" and ")}`)];
  });
  return [...sizes, ...bare, ...checkHeadlines(draft), ...checkReadings(draft)];
}

/** Another reading is of a mark that is on record, so that it is shown beside it. */
function checkReadings(draft: Draft): readonly Finding[] {
  const marks = new Set(draft.rows("classification").map(({ cells }) => `${cells.company}/${cells.model}`));
  return draft
    .rows("statements")
    .filter(({ cells }) => cells.topic === "reading" && !marks.has(`${cells.entity}/${cells.model}`))
    .map((row) =>
      findingAt(row.place, "model", "classification", "another reading is given of a mark that is not there"),
    );
}

function checkHeadlines(draft: Draft): readonly Finding[] {
  return draft.rows("headlines").flatMap((row): Finding[] => {
    const none = row.cells.disclosure === "none";
    const complete = Boolean(row.cells.entity && row.cells.metric && row.cells.reference_period);
    if (none === complete)
      return [
        findingAt(
          row.place,
          "disclosure",
          "classification",
          none
            ? "a company without a line cannot name one"
            : "a disclosed line names entity, metric and reference period",
        ),
      ];
    return [];
  });
}

const BY_REFERENCE = new Set(["note", "conflict", "break", "absence", "label", "correction", "headline"]);

/** Notes, reasons and labels that no row refers to are left-overs. */
export function checkStatements(draft: Draft): readonly Finding[] {
  const resources = [
    "models",
    "tiers",
    "classification",
    "headlines",
    "observations",
    "derivations",
    "absences",
    "breaks",
    "conflicts",
    "corrections",
  ];
  const used = new Set(
    resources.flatMap((resource) =>
      draft.rows(resource).flatMap(({ cells }) => [cells.statement, cells.label, cells.note, cells.reason]),
    ),
  );
  return draft
    .rows("statements")
    .filter(({ cells }) => BY_REFERENCE.has(cells.topic) && !used.has(cells.id))
    .map((row) => findingAt(row.place, "id", "unused-statement", `no row refers to ${quoted(row.cells.id)}`));
}
