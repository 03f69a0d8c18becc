/** The pane's content policy: what it lets through for each address of Office.js, and that nothing else is named. */
import { contentPolicy } from "../../src/build/content-policy";

const directives = (policy: string): ReadonlyMap<string, readonly string[]> =>
  new Map(policy.split("; ").map((directive) => [directive.split(" ")[0] ?? "", directive.split(" ").slice(1)]));

const MICROSOFT = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

test.each([
  ["Office.js from beside the page", "/office-js/office.js", []],
  [
    "Office.js from Microsoft",
    MICROSOFT,
    ["https://appsforoffice.microsoft.com", "https://appsforoffice.cdn.partner.office365.cn"],
  ],
])("%s", (_case, officeJs, hosts) => {
  const policy = directives(contentPolicy(officeJs));
  expect(policy.get("default-src")).toEqual(["'none'"]);
  expect(policy.get("script-src")).toEqual(["'self'", ...hosts, "'wasm-unsafe-eval'"]);
  expect(policy.get("connect-src")).toEqual(["'self'", ...hosts]);
  const named = [...policy.values()].flat().filter((source) => source.includes("/") || source === "*");
  expect([...new Set(named)]).toEqual(hosts);
});
