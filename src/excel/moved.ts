/** Owns how work says that what it stood on is elsewhere by now, or gone. */

/** Cells that were somewhere else by the time they were written. */
export class Moved extends Error {
  constructor(readonly where: string) {
    super(where);
  }
}
