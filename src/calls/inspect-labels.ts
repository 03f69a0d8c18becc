/** What stands beside and above a cell: the nearest name, period, metric and unit, each read as functions read them. */
import type { Atlas } from "../core/dataset/atlas";
import { resolveMeasure, type Measure } from "../core/dataset/lines";
import type { Entity } from "../core/dataset/types";
import { resolveEntity } from "../core/names/resolve";
import { parsePeriod, parsePeriodNumber } from "../core/periods/parse";
import type { PeriodRequest } from "../core/periods/request";
import { scaleNamed } from "../numbers/spelled-scale";
import type { SheetCells } from "./sheet-cells";

export interface SheetContents extends SheetCells {
  /** As typed: a number that is equal to its value was typed. */
  readonly formulas: readonly (readonly (string | number | boolean)[])[];
}

export interface Labels {
  readonly entity?: Entity;
  readonly period?: PeriodRequest;
  readonly measure?: Measure;
  readonly unit?: string;
}

export interface ReadSheet {
  /** By row and column of the used cells; undefined where a cell says nothing. */
  readonly cells: readonly (readonly (Labels | undefined)[])[];
  /** What the sheet's own name says. */
  readonly sheet: Labels;
}

/** Each distinct text once. */
export function readLabels(atlas: Atlas, { name, values }: SheetContents): ReadSheet {
  const known = new Map<string | number, Labels | undefined>();
  const read = (value: string | number | boolean): Labels | undefined => {
    if (typeof value === "boolean" || value === "") return undefined;
    if (!known.has(value)) known.set(value, typeof value === "number" ? ofNumber(value) : ofText(atlas, value));
    return known.get(value);
  };
  return { cells: values.map((row) => row.map(read)), sheet: ofText(atlas, name) ?? {} };
}

/** A year or a day at the head of a column. */
function ofNumber(value: number): Labels | undefined {
  const period = Number.isInteger(value) ? parsePeriodNumber(value) : undefined;
  return period?.ok ? { period: period.value } : undefined;
}

/** `Revenue (RMB bn)` names a metric and a unit. */
const BRACKETED = /^(.*?)\s*[(（[]([^()（）[\]]+)[)）\]]\s*$/u;

function ofText(atlas: Atlas, text: string): Labels | undefined {
  const [, before = text, inside] = BRACKETED.exec(text) ?? [];
  const unit = [inside, text].find((part) => part !== undefined && scaleNamed(part) !== undefined);
  const period = parsePeriod(text);
  if (period.ok) return { period: period.value };
  const entity = resolveEntity(atlas, text);
  if (entity.ok) return { entity: entity.value };
  const measure = [text, before].map((part) => resolveMeasure(atlas, part)).find(({ ok }) => ok);
  const labels = { ...(measure?.ok ? { measure: measure.value } : {}), ...(unit === undefined ? {} : { unit }) };
  return Object.keys(labels).length > 0 ? labels : undefined;
}

/** As far as a head is looked for. */
const REACH = 60;

/** The nearest of each kind, beside the cell before above it; a name that is nowhere near is the sheet's. */
export function labelsNear({ cells, sheet }: ReadSheet, row: number, column: number): Labels {
  const beside = Array.from({ length: Math.min(column, REACH) }, (_, at) => cells[row]?.[column - 1 - at]);
  const above = Array.from({ length: Math.min(row, REACH) }, (_, at) => cells[row - 1 - at]?.[column]);
  // The corner of a table, left of its heads, speaks for all of it, and so does a title over it.
  const titles = above.flatMap((head, at) => titlesIn(cells[row - 1 - at] ?? [], column, head !== undefined));
  const near = [...beside, ...above, ...titles, sheet].filter(isHead);
  return near.reduce<Labels>((found, labels) => ({ ...labels, ...found }), {});
}

const isHead = (labels: Labels | undefined): labels is Labels => labels !== undefined;
/** Left of a head whatever stands there, the nearest first; a name in a row without a head is that row's own. */
function titlesIn(row: readonly (Labels | undefined)[], column: number, hasHead: boolean): readonly Labels[] {
  const left = row.slice(0, column).filter(isHead).reverse();
  return hasHead ? left : left.filter(({ entity }) => entity === undefined);
}
