/** A company's line of formulas as a block: its name in the first cell, everything else pointing at it. Pure. */
import type { Atlas } from "../../core/dataset/atlas";
import type { Entity } from "../../core/dataset/types";
import type { CellBlock } from "../../excel/port";
import { formulaOf } from "../../formulas/write";
import type { Words } from "../words/words";

const name = { verbatim: "«0,1»" };

/** Two columns, label and formula; the name is a plain text one may change to see another company. */
export function companyBlock(atlas: Atlas, words: Words, company: Entity): CellBlock {
  const language = words.language === "en" ? undefined : words.language;
  const rows: [string, string][] = [
    [words.t("company.block.company"), words.name(company)],
    [words.t("company.block.tier"), formulaOf("AI_TIER", [name])],
    [words.t("company.block.models"), formulaOf("AI_MODELS", [name, language])],
    [words.t("company.block.disclosure"), formulaOf("AI_DISCLOSURE", [name])],
  ];
  if (atlas.headline(company.id)?.entity !== undefined) {
    rows.push([words.t("company.block.revenue"), formulaOf("AI_REVENUE", [name])]);
    rows.push([words.t("company.block.growth"), formulaOf("AI_REVENUE_GROWTH", [name])]);
  }
  return {
    rows,
    formats: rows.map(([, cell]) => [
      "",
      cell.startsWith("=AI_REVENUE(") ? "#,##0" : cell.startsWith("=AI_REVENUE_GROWTH") ? "0.0%" : "",
    ]),
  };
}
