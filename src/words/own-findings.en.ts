/** What is said of a row of the reader's own that cannot be used, in English: what was found, and what would be understood. */
export const ownFindingsEn = {
  said: "{column}: {message}",
  "own-head-missing": "There is no such column, and no row can do without it.",
  "own-head-doubled": "“{found}” is a second column of this kind; the first is read.",
  "own-blank": "Nothing is there, and no row can do without it.",
  "own-hidden": "“{found}” holds signs that nobody sees; plain text is understood.",
  "own-markup": "“{found}” holds a tag; plain text is understood.",
  "own-long": "{length} characters; at most {limit} are read.",
  "own-number": "“{found}” is no number. Understood: 1,234.5, 1.5bn, > 20亿, 35%.",
  "own-number-large": "“{found}” is more than {limit}, larger than anything that is reported.",
  "own-below": "“{found}” is below {least}, the least that {metric} can be.",
  "own-above": "“{found}” is above {most}, the most that {metric} can be. Percentages: 35% or 0.35.",
  "own-unit": "“{found}” is no unit of {metric}. Understood: {units}.",
  "own-unit-twice": "“{found}”: value and unit say different units. One of them is enough.",
  "own-qualifier": "“{found}” is no qualifier. Understood: =, ≈, >, ≥, <, ≤, about, over, at least, under, at most.",
  "own-qualifier-twice": "“{found}”: value and qualifier say different things. One of them is enough.",
  "own-period-asked":
    "“{found}” can be asked for, but is no period. Understood: 2026Q1, 1Q26, 2026H1, FY2026, 2026-03.",
  "own-link": "“{found}” is no address. Understood: one that begins with https:// or http://.",
  "own-doubled": "“{found}” stands in row {row} already, on the same word.",
  "own-growth": "“{found}”: {now} over {before} a year before means {low} to {high}.",
  "own-month": "“{found}” is no month. Understood: 1 to 12, March, 3月.",
  "own-choice": "“{found}” is none of these: {choices}.",
  "own-ticker": "“{found}” is no code. Understood: 0020.HK, BIDU.US, NASDAQ:BIDU, SZ002230.",
  "own-name-taken": "“{found}” is a name of {entity} already.",
  "own-metric-taken": "“{found}” is the metric {metric} of the record; it can be used as it is.",
  "own-fact": "“{found}”: the record has {record}. Tier and headline line are the reader's to judge.",
  "own-owner-itself": "“{found}” would own itself.",
} as const;

export type OwnFindingMessages = Readonly<Record<keyof typeof ownFindingsEn, string>>;
