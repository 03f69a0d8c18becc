/** An XML document as nested elements in their order, which is what the manifest's schema is about. */
import { own } from "../../core/own";
import { XMLParser, XMLValidator } from "fast-xml-parser";

export interface XmlElement {
  /** With its prefix, as written: `bt:Image`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

type Parsed = Record<string, unknown>;

const ATTRIBUTES = ":@";
const TEXT = "#text";

/** The root element, or why the text is no XML document. */
export function parseXml(text: string): XmlElement | { readonly error: string } {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is one more package for the same check
  const valid = XMLValidator.validate(text);
  if (valid !== true) return { error: `line ${valid.err.line}: ${valid.err.msg}` };
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "" });
  const root = (parser.parse(text) as Parsed[]).find((node) => isElement(node) && !elementName(node).startsWith("?"));
  return root ? toElement(root) : { error: "no root element" };
}

/** The element and everything inside it, in document order. */
export function descendants(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}

export function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((candidate) => candidate.name === name);
}

function toElement(node: Parsed): XmlElement {
  const name = elementName(node);
  const inside = own(node, name) as Parsed[];
  return {
    name,
    attributes: (node[ATTRIBUTES] ?? {}) as Record<string, string>,
    children: inside.filter(isElement).map(toElement),
    text: inside
      .map((part) => (isElement(part) ? "" : `${part[TEXT] as string | number | boolean}`))
      .join("")
      .trim(),
  };
}

function isElement(node: Parsed): boolean {
  return node[TEXT] === undefined;
}

function elementName(node: Parsed): string {
  return Object.keys(node).find((key) => key !== ATTRIBUTES) ?? "";
}
