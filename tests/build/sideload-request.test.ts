/** What sideloading understands, and what it says before it builds anything. */
import { readRequest } from "../../src/build/sideload-request";

const address = "https://example.sharepoint.com/book.xlsx";

test.each([
  [[], "darwin", { kind: "start", target: "desktop", document: undefined }],
  [[], "win32", { kind: "start", target: "desktop", document: undefined }],
  [["web", address], "linux", { kind: "start", target: "web", document: address }],
  [["stop"], "linux", { kind: "stop" }],
] as const)("%j on %s", (args, platform, request) => {
  expect(readRequest(args, platform)).toEqual(request);
});

test.each([
  [[], "linux", "no Excel for this system"],
  [["web"], "win32", "Which workbook?"],
  [["web", "book.xlsx"], "win32", '"book.xlsx" is not the address'],
  [["web", "http://example.com/book.xlsx"], "win32", "begins with https://"],
  [["exel"], "win32", '"exel" is neither web nor stop'],
  [["web", address, "more"], "win32", "Too many words"],
] as const)("%j on %s is refused", (args, platform, why) => {
  expect(() => readRequest(args, platform)).toThrow(why);
});
