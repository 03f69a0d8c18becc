/** The card of a company: its tier as the cell's text, and what else is known as fields that formulas can read. */
import { modelsOf } from "../core/dataset/classification";
import { citationOf } from "../core/dataset/citation";
import type { Atlas } from "../core/dataset/atlas";
import type { Edition } from "../core/dataset/edition";
import type { Figure } from "../core/dataset/figures";
import { findGrowth, findRevenue, headlineOf, resolveLine, type RevenueLine } from "../core/dataset/lines";
import type { PeriodRequest } from "../core/periods/request";
import { REFERENCE } from "../core/periods/request";
import type { Company, Entity } from "../core/dataset/types";
import type { Result } from "../core/result";
import type { CardCell, CardField } from "./cell";
import { citationText } from "./citation-text";
import { cellFormat } from "../numbers/cell-format";

type Side = (atlas: Atlas, line: RevenueLine, request: PeriodRequest) => Result<Figure>;

/** Every company has the same fields; one that has no figure says "not disclosed". */
export function companyCard({ atlas, reasons }: Edition, company: Company): CardCell {
  const headline = headlineOf(atlas, company.id);
  const products = atlas.ownedBy(company.id).map((owned) => owned.names.en);
  const fields: readonly CardField[] = [
    { name: "Name", value: company.names.en },
    { name: "Chinese", value: company.names["zh-Hans"] },
    { name: "Tickers", value: company.tickers.join(", ") || "not listed" },
    { name: "Tier", value: company.tier },
    {
      name: "Models",
      value: modelsOf(atlas, company.id)
        .map((model) => model.names.en)
        .join(", "),
    },
    { name: "Line", value: headline.entity === undefined ? NONE : (reasons[headline.label] ?? headline.label) },
    { name: "Revenue", value: valueOf(atlas, company, findRevenue) },
    { name: "Growth", value: valueOf(atlas, company, findGrowth) },
    { name: "Period", value: headline.referencePeriod ?? NONE },
    { name: "Disclosure", value: headline.disclosure },
    { name: "Products", value: products.join(", ") || NONE },
    { name: "Source", value: sourceOf(atlas, company) },
  ];
  return {
    kind: "card",
    text: `Tier ${company.tier}`,
    title: company.names.en,
    fields,
    sections: [
      { title: "Classification", fields: ["Tier", "Models", "Products"] },
      { title: "AI-linked revenue", fields: ["Line", "Period", "Revenue", "Growth", "Disclosure"] },
      { title: "About", fields: ["Name", "Chinese", "Tickers", "Source"] },
    ],
    provider: `AI Monetization Atlas, data ${atlas.data.version}`,
  };
}

const NONE = "not disclosed";

function headlineFigure(atlas: Atlas, company: Entity, side: Side): Figure | undefined {
  const line = resolveLine(atlas, company.id, undefined);
  const figure = line.ok ? side(atlas, line.value, REFERENCE) : line;
  return figure.ok ? figure.value : undefined;
}

function valueOf(atlas: Atlas, company: Entity, side: Side): CardField["value"] {
  const figure = headlineFigure(atlas, company, side);
  if (!figure) return NONE;
  const { observation, metric } = figure;
  return { kind: "number", value: observation.value, format: cellFormat(observation, metric) };
}

function sourceOf(atlas: Atlas, company: Company): string {
  const figure = headlineFigure(atlas, company, findGrowth) ?? headlineFigure(atlas, company, findRevenue);
  if (figure) return citationText(citationOf(atlas, figure.observation));
  const { source, locator } = headlineOf(atlas, company.id);
  const { title, date } = atlas.source(source);
  return [title, date, locator].filter((part) => part !== "").join(", ");
}
