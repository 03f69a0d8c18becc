/** The functions that answer one cell from one element of each argument. */
import { citationOf } from "../core/dataset/citation";
import { fitOf, modelsOf } from "../core/dataset/classification";
import { findFigure, type Figure } from "../core/dataset/figures";
import { findGrowth, findRevenue, headlineOf } from "../core/dataset/lines";
import type { ModelFit } from "../contract/ids";
import { chain, found, type Result } from "../core/result";
import type { CellArguments } from "./arguments";
import { companyCard } from "./card";
import type { FunctionId } from "../contract/catalogue";
import type { Cell } from "./cell";
import { citationText } from "./citation-text";
import { figureCell } from "./figure-cell";
import { versionText } from "../core/dataset/version-text";

type Answer = (given: CellArguments) => Result<Cell>;

const FIT: Readonly<Record<ModelFit, number>> = { named: 2, described: 1, neither: 0 };

/** The figure an entity, a metric and a period name. */
const figureOf = (given: CellArguments): Result<Figure> =>
  chain(given.series(), ({ entity, metric }) =>
    chain(given.period(), (period) => findFigure(given.atlas, entity, metric, period)),
  );

export const eachAnswers = {
  AI_TIER: (given) => chain(given.company(), (company) => found(company.tier ?? 0)),
  AI_REVENUE_GROWTH: (given) =>
    chain(given.line(), (line) =>
      chain(given.period(), (period) => chain(findGrowth(given.atlas, line, period), (figure) => figureCell(figure))),
    ),
  AI_REVENUE: (given) =>
    chain(given.line(), (line) =>
      chain(given.period(), (period) =>
        chain(given.unit(), (unit) =>
          chain(findRevenue(given.atlas, line, period), (figure) => figureCell(figure, unit)),
        ),
      ),
    ),
  AI_METRIC: (given) =>
    chain(given.series(), ({ entity, metric }) =>
      chain(given.period(), (period) =>
        chain(given.unit(), (unit) =>
          chain(given.source(), (source) =>
            chain(findFigure(given.atlas, entity, metric, period, source), (figure) => figureCell(figure, unit)),
          ),
        ),
      ),
    ),
  AI_MODEL_FIT: (given) =>
    chain(given.company(), (company) =>
      chain(given.model(), (model) => found(FIT[fitOf(given.atlas, company.id, model.id)])),
    ),
  AI_MODELS: (given) =>
    chain(given.company(), (company) =>
      chain(given.language(), (language) => {
        const names = modelsOf(given.atlas, company.id).map((model) => model.names[language]);
        return found(names.join(language === "en" ? ", " : "、"));
      }),
    ),
  AI_NAME: (given) =>
    chain(given.entity(), (entity) => chain(given.language(), (language) => found(entity.names[language]))),
  AI_DISCLOSURE: (given) => chain(given.company(), (company) => found(headlineOf(given.atlas, company.id).disclosure)),
  AI_QUALIFIER: (given) => chain(figureOf(given), (figure) => found(figure.observation.qualifier)),
  AI_SOURCE: (given) =>
    chain(figureOf(given), (figure) => found(citationText(citationOf(given.atlas, figure.observation)))),
  AI_COMPANY: (given) => chain(given.company(), (company) => found(companyCard(given.atlas, company))),
  AI_DATA_VERSION: (given) => found(versionText(given.atlas.data.version)),
} as const satisfies Partial<Record<FunctionId, Answer>>;
