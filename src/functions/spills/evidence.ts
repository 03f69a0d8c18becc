/** AI_WHY and AI_CONFLICTS: reasons with their place, and every source's figure where sources disagree. */
import type { ArgumentsOf } from "../../calls/call";
import type { Language } from "../../contract/language";
import type { Atlas } from "../../core/dataset/atlas";
import { citationOf } from "../../core/dataset/citation";
import type { Edition, Soon } from "../../core/dataset/edition";
import { conflictsOf, reasonsFor, type Subject, type Topic } from "../../core/dataset/evidence";
import type { SourceLinks } from "../../core/dataset/open-evidence";
import type { Conflict, Source, Statement, Wording } from "../../core/dataset/types";
import { own } from "../../core/own";
import type { Filter } from "../../core/problem";
import { cellFormat } from "../../numbers/cell-format";
import { placeText } from "../../words/place";
import { tableWords } from "../../words/table-words";
import { errorCell, type AnswerCell, type Cells } from "../cell";
import { headed } from "./headed";

/**
 * A table with prose in the language asked for and with addresses, both loaded when they are first needed. Where addresses
 * cannot be loaded, sources are named without them.
 */
function inLanguage(
  edition: Edition,
  language: Language,
  tableIn: (texts: Wording, links: SourceLinks) => Cells,
): Soon<Cells> {
  const wording = edition.wording(language);
  const links = edition.links();
  if (!(wording instanceof Promise || links instanceof Promise)) return tableIn(wording, links);
  const failure = (): Cells => [[errorCell({ code: "texts-not-loaded", language })]];
  const addresses = Promise.resolve(links).catch(() => NO_LINKS);
  return Promise.all([wording, addresses]).then(([texts, known]) => tableIn(texts, known), failure);
}

const NO_LINKS: SourceLinks = {};

/** Claim, locator, source. */
export function why(edition: Edition, given: ArgumentsOf<"AI_WHY">): Soon<Cells> {
  const { atlas } = edition;
  return inLanguage(edition, given.language, (texts, links) => {
    const { subject, topic, headers } = given;
    const statements = reasonsFor(atlas, subject, topic);
    if (statements.length === 0)
      return [[errorCell({ code: "nothing-matches", filter: { ...named(subject), ...wanted(topic) } })]];
    const words = tableWords[given.language];
    const rows = statements.map((statement) => reasonRow(atlas, statement, given.language, texts, links));
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

function reasonRow(
  atlas: Atlas,
  { id, source, locator }: Statement,
  language: Language,
  texts: Wording,
  links: SourceLinks,
): readonly AnswerCell[] {
  const from = source === undefined ? "" : pageText(atlas.source(source), links);
  return [texts[id] ?? id, placeText(locator, language), from];
}

/** Title, date and address. */
const pageText = ({ id, title, date }: Source, links: SourceLinks): string =>
  [title, date, own(links, id)?.url].filter((part) => part).join(", ");

/** Entity, metric, period, value, unit, qualifier, source, whether it is used, and why. One row a figure, the used one first. */
export function conflicts(edition: Edition, given: ArgumentsOf<"AI_CONFLICTS">): Soon<Cells> {
  const { atlas } = edition;
  const { entity, headers, language } = given;
  return inLanguage(edition, language, (texts, links) => {
    const rows = conflictsOf(atlas, entity?.id).flatMap((conflict) =>
      conflictRows(atlas, conflict, language, texts, links),
    );
    if (rows.length === 0 && entity) return [[errorCell({ code: "no-conflict", entity: entity.id })]];
    const words = tableWords[language];
    const { entity: who, metric, period, value, unit, qualifier, source, used, why: reason } = words;
    return headed(headers, [who, metric, period, value, unit, qualifier, source, used, reason], rows);
  });
}

function conflictRows(atlas: Atlas, conflict: Conflict, language: Language, texts: Wording, links: SourceLinks): Cells {
  return conflict.observations.map((index, at) => {
    const seen = atlas.observation(index);
    const metric = atlas.metric(seen.metric);
    const value: AnswerCell = { kind: "number", value: seen.value, format: cellFormat(seen, metric) };
    const { yes, no } = tableWords[language];
    const { source, inputs } = citationOf(atlas, seen);
    const pages = inputs.length > 0 ? inputs.map((one) => one.source) : [source];
    return [
      atlas.entity(seen.entity).names[language],
      metric.id,
      seen.period,
      value,
      seen.unit,
      seen.qualifier,
      pages.map((page) => pageText(page, links)).join("; "),
      at === 0 ? yes : no,
      texts[conflict.statement] ?? "",
    ];
  });
}
