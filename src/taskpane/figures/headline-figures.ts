/** Level and growth of a company's AI-linked revenue line, in one step from the company. Pure. */
import type { Atlas } from "../../core/dataset/atlas";
import type { Figure } from "../../core/dataset/figures";
import { findGrowth, findRevenue, resolveLine } from "../../core/dataset/lines";
import type { EntityId } from "../../contract/ids";
import type { PeriodRequest } from "../../core/periods/request";
import type { Result } from "../../core/result";

export function headlineGrowth(atlas: Atlas, company: EntityId, request: PeriodRequest): Result<Figure> {
  const line = resolveLine(atlas, company, undefined);
  return line.ok ? findGrowth(atlas, line.value, request) : line;
}

export function headlineLevel(atlas: Atlas, company: EntityId, request: PeriodRequest): Result<Figure> {
  const line = resolveLine(atlas, company, undefined);
  return line.ok ? findRevenue(atlas, line.value, request) : line;
}
