/** What stands behind a selected part of the map: statements with their places, the figure, the formula that says the same. Pure. */
import { fitOf } from "../../core/dataset/classification";
import { otherReadingOf, whyOf } from "../../core/dataset/evidence";
import type { Atlas } from "../../core/dataset/atlas";
import type { Figure } from "../../core/dataset/figures";
import type { Company, HeadlineLine, Model, Statement } from "../../core/dataset/types";
import type { ModelFit, SourceId, StatementId } from "../../contract/ids";
import { REFERENCE } from "../../core/periods/request";
import { headlineGrowth, headlineLevel } from "../figures/headline-figures";
import { formulaOf } from "../../formulas/write";
import { modelWord } from "../parts/model-word";
import type { MapSelection } from "./selection-key";

export interface Claim {
  readonly statement: StatementId;
  readonly source: SourceId | undefined;
  readonly locator: string;
}

export interface Evidence {
  readonly selection: MapSelection;
  readonly fit: ModelFit | undefined;
  readonly claims: readonly Claim[];
  readonly line: HeadlineLine | undefined;
  readonly figures: readonly Figure[];
  readonly companies: readonly { readonly company: Company; readonly fit: ModelFit | undefined }[];
  readonly formulas: readonly string[];
}

const nothing = { fit: undefined, claims: [], line: undefined, figures: [], companies: [], formulas: [] };

export function evidenceOnMap(atlas: Atlas, selection: MapSelection): Evidence {
  switch (selection.kind) {
    case "nothing":
      return { ...nothing, selection };
    case "tier":
      return {
        ...nothing,
        selection,
        claims: claimsOf(
          atlas.data.statements.filter(
            (statement) =>
              statement.topic === "tier" && statement.tier === selection.tier && statement.entity === undefined,
          ),
        ),
        companies: atlas.companies
          .filter((company) => company.tier === selection.tier)
          .map((company) => ({ company, fit: undefined })),
        formulas: [formulaOf("AI_COMPANIES", [selection.tier])],
      };
    case "model":
      return {
        ...nothing,
        selection,
        claims: claimsOf(
          atlas.data.statements.filter(
            (statement) =>
              statement.topic === "model" && statement.model === selection.model.id && statement.entity === undefined,
          ),
        ),
        companies: companiesDoing(atlas, selection.model),
        formulas: [formulaOf("AI_COMPANIES", [undefined, modelWord(selection.model)])],
      };
    case "company":
      return {
        ...nothing,
        selection,
        claims: claimsOf(whyOf(atlas, selection.company.id, { kind: "topic", topic: "tier" })),
        formulas: [
          formulaOf("AI_TIER", [selection.company.names.en]),
          formulaOf("AI_WHY", [selection.company.names.en]),
        ],
      };
    case "growth":
      return growthEvidence(atlas, selection, selection.company);
    case "fit":
      return fitEvidence(atlas, selection, selection.company, selection.model);
  }
}

function companiesDoing(atlas: Atlas, model: Model): Evidence["companies"] {
  return atlas.companies
    .map((company) => ({ company, fit: fitOf(atlas, company.id, model.id) }))
    .filter(({ fit }) => fit !== "neither");
}

function growthEvidence(atlas: Atlas, selection: MapSelection, company: Company): Evidence {
  const line = atlas.headline(company.id);
  const figures = [headlineGrowth(atlas, company.id, REFERENCE), headlineLevel(atlas, company.id, REFERENCE)].flatMap(
    (result) => (result.ok ? [result.value] : []),
  );
  const claims = line ? [{ statement: line.statement, source: line.source, locator: line.locator }] : [];
  return {
    ...nothing,
    selection,
    line,
    figures,
    claims,
    formulas: [formulaOf("AI_REVENUE_GROWTH", [company.names.en]), formulaOf("AI_REVENUE", [company.names.en])],
  };
}

function fitEvidence(atlas: Atlas, selection: MapSelection, company: Company, model: Model): Evidence {
  const claims = atlas.data.classifications
    .filter((entry) => entry.company === company.id && entry.model === model.id)
    .map(({ statement, source, locator }) => ({ statement, source, locator }));
  const reading = otherReadingOf(atlas, company.id, model.id);
  return {
    ...nothing,
    selection,
    fit: fitOf(atlas, company.id, model.id),
    claims: [...claims, ...claimsOf(reading ? [reading] : [])],
    formulas: [formulaOf("AI_MODEL_FIT", [company.names.en, modelWord(model)])],
  };
}

function claimsOf(statements: readonly Statement[]): Claim[] {
  return statements.map(({ id, source, locator }) => ({ statement: id, source, locator }));
}
