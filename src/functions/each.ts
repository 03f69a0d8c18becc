/** The functions that answer one cell from one element of each argument. */
import { figureOf } from "../calls/figures";
import type { ArgumentsOf } from "../calls/call";
import type { FunctionId } from "../contract/catalogue";
import type { Edition } from "../core/dataset/edition";
import { citationOf } from "../core/dataset/citation";
import { fitNumber, fitOf, modelsOf } from "../core/dataset/classification";
import type { Figure } from "../core/dataset/figures";
import { headlineOf } from "../core/dataset/lines";
import type { Result } from "../core/result";
import { companyCard } from "./card";
import { errorCell, type AnswerCell } from "./cell";
import { citationPart } from "./citation-part";
import { figureAnswer } from "./figure-cell";

type Answer<Id extends FunctionId> = (edition: Edition, given: ArgumentsOf<Id>) => AnswerCell;

const told = (figure: Result<Figure>, cellOf: (figure: Figure) => AnswerCell): AnswerCell =>
  figure.ok ? cellOf(figure.value) : errorCell(figure.problem);

export const eachAnswers = {
  AI_TIER: (_, { company }) => company.tier,
  AI_REVENUE_GROWTH: ({ atlas }, given) => told(figureOf.AI_REVENUE_GROWTH(atlas, given), figureAnswer),
  AI_REVENUE: ({ atlas }, given) =>
    told(figureOf.AI_REVENUE(atlas, given), (figure) => figureAnswer(figure, given.unit)),
  AI_METRIC: ({ atlas }, given) => told(figureOf.AI_METRIC(atlas, given), (figure) => figureAnswer(figure, given.unit)),
  AI_MODEL_FIT: ({ atlas }, { company, model }) => fitNumber[fitOf(atlas, company.id, model.id)],
  AI_MODELS: ({ atlas }, { company, language }) =>
    modelsOf(atlas, company.id)
      .map((model) => model.names[language])
      .join(language === "en" ? ", " : "、"),
  AI_NAME: (_, { entity, language }) => entity.names[language],
  AI_DISCLOSURE: ({ atlas }, { company }) => headlineOf(atlas, company.id).disclosure,
  AI_QUALIFIER: ({ atlas }, given) =>
    told(figureOf.AI_QUALIFIER(atlas, given), ({ observation }) => observation.qualifier),
  AI_SOURCE: ({ atlas, links }, given) =>
    told(figureOf.AI_SOURCE(atlas, given), ({ observation }) =>
      citationPart(citationOf(atlas, observation), given.part, links),
    ),
  AI_COMPANY: (edition, { company }) => companyCard(edition, company),
} as const satisfies { readonly [Id in FunctionId]?: Answer<Id> };

export type EachId = keyof typeof eachAnswers;
