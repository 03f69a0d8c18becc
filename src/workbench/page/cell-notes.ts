/** Owns what appears beside a cell on selection or hover: the reason for an error, a card, a note. */
import { readExtras } from "../custom-functions/cell-data";
import type { Card } from "../custom-functions/result";
import { facadeRange, rawCell } from "../object-model/cells";
import type { Model } from "../object-model/model";
import { choicesAt, promptAt } from "../object-model/validations";
import { writeCells } from "../object-model/cell-writes";
import type { Hyperlink } from "../object-model/workbook-state";
import { parseAddress } from "../sheet/address";
import { onSelection } from "../sheet/selection";
import type { Sheet } from "../sheet/univer";
import { element, slot } from "./element";
import { canvasBox, cellBox } from "./geometry";
import { wordsFor, type Words } from "./words";
import { readSettings } from "./settings";

const HOVER_DELAY = 250;

/** Installs the popup; returns what to call when notes, charts or protection have changed. */
export function showCellNotes({ api }: Sheet, model: () => Model): () => void {
  const popup = slot("message");
  let hover: ReturnType<typeof setTimeout> | undefined;
  let selected: Place | undefined;

  const show = (place: Place | undefined): void => {
    const content = place && contentFor(model(), place);
    popup.replaceChildren(...(content ?? []));
    popup.hidden = !content;
    if (place && content) position(popup, model(), place);
  };
  const showSelected = (): void => show(model().book.isCellEditing() ? undefined : (selected ?? activeCell(model())));

  onSelection(api, () => {
    selected = activeCell(model());
    showSelected();
  });
  api.addEvent(api.Event.SheetEditStarted, () => show(undefined));
  api.addEvent(api.Event.Scroll, showSelected);
  api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
    clearTimeout(hover);
    hover = setTimeout(() => {
      const place = { sheetId: worksheet.getSheetId(), row, column };
      show(contentFor(model(), place) ? place : selected);
    }, HOVER_DELAY);
  });
  api.addEvent(api.Event.SheetValueChanged, () => setTimeout(showSelected, 0));
  queueMicrotask(() => model().host.calculation.onPassEnd(() => setTimeout(showSelected, 0)));
  popup.hidden = true;
  return showSelected;
}

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Before the first selection event, the cell the sheet opened on. */
function activeCell(model: Model): Place | undefined {
  const sheet = model.book.getActiveSheet();
  const range = sheet.getSelection()?.getActiveRange();
  return range ? { sheetId: sheet.getSheetId(), row: range.getRow(), column: range.getColumn() } : undefined;
}

function contentFor(model: Model, { sheetId, row, column }: Place): HTMLElement[] | undefined {
  if (!model.book.getSheetBySheetId(sheetId)) return undefined;
  const cell = rawCell(model, sheetId, row, column);
  const note = model.state.notes.find(
    (entry) => entry.sheetId === sheetId && entry.row === row && entry.column === column,
  );
  const link = model.state.hyperlinks.get({ sheetId, area: { row, column, rows: 1, columns: 1 } });
  const choices = choicesAt(model, sheetId, row, column);
  const prompt = promptAt(model, sheetId, row, column);
  const extras = readExtras(cell);
  const reason = extras?.message ?? (extras?.text === undefined ? reasonFor(cell?.v) : undefined);
  const parts = [
    ...(reason === undefined ? [] : [element("strong", {}, String(cell?.v)), element("p", {}, reason)]),
    ...(extras?.card ? [showCard(extras.card)] : []),
    ...(link ? [showLink(link, model)] : []),
    ...(prompt ? [element("strong", {}, prompt.title), element("p", {}, prompt.message)] : []),
    ...(choices ? [showChoices(choices, model, { sheetId, row, column })] : []),
    ...(note ? [element("strong", {}, note.author), element("p", {}, note.content)] : []),
  ];
  return parts.length > 0 ? parts : undefined;
}

/** What the host itself says of an error that came without a reason. */
const REASONS: Readonly<Record<string, keyof Words>> = {
  "#BUSY!": "calculating",
  "#CALC!": "nothingToShow",
  "#CYCLE!": "circular",
  "#DIV/0!": "dividesByZero",
  "#ERROR!": "unreadable",
  "#FIELD!": "noField",
  "#N/A": "notAvailable",
  "#NAME?": "unknownName",
  "#NULL!": "noCommonCell",
  "#NUM!": "badNumber",
  "#REF!": "lostCells",
  "#SPILL!": "spilled",
  "#VALUE!": "wrongKind",
};

function reasonFor(value: unknown): string | undefined {
  const reason = typeof value === "string" ? REASONS[value] : undefined;
  return reason && wordsFor(readSettings().locale)[reason];
}

/** A list is chosen from here: the workbench draws no arrow in the cell. */
function showChoices(choices: readonly string[], model: Model, { sheetId, row, column }: Place): HTMLElement {
  const area = { row, column, rows: 1, columns: 1 };
  const choose = (choice: string) => () => {
    if (!model.state.protectedSheets.has(sheetId)) writeCells(model, { sheetId, area }, choice);
  };
  const buttons = choices.map((choice) =>
    element("button", { type: "button", class: "link", onclick: choose(choice) }, choice),
  );
  return element("p", { class: "choices" }, ...buttons);
}

/** A link is followed from here: a click on its cell only selects it. */
function showLink(link: Hyperlink, model: Model): HTMLElement {
  const { address, documentReference, screenTip } = link;
  if (address !== undefined)
    return element("p", {}, element("a", { href: address, target: "_blank", rel: "noopener" }, screenTip ?? address));
  const follow = (): void => goTo(documentReference ?? "", model);
  return element(
    "p",
    {},
    element("button", { type: "button", class: "link", onclick: follow }, documentReference ?? ""),
  );
}

function goTo(reference: string, model: Model): void {
  const address = parseAddress(reference);
  const sheet = address?.sheet === undefined ? model.book.getActiveSheet() : model.book.getSheetByName(address.sheet);
  if (!address || !sheet) return;
  model.book.setActiveSheet(sheet);
  facadeRange(model, { sheetId: sheet.getSheetId(), area: address.area }).activate();
}

function showCard(card: Card): HTMLElement {
  const rows = card.fields.map(({ name, value }) =>
    element("tr", {}, element("th", { scope: "row" }, name), element("td", {}, value)),
  );
  return element(
    "section",
    { class: "card" },
    element("h3", {}, card.title),
    element("table", {}, ...rows),
    card.provider ? element("small", {}, card.provider) : undefined,
  );
}

function position(popup: HTMLElement, model: Model, place: Place): void {
  const box = cellBox(model.sheet(place.sheetId), place.row, place.column);
  const bounds = canvasBox();
  const right = box.left + box.width + 6;
  const left = right + popup.offsetWidth <= bounds.right ? right : box.left - popup.offsetWidth - 6;
  const top = Math.min(box.top + 2, bounds.bottom - popup.offsetHeight - 8);
  popup.style.left = `${Math.max(bounds.left + 8, left)}px`;
  popup.style.top = `${Math.max(8, top)}px`;
}
