/** Owns what a cell can show an add-in: a text (an error is one), a number, a truth value. */

export type CellValue = string | number | boolean;
