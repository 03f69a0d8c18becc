/** Whether the manifest's elements stand where, in what order and as long as Excel takes them. */
import { own } from "../../core/own";
import { LONGEST_RESID, longest, schema } from "./schema";
import type { XmlElement } from "./xml";

/** An element with the way to it, outermost first. */
export interface PlacedElement {
  readonly element: XmlElement;
  readonly path: readonly string[];
}

/** The element and everything inside it, each with its path. */
export function withPaths(element: XmlElement, above: readonly string[] = []): readonly PlacedElement[] {
  const path = [...above, element.name];
  return [{ element, path }, ...element.children.flatMap((inner) => withPaths(inner, path))];
}

/** Order, presence, lengths and identifiers; one line a fault. */
export function structureFaults(placed: readonly PlacedElement[]): readonly string[] {
  return [...placed.flatMap(contentFaults), ...placed.flatMap(lengthFaults), ...placed.flatMap(residLengthFaults)];
}

/** The entry for the longest end of the path that has one: `Hosts/Host` before `Host`. */
function lookUp<T>(table: Readonly<Record<string, T>>, path: readonly string[]): T | undefined {
  const key = path.map((_, index) => path.slice(index).join("/")).find((end) => own(table, end) !== undefined);
  return key === undefined ? undefined : own(table, key);
}

function contentFaults({ element, path }: PlacedElement): readonly string[] {
  const content = lookUp(schema, path);
  if (!content) return [];
  const names = element.children.map(({ name }) => name);
  const parts = content.children.map((part) => ({ name: part.replace(/[?+*]$/, ""), mark: part.slice(-1) }));
  const unknown = names.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) return unknown.map((name) => `${element.name}: ${name} does not belong there`);
  const counts = parts.flatMap(({ name, mark }) => {
    const count = names.filter((candidate) => candidate === name).length;
    if (count === 0 && mark !== "?" && mark !== "*") return [`${element.name}: ${name} is missing`];
    return count > 1 && mark !== "+" && mark !== "*" ? [`${element.name}: ${name} stands ${count} times`] : [];
  });
  const ranks = names.map((name) => parts.findIndex((part) => part.name === name));
  const late = ranks.findIndex((rank, index) => index > 0 && rank < (ranks[index - 1] ?? 0));
  return late < 0 ? counts : [...counts, `${element.name}: ${names[late]} stands after ${names[late - 1]}`];
}

function lengthFaults({ element, path }: PlacedElement): readonly string[] {
  const limit = lookUp(longest, path);
  if (limit === undefined) return [];
  const texts = [
    element.text,
    element.attributes["DefaultValue"],
    ...element.children.map((c) => c.attributes["Value"]),
  ];
  return texts
    .filter((text) => text !== undefined && text.length > limit)
    .map((text) => `${nameOf(element)}: ${text?.length ?? 0} characters, ${limit} are allowed`);
}

function residLengthFaults({ element }: PlacedElement): readonly string[] {
  return [element.attributes["resid"], element.attributes["id"]]
    .filter((id) => id !== undefined && id.length > LONGEST_RESID)
    .map((id) => `${element.name}: the identifier ${id} is longer than ${LONGEST_RESID} characters`);
}

function nameOf({ name, attributes }: XmlElement): string {
  return attributes["id"] === undefined ? name : `${name} ${attributes["id"]}`;
}
