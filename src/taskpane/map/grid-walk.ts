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
  const to = neighbour(rowsOf(grid), from, event.key);
  if (to === undefined) return;
  event.preventDefault();
  to.focus();
}

function rowsOf(grid: HTMLElement): HTMLElement[][] {
  const rows = [...grid.querySelectorAll<HTMLElement>("[role=row]")];
  return rows.map((row) => [...row.querySelectorAll<HTMLElement>("[data-key]")]).filter((row) => row.length > 0);
}

function neighbour(rows: HTMLElement[][], from: HTMLElement, key: string): HTMLElement | undefined {
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
      return nearest(rows[at + 1], from);
    case "ArrowUp":
      return nearest(rows[at - 1], from);
    default:
      return undefined;
  }
}

/** Rows may have fewer cells than others, so the one in the same place on screen is meant, not the same number. */
function nearest(row: HTMLElement[] | undefined, from: HTMLElement): HTMLElement | undefined {
  if (row === undefined) return undefined;
  const centre = centreOf(from);
  const distance = (cell: HTMLElement) => Math.abs(centreOf(cell) - centre);
  return row.reduce((best, cell) => (distance(cell) < distance(best) ? cell : best), row[0] as HTMLElement);
}

function centreOf(cell: HTMLElement): number {
  const { left, width } = cell.getBoundingClientRect();
  return left + width / 2;
}
