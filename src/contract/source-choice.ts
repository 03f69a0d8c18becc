/** Whose figure is asked for where several sources give one: the best, the article's own, or what the company filed. */
export const sourceChoices = ["best", "article", "filing"] as const;

export type SourceChoice = (typeof sourceChoices)[number];
