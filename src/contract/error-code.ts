/** The errors that may stand in a cell, and so in an argument. */
export const errorCodes = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"] as const;

export type ErrorCode = (typeof errorCodes)[number];
