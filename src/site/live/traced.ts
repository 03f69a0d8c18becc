/** The figure behind an example, with everything that vouches for it. */
import { atlas } from "../../atlas";
import { links } from "../../compiled/links";
import { findFigure, type Figure } from "../../core/dataset/figures";
import { findGrowth, findRevenue, resolveLine } from "../../core/dataset/lines";
import { resolveEntity, resolveMetric } from "../../core/names/resolve";
import { parsePeriod } from "../../core/periods/parse";
import { REFERENCE } from "../../core/periods/request";
import { chain, type Result } from "../../core/result";
import type { Language } from "../../contract/language";
import type { TracedFigure } from "../help/function-index";

export interface Trace {
  readonly formula: string;
  readonly figure: Figure;
  /** Addresses of the source and of the page that confirms it. */
  readonly addresses: readonly string[];
}

/** @throws where there is no such figure: a help page must not promise one. */
export function traceFigure(traced: TracedFigure, language: Language): Trace {
  const found = figureOf(traced);
  if (!found.ok) throw new Error(`Nothing to trace for ${JSON.stringify(traced)}: ${found.problem.code}`);
  const link = links[found.value.source.id];
  return {
    formula: formulaOf(traced, language),
    figure: found.value,
    addresses: [link?.url, link?.second].filter((address) => address !== undefined),
  };
}

function figureOf(traced: TracedFigure): Result<Figure> {
  if (traced.kind !== "metric")
    return chain(resolveEntity(atlas, traced.company), (company) =>
      chain(resolveLine(atlas, company.id, undefined), (line) =>
        (traced.kind === "growth" ? findGrowth : findRevenue)(atlas, line, REFERENCE),
      ),
    );
  return chain(resolveEntity(atlas, traced.entity), (entity) =>
    chain(resolveMetric(atlas, traced.metric), (metric) =>
      chain(parsePeriod(traced.period), (period) => findFigure(atlas, entity.id, metric.id, period)),
    ),
  );
}

function formulaOf(traced: TracedFigure, language: Language): string {
  if (traced.kind === "metric")
    return `=AI_METRIC("${nameIn(traced.entity, language)}","${traced.metric}","${traced.period}")`;
  const name = traced.kind === "growth" ? "AI_REVENUE_GROWTH" : "AI_REVENUE";
  return `=${name}("${nameIn(traced.company, language)}")`;
}

function nameIn(name: string, language: Language): string {
  const entity = resolveEntity(atlas, name);
  return entity.ok ? entity.value.names[language] : name;
}
