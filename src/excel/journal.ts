/**
 * The journal: what a piece of work is about to change, kept inside the workbook before the first change and removed,
 * alone, after the last. Whoever finds it later knows what was begun and how to take it back.
 */
import type { CellContent } from "./cell-content";
import { Moved } from "./moved";

export const journalNamespace = "urn:ai-monetization-atlas:journal";

export type Action = "build" | "rebuild" | "freeze" | "unfreeze" | "repair" | "insert";

/** One cell: where, what it held, what it is given, both as typed, and its number format where that changes too. */
export type CellChange = readonly [
  row: number,
  column: number,
  before: CellContent,
  after: CellContent,
  format?: string,
];

/** What of a cell's looks is written over, as it was; null where there was no link. */
export interface Look {
  readonly numberFormat?: string;
  readonly format?: Excel.CellPropertiesFormat;
  readonly link?: Pick<Excel.RangeHyperlink, "address" | "documentReference" | "screenTip"> | null;
}

export interface SheetChanges {
  readonly sheet: string;
  readonly name: string;
  readonly cells: readonly CellChange[];
  /** Looks that go with the contents, each once with the cells that had it: `[row, column]`. */
  readonly looks?: readonly (readonly [was: Look, ...at: (readonly [row: number, column: number])[]])[];
}

/** Lines put into a sheet between two hidden names, by which they are found wherever they have gone. */
export interface Room {
  readonly sheet: string;
  readonly name: string;
  readonly axis: "row" | "column";
  readonly count: number;
  /** The hidden names of the line before, where there is one, and of the line behind. */
  readonly above?: string;
  readonly below: string;
}

/** Rows that were added at the end of a table, by its id, to make room. */
export interface Grown {
  readonly table: string;
  readonly rows: number;
}

export interface Entry {
  readonly id: string;
  readonly action: Action;
  /** JSON text of what was asked for, where it takes more than the action to ask again. */
  readonly request?: string;
  /** The pack that is built, and which build of it: its record in the workbook says that the work is complete. */
  readonly pack?: readonly [number: number, build: number];
  /** Sheets being added, each with the hidden name that is set with it. */
  readonly sheets?: readonly (readonly [mark: string, name: string])[];
  /** Parts whose removal is the last thing the work does: once all are gone it is complete. */
  readonly drops?: readonly string[];
  readonly rooms?: readonly Room[];
  readonly cells?: readonly SheetChanges[];
  /** The sheet at whose end the lines of this build are written, each with its number. */
  readonly log?: string;
  /** A chart being added, by the name it is given. */
  readonly chart?: string;
  /** Charts drawn anew: beside the one of that name, which goes once the work is complete. */
  readonly charts?: readonly (readonly [sheet: string, name: string])[];
  /** Tables of the reader's own being added, by their names. */
  readonly tables?: readonly string[];
  /** Hidden names of those tables, one for each. */
  readonly marks?: readonly string[];
  /** Rows being added at the end of a table, for the cells. */
  readonly grown?: Grown;
}

/** Letters that XML may not hold, or would hold otherwise, stand as JSON's own escapes. */
const unsafe = /[<>&\p{Cc}\p{Cs}\u{FFFE}\u{FFFF}]/gu;

export function journalXml(entry: Entry): string {
  const text = JSON.stringify(entry).replace(
    unsafe,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<atlas xmlns="${journalNamespace}"><journal>${text}</journal></atlas>`;
}

/** Undefined where the XML is no journal of ours or was damaged. */
export function readJournal(xml: string): Entry | undefined {
  const text = /<journal>([\s\S]*?)<\/journal>/.exec(xml)?.[1]?.replaceAll("&quot;", '"');
  if (text === undefined) return undefined;
  try {
    const entry = JSON.parse(text) as Partial<Entry> | null;
    return typeof entry?.id === "string" && typeof entry.action === "string" ? (entry as Entry) : undefined;
  } catch {
    return undefined;
  }
}

/** What the last request looks at, which the caller has queued. */
interface Ending {
  /** Where nothing stands of what was done. */
  readonly undone?: () => readonly string[];
  /** Queues what says that the work is complete to go again. */
  readonly withdraw?: () => void;
}

/** The journal of the piece of work under way. */
export class Journal<Done = unknown> {
  private known: Entry | undefined;
  private part: Excel.CustomXmlPart | undefined;
  private begun: Done | undefined;
  private left = false;

  constructor(readonly action: Action) {}

  /** What is in the workbook; undefined while nothing was begun. */
  get entry(): Entry | undefined {
    return this.known;
  }

  /** What the work will have done once its last step is in the workbook. */
  get outcome(): Done | undefined {
    return this.begun;
  }

  /** True where the work was done and its entry would not go. */
  get isLeft(): boolean {
    return this.left;
  }

  promise(done: Done): void {
    this.begun = done;
  }

  /** Queues the entry as the first thing of the next request; nothing has been changed before it. */
  begin(context: Excel.RequestContext, entry: Omit<Entry, "id" | "action">): Entry {
    this.known = { id: freshId(), action: this.action, ...entry };
    this.part = context.workbook.customXmlParts.add(journalXml(this.known));
    return this.known;
  }

  /** Queues what was found out since, before it is acted upon. */
  extend(more: Omit<Entry, "id" | "action">): void {
    if (this.known === undefined || this.part === undefined) throw new Error("The journal was not begun.");
    this.known = { ...this.known, ...more };
    this.part.setXml(journalXml(this.known));
  }

  /**
   * Removes the entry, alone. What was done stands, so a failure here is no failure of the work. Where an Undo has
   * taken it back meanwhile, the entry comes back. @throws Moved then
   */
  async end(context: Excel.RequestContext, { undone, withdraw }: Ending = {}): Promise<void> {
    if (this.known === undefined) return;
    try {
      this.part?.delete();
      await context.sync();
    } catch {
      this.left = true;
      return;
    }
    const where = undone?.() ?? [];
    if (where.length === 0) return;
    this.part = context.workbook.customXmlParts.add(journalXml(this.known));
    withdraw?.();
    await context.sync();
    throw new Moved(where.join(", "));
  }
}

/** Unique enough in one workbook, which is open in one place at a time. */
function freshId(): string {
  return `${Date.now().toString(36)}${Math.floor(Math.random() * 1e6).toString(36)}`;
}
