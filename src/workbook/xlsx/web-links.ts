/**
 * Owns the web addresses of a sheet: the engine is given a number in place of each, since it escapes some addresses twice
 * and some not at all; the number becomes the address when the file is finished.
 */
import { replaceIn } from "./xml-edit";

/** The addresses of one sheet in the order they were added, each once a cell. */
export type WebLinks = string[];

const stand = "https://address.invalid/";

/** What the engine is given; what follows `#` it keeps apart and unchanged. */
export function addLink(links: WebLinks, url: string): string {
  const [address = "", ...fragment] = legal(url).split("#");
  links.push(address);
  return [`${stand}${links.length - 1}`, ...fragment].join("#");
}

/** The sheet's relations with the addresses as they are; fails where one is missing or left over. */
export function writeTargets(relations: string, links: WebLinks): string {
  const target = (_: string, number: string | undefined): string => `Target="${escape(links[Number(number)] ?? "")}"`;
  return replaceIn(relations, new RegExp(`Target="${stand}(\\d+)"`, "g"), target, links.length);
}

/** The sheet without the numbers that the engine says once more for cells of numbers; fails where one stays. */
export function dropStands(sheet: string): string {
  const without = sheet.replaceAll(new RegExp(` display="${stand}[^"]*"`, "g"), "");
  if (without.includes(stand)) throw new Error("The engine's XML has an address in a place that is not known.");
  return without;
}

/** What no address may hold as it is, a lone percent sign included; what is escaped already stays. */
const illegal = /[^!#-;=?-Z[\]_a-z~]|%(?![0-9a-f]{2})/giu;

function legal(url: string): string {
  return url.replace(/\p{Surrogate}/gu, "\ufffd").replace(illegal, encodeURIComponent);
}

function escape(address: string): string {
  return address.replaceAll("&", "&amp;");
}
