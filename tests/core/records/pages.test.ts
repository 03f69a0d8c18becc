/** Pages: where they stand, which addresses are refused, the grade that they earn, and which of several figures is used. */
import { domainOf, isForum } from "../../../src/core/records/address";
import { compareRanks, confirm, settle, type RankedFigure } from "../../../src/core/records/agreement";
import { earnedGrade, whatEarns } from "../../../src/core/records/earned";
import { holdsHidden, holdsTag } from "../../../src/core/records/hidden";
import { intervalOf } from "../../../src/core/records/interval";
import { siteOf, type Page, type PageKind } from "../../../src/core/records/page";
import { paragraphsOf } from "../../../src/core/records/paragraph";
import { covers, isEverything, scopeText, type Scope } from "../../../src/core/records/scope";
import type { Period } from "../../../src/core/periods/period";
import { spanOf } from "../../../src/core/periods/span";

test.each([
  ["L61-L65, L69", "26-28, 30"],
  ["L11", "1"],
  ["L13;L15", "2;3"],
  ["L12", undefined],
  ["L9", undefined],
  ["L61 and more", undefined],
  ["see L61", undefined],
  ["p. 5", undefined],
  ["", undefined],
])("%s of the article is paragraph %s", (locator, paragraphs) => expect(paragraphsOf(locator)).toBe(paragraphs));

test.each([
  ["https://guba.sina.com.cn/x", "sina.com.cn", true],
  ["http://www.zhihu.com/q/1", "zhihu.com", true],
  ["https://m.reddit.com:443/r/x", "reddit.com", true],
  ["https://finance.sina.com.cn/x?y", "sina.com.cn", false],
  ["https://news.bbc.co.uk#top", "bbc.co.uk", false],
  ["https://amp.example.io/a", "example.io", false],
  ["https://a.b.hk/a", "b.hk", false],
  ["ftp://example.com/a", "", false],
  ["see https://example.com", "", false],
])("%s is of %s, a forum: %s", (address, domain, forum) =>
  expect([domainOf(address), isForum(address)]).toEqual([domain, forum]),
);

const page = (
  kind: PageKind,
  publisher: string,
  address = `https://${publisher.toLowerCase()}.com/1`,
  via = "",
): Page => ({
  id: "p",
  address,
  title: "",
  publisher,
  via,
  date: "",
  kind,
  language: "en",
});
const known = (publisher: string): boolean => ["Reuters", "Caixin"].includes(publisher);

test.each<readonly [string, readonly Page[]]>([
  ["A", [page("filing", "SEC")]],
  ["A", [page("digest", "Blog"), page("filing", "SEC")]],
  ["A", [page("announcement", "PRNewswire"), page("press", "Blog")]],
  ["B", [page("announcement", "PRNewswire")]],
  ["B", [page("announcement", "PRNewswire"), page("press", "Blog", "https://x.prnewswire.com/2")]],
  ["B", [page("announcement", "Tiger"), page("press", "Blog", "https://b.com/2", "Tiger")]],
  ["A", [page("announcement", "Tiger", ""), page("press", "Blog")]],
  ["B", [page("press", "Reuters"), page("press", "Caixin")]],
  ["C", [page("press", "Reuters"), page("press", "Reuters", "https://other.com")]],
  ["C", [page("press", "Reuters"), page("press", "Blog")]],
  ["C", [page("press", "Reuters"), page("digest", "Caixin")]],
  ["C", [page("press", "Reuters", "https://y.com/1"), page("press", "Caixin", "https://y.com/2")]],
  ["article", [page("article", "Dingjiao")]],
  ["C", [page("article", "Dingjiao"), page("press", "Blog")]],
  ["C", [page("forum", "Xueqiu")]],
  ["C", []],
])("%s is earned by %j", (grade, pages) => expect(earnedGrade(pages, known)).toBe(grade));

test("what would earn each grade is said, and who answers for a page being there", () => {
  expect((["A", "B", "article", "C"] as const).map(whatEarns)).toEqual([
    "A needs the filing itself, or an announcement and a page of another site",
    "B needs an announcement, or two known outlets",
    "only the article is graded article",
    "C needs a page other than the article",
  ]);
  expect([siteOf({ publisher: "Reuters", via: "Yahoo" }), siteOf({ publisher: "Reuters", via: "" })]).toEqual([
    "Yahoo",
    "Reuters",
  ]);
});

const reading = (value: number, step: number, rest: Partial<RankedFigure> = {}): RankedFigure => {
  const qualifier = rest.qualifier ?? "=";
  const interval = intervalOf(value, step, qualifier);
  return { grade: "B", status: "reported", unit: "CNY", qualifier, interval, ...rest };
};

test("a reported figure comes before a computed one, then the better grade", () => {
  const all = [
    reading(1, 1, { grade: "A", status: "derived" }),
    reading(1, 1, { grade: "C" }),
    reading(1, 1, { grade: "article" }),
    reading(1, 1),
    reading(1, 1, { grade: "A" }),
  ];
  expect([...all].sort(compareRanks).map(({ grade, status }) => `${grade} ${status}`)).toEqual([
    "A reported",
    "B reported",
    "article reported",
    "C reported",
    "A derived",
  ]);
});

test.each([
  [reading(100, 10), reading(104, 1), true],
  [reading(100, 10), reading(106, 1), false],
  [reading(100, 10), reading(104, 1, { unit: "USD" }), false],
  [reading(100, 10, { qualifier: ">" }), reading(104, 1), false],
  [reading(104, 1), reading(100, 10, { qualifier: "≥" }), false],
  [reading(100, 1, { qualifier: "≈" }), reading(105, 1), true],
])("%j and %j confirm each other: %s", (a, b, can) => expect(confirm(a, b)).toBe(can));

test("of figures for one thing the finest that the best one agrees with is used", () => {
  const [best, fine, finer, apart, computed] = [
    reading(100, 10, { grade: "A" }),
    reading(103, 1),
    reading(103.4, 0.6),
    reading(150, 0.1),
    reading(101, 0.01, { status: "derived" }),
  ];
  expect(settle([best])).toEqual({ used: best, confirming: [] });
  expect(settle([best, fine, apart, computed])).toEqual({ used: fine, confirming: [best] });
  expect(settle([best, fine, finer])).toEqual({ used: fine, confirming: [best, finer] });
  expect(settle([best, reading(104, 5)]).used).not.toBe(best);
  expect(settle([best, reading(104, 6)]).used).toBe(best);
});

const scope = (from: string, to: string): Scope => ({
  from: from === "" ? undefined : (from as Period),
  to: to === "" ? undefined : (to as Period),
});

test.each([
  ["", "", "2024", true, ""],
  ["2024Q1", "2024Q3", "2024Q1", true, "2024Q1–2024Q3"],
  ["2024Q1", "2024Q3", "2024Q3", true, "2024Q1–2024Q3"],
  ["2024Q1", "2024Q3", "2024Q4", false, "2024Q1–2024Q3"],
  ["2024Q1", "2024Q3", "2023Q4", false, "2024Q1–2024Q3"],
  ["2024Q1", "2024Q4", "2024", false, "2024Q1–2024Q4"],
  ["2024Q1", "", "2030Q1", true, "2024Q1–"],
  ["2024Q1", "", "2023Q4", false, "2024Q1–"],
  ["", "2024Q1", "2020Q1", true, "–2024Q1"],
  ["", "2024Q1", "2024Q2", false, "–2024Q1"],
  ["2024", "2024", "2024", true, "2024"],
])("from %j to %j, %s is covered: %s", (from, to, period, covered, text) => {
  expect(covers(scope(from, to), spanOf(period as Period, 12), 12)).toBe(covered);
  expect(scopeText(scope(from, to))).toBe(text);
  expect(isEverything(scope(from, to))).toBe(from === "" && to === "");
});

test.each([
  ["plain text, 中文 too\n", false, false],
  ["a < b > c", false, false],
  ["a <b>", false, true],
  ["</p>", false, true],
  ["<!-- x", false, true],
  ["<?xml", false, true],
  ["zero\u200bwidth", true, false],
  ["bell\u0007", true, false],
  ["right\u202eleft", true, false],
  ["soft\u00adhyphen", true, false],
])("%j holds what no reader sees: %s, a tag: %s", (text, hidden, tag) =>
  expect([holdsHidden(text), holdsTag(text)]).toEqual([hidden, tag]),
);
