/** Whose figure is asked for where several sources give one: the best, the article's own, what the company filed, or the reader's own row. */
export const sourceChoices = ["best", "article", "filing", "own"] as const;

export type SourceChoice = (typeof sourceChoices)[number];
