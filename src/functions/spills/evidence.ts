/** AI_WHY and AI_CONFLICTS: reasons with their place, and every source's figure where sources disagree. */
import type { Atlas } from "../../core/dataset/atlas";
import { conflictsOf, whyOf, type Topic } from "../../core/dataset/evidence";
import type { Conflict, Statement, Wording } from "../../core/dataset/types";
import type { Filter } from "../../core/problem";
import { chain, failed, found, type Result } from "../../core/result";
import type { Language } from "../../contract/language";
import { tableWords } from "../../words/table-words";
import type { Cell, Cells } from "../cell";
import { readCompany, readEntity, readHeaders, readLanguage, readTopic } from "../coerce";
import { cellFormat } from "../../numbers/cell-format";
import { wordingIn } from "../spoken";
import { tableOr, withHeaders, type TableArguments } from "./table-arguments";

/** Claim, locator, source. */
export function why(given: TableArguments): Cells | Promise<Cells> {
  return inLanguage(given, reasons);
}

/** A table with prose in the language asked for, whose texts are loaded when they are first needed. */
function inLanguage(
  given: TableArguments,
  tableIn: (given: TableArguments, language: Language, texts: Wording) => Result<Cells>,
): Cells | Promise<Cells> {
  const language = given.one("language", readLanguage);
  if (!language.ok) return tableOr(language);
  const chosen = language.value ?? "en";
  const wording = wordingIn(chosen);
  const answer = (texts: Wording): Cells => tableOr(tableIn(given, chosen, texts));
  const failure = (): Cells => tableOr(failed({ code: "texts-not-loaded", language: chosen }));
  return wording instanceof Promise ? wording.then(answer, failure) : answer(wording);
}

function reasons(given: TableArguments, language: Language, texts: Wording): Result<Cells> {
  const { atlas } = given;
  return chain(given.needed("company", readCompany(atlas)), (company) =>
    chain(given.one("topic", readTopic(atlas)), (topic) =>
      chain(given.one("headers", readHeaders), (headers = true) => {
        const statements = whyOf(atlas, company.id, topic);
        if (statements.length === 0)
          return failed({ code: "nothing-matches", filter: { company: company.id, ...wanted(topic) } });
        const words = tableWords[language];
        return found(
          withHeaders(
            headers,
            [words.claim, words.locator, words.source],
            statements.map((statement) => reasonRow(atlas, statement, texts)),
          ),
        );
      }),
    ),
  );
}

const wanted = (topic: Topic | undefined): Filter =>
  topic?.kind === "model" ? { model: topic.model } : { topic: topic?.topic };

function reasonRow(atlas: Atlas, statement: Statement, texts: Wording): readonly Cell[] {
  const source = statement.source === undefined ? undefined : atlas.source(statement.source);
  return [texts[statement.id] ?? statement.id, statement.locator, source ? `${source.title}, ${source.date}` : ""];
}

/** Entity, metric, period, value, unit, qualifier, source, whether it is used, and why. One row a figure, the used one first. */
export function conflicts(given: TableArguments): Cells | Promise<Cells> {
  return inLanguage(given, disagreements);
}

function disagreements(given: TableArguments, language: Language, texts: Wording): Result<Cells> {
  const { atlas } = given;
  return chain(given.one("entity", readEntity(atlas)), (entity) =>
    chain(given.one("headers", readHeaders), (headers = true) => {
      const rows = conflictsOf(atlas, entity?.id).flatMap((conflict) => conflictRows(atlas, conflict, language, texts));
      if (rows.length === 0 && entity) return failed({ code: "no-conflict", entity: entity.id });
      const words = tableWords[language];
      const { entity: who, metric, period, value, unit, qualifier, source, used, why: reason } = words;
      return found(withHeaders(headers, [who, metric, period, value, unit, qualifier, source, used, reason], rows));
    }),
  );
}

function conflictRows(atlas: Atlas, conflict: Conflict, language: Language, texts: Wording): Cells {
  return conflict.observations.map((index, at) => {
    const seen = atlas.observation(index);
    const metric = atlas.metric(seen.metric);
    const value: Cell = { kind: "number", value: seen.value, format: cellFormat(seen, metric) };
    const { yes, no } = tableWords[language];
    return [
      atlas.entity(seen.entity).names[language],
      metric.id,
      seen.period,
      value,
      seen.unit,
      seen.qualifier,
      atlas.source(seen.source).title,
      at === 0 ? yes : no,
      texts[conflict.statement] ?? "",
    ];
  });
}
