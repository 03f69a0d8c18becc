/** The grade that pages earn for what they agree on: the one rule behind A, B and C. */
import type { Grade } from "../dataset/types";
import { domainOf } from "./address";
import { siteOf, type Page } from "./page";

/** Whether a publisher is an outlet with an editor to answer for what it prints. */
export type KnowsOutlet = (publisher: string) => boolean;

/** Two pages that do not stand on one site. */
function apart(a: Page, b: Page): boolean {
  return (
    siteOf(a) !== siteOf(b) && (a.address === "" || b.address === "" || domainOf(a.address) !== domainOf(b.address))
  );
}

/**
 * A: a filing, or an announcement with a page on another site. B: an announcement, or known outlets that do not share a publisher.
 * `article`: the article alone. C: anything else.
 */
export function earnedGrade(pages: readonly Page[], isKnown: KnowsOutlet): Grade {
  const announcements = pages.filter(({ kind }) => kind === "announcement");
  if (pages.some(({ kind }) => kind === "filing")) return "A";
  if (announcements.some((one) => pages.some((other) => apart(one, other)))) return "A";
  if (announcements.length > 0) return "B";
  const known = pages.filter(({ kind, publisher }) => kind === "press" && isKnown(publisher));
  if (known.some((a) => known.some((b) => a.publisher !== b.publisher && apart(a, b)))) return "B";
  return pages.length > 0 && pages.every(({ kind }) => kind === "article") ? "article" : "C";
}

/** What would earn the grade that the pages do not. */
export function whatEarns(grade: Grade): string {
  if (grade === "A") return "A needs the filing itself, or an announcement and a page of another site";
  if (grade === "B") return "B needs an announcement, or two known outlets";
  return grade === "article" ? "only the article is graded article" : "C needs a page other than the article";
}
