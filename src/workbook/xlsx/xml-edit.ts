/**
 * Owns edits of the engine's XML: each says how often it finds its place, and stops the file where it does not.
 * The pane has no room for a parser of XML; an edit that silently missed would leave a file that looks right.
 */

/** Text, or a pattern with the flag `g`. */
export type XmlPlace = string | RegExp;

/** What stands in a place found, from what was found and its groups. */
export type Put = (found: string, ...groups: string[]) => string;

/** Puts something else in each of exactly `times` places. */
export function replaceIn(xml: string, place: XmlPlace, put: Put, times = 1): string {
  let count = 0;
  const edited = xml.replaceAll(place, (found: string, ...rest: unknown[]) => {
    count += 1;
    return put(found, ...rest.filter((one) => typeof one === "string"));
  });
  if (count !== times) throw new Error(`The engine's XML has ${String(place)} ${count} times, not ${times}.`);
  return edited;
}

/** Puts text right after each of exactly `times` places. */
export function insertAfter(xml: string, place: XmlPlace, text: string, times = 1): string {
  return replaceIn(xml, place, (found) => found + text, times);
}

/** Puts text right before each of exactly `times` places. */
export function insertBefore(xml: string, place: XmlPlace, text: string, times = 1): string {
  return replaceIn(xml, place, (found) => text + found, times);
}

/** Edits each of exactly `times` elements of a name that does not nest; the number counts them from 0. */
export function editElements(
  xml: string,
  name: string,
  change: (element: string, index: number) => string,
  times = 1,
): string {
  let index = 0;
  return replaceIn(xml, new RegExp(`<${name}>.*?</${name}>`, "gs"), (found) => change(found, index++), times);
}
