/** Reads a page of the site as a tree, and refuses one that a strict parser would not take. */
import { XMLParser, XMLValidator } from "fast-xml-parser";

export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PageNode[];
}

export type PageNode = PageElement | string;

type Parsed = Record<string, unknown>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  trimValues: false,
  parseTagValue: false,
  htmlEntities: true,
});

/** The `html` element. Pages are written as well-formed XML, which any HTML parser reads the same way. */
export function readPage(text: string): PageElement {
  const body = text.replace(/^<!doctype html>\n/, "");
  if (body === text) throw new Error("The page does not begin with its doctype");
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is one more package for the same check
  const valid = XMLValidator.validate(body);
  if (valid !== true) throw new Error(`line ${valid.err.line}: ${valid.err.msg}`);
  const root = (parser.parse(body) as Parsed[]).map(toNode).find((node) => typeof node !== "string");
  if (root?.name !== "html") throw new Error("The page has no html element");
  return root;
}

function toNode(parsed: Parsed): PageNode {
  if ("#text" in parsed) return String(parsed["#text"]);
  const name = Object.keys(parsed).find((key) => key !== ":@") ?? "";
  return {
    name,
    attributes: lowerCased((parsed[":@"] ?? {}) as Record<string, string>),
    children: (parsed[name] as Parsed[]).map(toNode),
  };
}

/** HTML does not tell `hrefLang` from `hreflang`. */
function lowerCased(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]));
}

/** The element and everything in it, in the order of the document. */
export function elementsOf(element: PageElement): readonly PageElement[] {
  return [element, ...element.children.flatMap((child) => (typeof child === "string" ? [] : elementsOf(child)))];
}

export function withName(root: PageElement, ...names: readonly string[]): readonly PageElement[] {
  return elementsOf(root).filter(({ name }) => names.includes(name));
}

export function withClass(root: PageElement, name: string): readonly PageElement[] {
  return elementsOf(root).filter(({ attributes }) => attributes["class"]?.split(" ").includes(name));
}

/** The text a reader sees or hears, leaving out elements that `skip` names. */
export function textOf(node: PageNode, skip: (element: PageElement) => boolean = () => false): string {
  if (typeof node === "string") return node;
  return skip(node) ? " " : node.children.map((child) => textOf(child, skip)).join("");
}
