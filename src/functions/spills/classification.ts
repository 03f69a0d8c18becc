/** AI_COMPANIES and AI_MATRIX: the classification as tables. */
import type { ArgumentsOf } from "../../calls/call";
import type { Edition } from "../../core/dataset/edition";
import { companiesOf, fitOf, fitNumber } from "../../core/dataset/classification";
import { tableWords } from "../../words/table-words";
import { errorCell, type Cells } from "../cell";
import { headed } from "./headed";

export function companies({ atlas }: Edition, given: ArgumentsOf<"AI_COMPANIES">): Cells {
  const { language, headers } = given;
  const filter = { tier: given.tier, model: given.model?.id };
  const rows = companiesOf(atlas, filter).map((company) => [company.names[language]]);
  if (rows.length === 0) return [[errorCell({ code: "nothing-matches", filter })]];
  return headed(headers, [tableWords[language].company], rows);
}

/** Company, tier and the four fits: 2 named, 1 described, 0 neither. */
export function matrix({ atlas }: Edition, { headers, language }: ArgumentsOf<"AI_MATRIX">): Cells {
  const { models } = atlas.data;
  const words = tableWords[language];
  const rows = atlas.companies.map((company) => [
    company.names[language],
    company.tier,
    ...models.map((model) => fitNumber[fitOf(atlas, company.id, model.id)]),
  ]);
  return headed(headers, [words.company, words.tier, ...models.map((model) => model.names[language])], rows);
}
