/** Cells in the host's own form: errors with their message, numbers with their format, cards with their fields. */
import type { Desk } from "../../words/desk";
import { sayProblem } from "../../words/say-problem";
import type { CardCell, CardField, AnswerCell, Cells, ErrorCell, NumberCell } from "../cell";
import type { HostAbilities } from "./host";

/** What Excel takes: a plain value, or an object of its data types. */
export type HostValue = string | number | boolean | object;

export function presentCells(cells: Cells, host: HostAbilities, desk: Desk): HostValue[][] {
  return cells.map((row) => row.map((cell) => presentCell(cell, host, desk)));
}

function presentCell(cell: AnswerCell, host: HostAbilities, desk: Desk): HostValue {
  if (typeof cell !== "object") return cell;
  switch (cell.kind) {
    case "number":
      return host.formattedNumbers ? formatted(cell) : cell.value;
    case "card":
      return host.cards ? card(cell) : cell.text;
    case "error":
      return hostError(cell, desk);
  }
}

const formatted = ({ value, format }: NumberCell): HostValue => ({
  type: "Double",
  basicValue: value,
  numberFormat: format,
});

/** Only `#N/A` and `#VALUE!` show a message; the others are passed on as they came. */
function hostError({ code, problem }: ErrorCell, { edition, speech }: Desk): HostValue {
  return new CustomFunctions.Error(hostCode(code), sayProblem(problem, edition.atlas, speech));
}

function hostCode(code: ErrorCell["code"]): CustomFunctions.ErrorCode {
  const { notAvailable, divisionByZero, invalidNumber, nullReference, invalidValue } = CustomFunctions.ErrorCode;
  const codes = { "#N/A": notAvailable, "#DIV/0!": divisionByZero, "#NUM!": invalidNumber, "#NULL!": nullReference };
  return code === "#VALUE!" ? invalidValue : codes[code];
}

/** A text value with properties keeps working wherever the text does, and falls back to it. */
function card({ text, title, fields, sections, provider }: CardCell): HostValue {
  return {
    type: "String",
    basicType: "String",
    basicValue: text,
    properties: Object.fromEntries(fields.map((field) => [field.name, propertyOf(field.value)])),
    layouts: {
      compact: { icon: "Sparkle" },
      card: {
        title: { property: "Name" },
        subTitle: { property: "Models" },
        sections: sections.map((section) => ({
          layout: "List",
          title: section.title,
          collapsible: true,
          properties: section.fields,
        })),
      },
    },
    provider: { description: `${title}: ${provider}` },
  };
}

function propertyOf(value: CardField["value"]): HostValue {
  if (typeof value === "object") return formatted(value);
  if (typeof value === "number") return { type: "Double", basicValue: value };
  return typeof value === "boolean" ? { type: "Boolean", basicValue: value } : { type: "String", basicValue: value };
}
