/** The cells of one row of the reader's own, read by their columns; what cannot be read is gathered, so that a row is told whole. */
import type { OwnColumn, OwnTable } from "../../contract/own-table";
import type { OwnFinding, OwnProblem, OwnResult } from "../../core/extension/finding";
import { readLoose } from "../loose";
import type { Given } from "../readers";

/** Where in a row each column stands. */
export type ColumnPlaces = ReadonlyMap<OwnColumn, number>;

export type CellReader<T> = (given: Given) => OwnResult<T>;

/** As much of a cell as a finding repeats. */
const LONGEST_FOUND = 255;

export class RowCells {
  readonly findings: OwnFinding[] = [];

  constructor(
    private readonly table: OwnTable,
    private readonly places: ColumnPlaces,
    private readonly cells: readonly unknown[],
    readonly row: number,
  ) {}

  /** What a column holds; undefined where it is blank, is not there or cannot be read. */
  read<T>(column: OwnColumn, read: CellReader<T>): T | undefined {
    const loose = readLoose(this.rawAt(column));
    if (loose.kind === "blank") return undefined;
    const outcome: OwnResult<T> =
      loose.kind === "error" ? { ok: false, problem: { code: "error-given", error: loose.code } } : read(loose);
    return this.keep(column, outcome);
  }

  /** The same of a column that cannot be blank. */
  needed<T>(column: OwnColumn, read: CellReader<T>): T | undefined {
    if (readLoose(this.rawAt(column)).kind !== "blank") return this.read(column, read);
    this.keep(column, refused({ code: "own-blank" }));
    return undefined;
  }

  /** The value, or what is wrong with it among the findings. */
  keep<T>(column: OwnColumn, outcome: OwnResult<T>): T | undefined {
    if (outcome.ok) return outcome.value;
    const found = this.textAt(column);
    this.findings.push({ table: this.table, row: this.row, column, found, problem: outcome.problem });
    return undefined;
  }

  isSound(): boolean {
    return this.findings.length === 0;
  }

  /** A cell as it was found. */
  textAt(column: OwnColumn): string {
    return textOf(this.rawAt(column));
  }

  private rawAt(column: OwnColumn): unknown {
    const at = this.places.get(column);
    return at === undefined ? "" : this.cells[at];
  }
}

/** A cell as it was found, in text. */
export function textOf(raw: unknown): string {
  const loose = readLoose(raw);
  if (loose.kind === "blank") return "";
  const text = loose.kind === "text" ? loose.text : loose.kind === "error" ? loose.code : String(loose.value);
  return text.slice(0, LONGEST_FOUND);
}

/** A reader that reads each cell once: columns repeat what they hold, and an unknown name is dear to suggest for. */
export function eachCellOnce<T>(read: CellReader<T>): CellReader<T> {
  const known = new Map<unknown, OwnResult<T>>();
  return (given) => {
    const key = given.kind === "text" ? given.text : given.value;
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = read(given);
    known.set(key, now);
    return now;
  };
}

export const refused = (problem: OwnProblem): OwnResult<never> => ({ ok: false, problem });
export const accepted = <T>(value: T): OwnResult<T> => ({ ok: true, value });
