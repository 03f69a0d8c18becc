/** AI_WHY and AI_CONFLICTS: reasons with their place, and every source's figure where sources disagree. */
import type { ArgumentsOf } from "../../calls/call";
import type { Language } from "../../contract/language";
import type { Atlas } from "../../core/dataset/atlas";
import type { Edition, Soon } from "../../core/dataset/edition";
import { conflictsOf, reasonsFor, type Subject, type Topic } from "../../core/dataset/evidence";
import type { Conflict, Statement, Wording } from "../../core/dataset/types";
import type { Filter } from "../../core/problem";
import { cellFormat } from "../../numbers/cell-format";
import { tableWords } from "../../words/table-words";
import { errorCell, type Cell, type Cells } from "../cell";
import { headed } from "./headed";

/** A table with prose in the language asked for, whose texts are loaded when they are first needed. */
function inLanguage(edition: Edition, language: Language, tableIn: (texts: Wording) => Cells): Soon<Cells> {
  const wording = edition.wording(language);
  const failure = (): Cells => [[errorCell({ code: "texts-not-loaded", language })]];
  return wording instanceof Promise ? wording.then(tableIn, failure) : tableIn(wording);
}

/** Claim, locator, source. */
export function why(edition: Edition, given: ArgumentsOf<"AI_WHY">): Soon<Cells> {
  const { atlas } = edition;
  return inLanguage(edition, given.language, (texts) => {
    const { subject, topic, headers } = given;
    const statements = reasonsFor(atlas, subject, topic);
    if (statements.length === 0)
      return [[errorCell({ code: "nothing-matches", filter: { ...named(subject), ...wanted(topic) } })]];
    const words = tableWords[given.language];
    const rows = statements.map((statement) => reasonRow(atlas, statement, texts));
    return headed(headers, [words.claim, words.locator, words.source], rows);
  });
}

const named = (subject: Subject): Filter =>
  subject.kind === "entity"
    ? { company: subject.entity }
    : subject.kind === "model"
      ? { model: subject.model }
      : { tier: subject.tier };

const wanted = (topic: Topic | undefined): Filter =>
  topic?.kind === "model" ? { model: topic.model } : topic ? { topic: topic.topic } : {};

function reasonRow(atlas: Atlas, statement: Statement, texts: Wording): readonly Cell[] {
  const source = statement.source === undefined ? undefined : atlas.source(statement.source);
  return [texts[statement.id] ?? statement.id, statement.locator, source ? `${source.title}, ${source.date}` : ""];
}

/** Entity, metric, period, value, unit, qualifier, source, whether it is used, and why. One row a figure, the used one first. */
export function conflicts(edition: Edition, given: ArgumentsOf<"AI_CONFLICTS">): Soon<Cells> {
  const { atlas } = edition;
  const { entity, headers, language } = given;
  return inLanguage(edition, language, (texts) => {
    const rows = conflictsOf(atlas, entity?.id).flatMap((conflict) => conflictRows(atlas, conflict, language, texts));
    if (rows.length === 0 && entity) return [[errorCell({ code: "no-conflict", entity: entity.id })]];
    const words = tableWords[language];
    const { entity: who, metric, period, value, unit, qualifier, source, used, why: reason } = words;
    return headed(headers, [who, metric, period, value, unit, qualifier, source, used, reason], rows);
  });
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
