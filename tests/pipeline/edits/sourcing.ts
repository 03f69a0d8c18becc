/** Where things come from: statements, pages, sources, and pages older than what they report. */
import { figure, text, type Cases } from "./rows";

const PLAIN = "https://example-news.com/a";
const WITHOUT_ADDRESS = { address: "", kind: "filing" };

export const refused: Cases = {
  "statement without a source": [text("strategy", { source: "" })],
  "statement without a line": [text("strategy", { locator: "" })],
  "figure without a line": [figure({ locator: "" })],
  "digest without an address": [["pages", 10, { address: "" }]],
  "filing without a number": [["pages", 10, { ...WITHOUT_ADDRESS, title: "Annual report 2024" }]],
  "one address, another protocol": [["pages", 11, { address: "http://fxbaogao.com/detail/4309734" }]],
  "one address, another prefix": [["pages", 11, { address: "https://www.fxbaogao.com/detail/4309734" }]],
  "one address, a slash more": [["pages", 11, { address: "https://fxbaogao.com/detail/4309734/" }]],
  "one address, another part of it": [["pages", 11, { address: "https://fxbaogao.com/detail/4309734#tables" }]],
  "bare number as a host": [["pages", 10, { address: "http://10.0.0.1/a" }]],
  "forum that is none": [["pages", 10, { address: PLAIN, kind: "forum" }]],
  "press that is a forum": [["pages", 10, { address: "https://xueqiu.com/1/2", kind: "press" }]],
  "confirmed by an unknown page": [["sources", 7, { confirmed_by: "fxbaogao-2024-05|gone-2024" }]],
  "confirmed by itself": [["sources", 7, { confirmed_by: "wybk-2024-05" }]],
  "cited without a date": [["pages", 7, { date: "" }]],
  "confirmed and without an address": [["pages", 7, { ...WITHOUT_ADDRESS, title: "Report 2024-052" }]],
  "page of the month before the quarter's end": [["pages", 2, { date: "2025-02" }]],
  "page of the year before the quarter": [["pages", 7, { date: "2023" }]],
  "page before a year's end": [figure({ period: "FY2025" })],
};

export const sound: Cases = {
  "a note borrows its figure's source": [text("note", { source: "", locator: "" }), figure({ note: "new-text" })],
  "a statement of another page without a line": [text("strategy", { source: "wybk-2024-05", locator: "" })],
  "a filing with its number": [
    ["pages", 7, { ...WITHOUT_ADDRESS, title: "Report 2024-052" }],
    ["sources", 7, { confirmed_by: "" }],
  ],
  "two addresses apart by their path": [["pages", 11, { address: "https://fxbaogao.com/detail/4309735" }]],
  "two addresses apart by what is asked": [["pages", 11, { address: "https://fxbaogao.com/detail/4309734?page=2" }]],
  "a forum that is one": [["pages", 10, { address: "https://xueqiu.com/1/2", kind: "forum" }]],
  "no date of what only confirms": [["pages", 10, { date: "" }]],
  "a page of the quarter's last month": [["pages", 2, { date: "2025-03" }]],
  "a page of the year of the quarter": [["pages", 7, { date: "2024" }]],
  "a calendar year may be a date": [figure({ period: "2025" })],
};
