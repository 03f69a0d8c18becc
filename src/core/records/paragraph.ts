/** Lines of the article's text as paragraphs of the page, which anyone can count: headings count, the first is the one below the byline. */

/** The text has a blank line after every paragraph; the first of them is on line 11. */
const FIRST_LINE = 11;

const paragraphOf = (line: number): number => (line - FIRST_LINE) / 2 + 1;

/** @example paragraphsOf("L61-L65, L69") is "26-28, 30"; undefined for a place that is no line of the article */
export function paragraphsOf(locator: string): string | undefined {
  const lines = [...locator.matchAll(/L(\d+)/g)].map(([, line]) => paragraphOf(Number(line)));
  if (!/^L\d+(?:[-,;]\s*L\d+)*$/.test(locator) || lines.some((at) => at < 1 || !Number.isInteger(at))) return undefined;
  return locator.replace(/L(\d+)/g, (_, line: string) => String(paragraphOf(Number(line))));
}
