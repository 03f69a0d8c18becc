/** AI_COMPANIES and AI_MATRIX: the classification as tables. */
import { companiesOf, fitOf } from "../../core/dataset/classification";
import { chain, failed, found, type Result } from "../../core/result";
import { tableWords } from "../../words/table-words";
import type { Cells } from "../cell";
import { readHeaders, readLanguage, readModel, readTier } from "../coerce";
import { withHeaders, type TableArguments } from "./table-arguments";

/** The list has no header by default, so that it can stand as an argument: `=AI_TIER(AI_COMPANIES())`. */
export function companies(given: TableArguments): Result<Cells> {
  return chain(given.one("tier", readTier), (tier) =>
    chain(given.one("model", readModel(given.atlas)), (model) =>
      chain(given.one("language", readLanguage), (language = "en") =>
        chain(given.one("headers", readHeaders), (headers = false) => {
          const rows = companiesOf(given.atlas, { tier, model: model?.id }).map((company) => [company.names[language]]);
          if (rows.length === 0) return failed({ code: "nothing-matches", filter: { tier, model: model?.id } });
          return found(withHeaders(headers, [tableWords[language].company], rows));
        }),
      ),
    ),
  );
}

/** Company, tier and the four fits: 2 named, 1 described, 0 neither. */
export function matrix(given: TableArguments): Result<Cells> {
  const { atlas } = given;
  return chain(given.one("headers", readHeaders), (headers = true) =>
    chain(given.one("language", readLanguage), (language = "en") => {
      const { models } = atlas.data;
      const words = tableWords[language];
      const fits = { named: 2, described: 1, neither: 0 };
      const rows = atlas.companies.map((company) => [
        company.names[language],
        company.tier ?? 0,
        ...models.map((model) => fits[fitOf(atlas, company.id, model.id)]),
      ]);
      return found(
        withHeaders(headers, [words.company, words.tier, ...models.map((model) => model.names[language])], rows),
      );
    }),
  );
}
