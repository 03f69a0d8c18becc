/** The table of marks: which of the four models a company follows, as the reader sees it, and why. */
import type { Atlas } from "../../core/dataset/atlas";
import { isCompany } from "../../core/dataset/atlas";
import type { Entity } from "../../core/dataset/types";
import type { OwnResult } from "../../core/extension/finding";
import type { OwnMark } from "../../core/extension/records";
import { companySayings } from "../../words/own-sayings";
import { readingOf } from "../reading";
import { readFit } from "./choices";
import { readLink, textWithin } from "./free-text";
import { accepted, refused, type RowCells } from "./row-cells";

const LONGEST_REASON = 1_000;
const LONGEST_SOURCE = 255;

/** Of two marks for one company and model the first stands. @param atlas the record with the reader's companies */
export function readMarks(atlas: Atlas, rows: readonly RowCells[]): readonly OwnMark[] {
  const taken = new Map<string, number>();
  return rows
    .flatMap((cells) => readMark(atlas, cells, taken) ?? [])
    .sort((a, b) => (a.company === b.company ? modelOrder(atlas, a, b) : a.company < b.company ? -1 : 1));
}

const modelOrder = (atlas: Atlas, a: OwnMark, b: OwnMark): number =>
  atlas.model(a.model).number - atlas.model(b.model).number;

function readMark(atlas: Atlas, cells: RowCells, taken: Map<string, number>): OwnMark | undefined {
  const { readers } = readingOf(atlas);
  const entity = cells.needed("company", (given) => readers.entity(given, "company"));
  const model = cells.needed("model", (given) => readers.model(given, "model"));
  const fit = cells.needed("fit", readFit);
  const reason = cells.read("reason", textWithin(LONGEST_REASON));
  const [source = "", link = ""] = [cells.read("source", textWithin(LONGEST_SOURCE)), cells.read("link", readLink)];
  if (entity) cells.keep("company", classified(entity));
  if (!entity || !model || !fit || !cells.isSound()) return undefined;
  const key = `${entity.id}/${model.id}`;
  const before = taken.get(key);
  if (before !== undefined) cells.keep("model", refused({ code: "own-doubled", row: before }));
  if (before !== undefined) return undefined;
  taken.set(key, cells.row);
  const said = reason === undefined ? companySayings.unreasoned : { en: reason, "zh-Hans": reason, "zh-Hant": reason };
  return { row: cells.row, company: entity.id, model: model.id, fit, source, link, reason: said };
}

const classified = (entity: Entity): OwnResult<Entity> =>
  isCompany(entity) ? accepted(entity) : refused({ code: "not-classified", entity: entity.id, owner: entity.owner });
