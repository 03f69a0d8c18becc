/** What a cell holds or is given, as Excel hands it over: a formula is a text that begins with an equals sign. */
export type CellContent = string | number | boolean;
