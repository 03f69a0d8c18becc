/** Keys inside a grid: arrows move to the neighbour, Home and End to the row's ends, Enter and space choose. */
import type { KeyboardEvent } from "react";

/** Moves the focus between elements with `data-key`; rows are elements of role `row`. */
export function walk(event: KeyboardEvent, grid: HTMLElement | null, onChoose: (key: string) => void): void {
  const from = (event.target as HTMLElement).closest<HTMLElement>("[data-key]");
  if (grid === null || from === null) return;
  if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    onChoose(from.dataset["key"] ?? "");
    return;
  }
  const to = neighbour(rowsOf(grid), from, event.key, columnOf(grid, from));
  if (to === undefined) return;
  event.preventDefault();
  to.focus();
}

function rowsOf(grid: HTMLElement): HTMLElement[][] {
  const rows = [...grid.querySelectorAll<HTMLElement>("[role=row]")];
  return rows.map((row) => [...row.querySelectorAll<HTMLElement>("[data-key]")]).filter((row) => row.length > 0);
}

function neighbour(rows: HTMLElement[][], from: HTMLElement, key: string, centre: number): HTMLElement | undefined {
  const at = rows.findIndex((row) => row.includes(from));
  const row = rows[at] ?? [];
  const column = row.indexOf(from);
  switch (key) {
    case "ArrowRight":
      return row[column + 1];
    case "ArrowLeft":
      return row[column - 1];
    case "Home":
      return row[0];
    case "End":
      return row.at(-1);
    case "ArrowDown":
      return nearest(rows[at + 1], centre);
    case "ArrowUp":
      return nearest(rows[at - 1], centre);
    default:
      return undefined;
  }
}

/** Where a step up or down is to land: a cell over the whole row keeps the column one came from. */
function columnOf(grid: HTMLElement, from: HTMLElement): number {
  const kept = Number(grid.dataset["column"]);
  if (from.hasAttribute("aria-colspan") && !Number.isNaN(kept)) return kept;
  const centre = centreOf(from);
  grid.dataset["column"] = String(centre);
  return centre;
}

/** Rows may have fewer cells than others, so the one in the same place on screen is meant, not the same number. */
function nearest(row: HTMLElement[] | undefined, centre: number): HTMLElement | undefined {
  if (row === undefined) return undefined;
  const distance = (cell: HTMLElement) => Math.abs(centreOf(cell) - centre);
  return row.reduce((best, cell) => (distance(cell) < distance(best) ? cell : best), row[0] as HTMLElement);
}

function centreOf(cell: HTMLElement): number {
  const { left, width } = cell.getBoundingClientRect();
  return left + width / 2;
}
