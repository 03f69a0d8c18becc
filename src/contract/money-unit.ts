/** The units a workbook shows money in. */
export const moneyUnits = ["bn", "mn", "亿", "万"] as const;

export type MoneyUnit = (typeof moneyUnits)[number];
