/** What is changed in a foreign add-in's files, and what is left as it was. */
import { foreignText } from "../../src/cli/foreign-text";

const own = "http://localhost:4001";
const moved = new Map([["https://addins.example", own]]);
const local = `${own}/office-js/office.js`;

it.each([
  ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js", local],
  ["//appsforoffice.microsoft.com/lib/1.1/hosted/office.js", local],
  ["http://appsforoffice.microsoft.com/lib/beta/hosted/office.debug.js", `${own}/office-js/office.debug.js`],
  ["https://appsforoffice.edog.microsoft.com/lib/1/hosted/office.js", local],
  ["https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js", local],
  ["https://AppsForOffice.Microsoft.com/lib/1/hosted/Office.js", `${own}/office-js/Office.js`],
  ["script-src https://appsforoffice.microsoft.com;", `script-src ${own};`],
  ["https://addins.example/a.js", `${own}/a.js`],
  ["'https://addins.example'", `'${own}'`],
])("%s becomes %s", (text, expected) => {
  expect(foreignText(text, own, moved)).toBe(expected);
});

it.each([
  "https://www.contoso.com/lib/1/hosted/office.js",
  "https://appsforoffice.microsoft.com.evil.example/lib/1/hosted/office.js",
  "https://appsforoffice.microsoft.com/fabric/1.0/fabric.min.css",
  "https://addins.example.org/a.js",
  "https://addins.example:8443/a.js",
  '<script src="other.js" integrity="sha384-x"></script>',
])("%s stays", (text) => {
  expect(foreignText(text, own, moved)).toBe(text);
});

it("takes the hash of Microsoft's file away with it", () => {
  const tag =
    '<script crossorigin integrity="sha384-x" src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
  expect(foreignText(tag, own, moved)).toBe(`<script crossorigin src="${local}"></script>`);
});
