/** How long the texts and addresses of a manifest may be, by the types of Microsoft's schema for it. */
import { childOf, childrenOf, descend, textOf } from "./xml";

const SHORT = 125;
const LONG = 250;
const ADDRESS = 2048;
/** A text's values: what it says by default, and each translation. */
const VALUES = ["DefaultValue", "Value"];

/** One sentence a text that is too long. */
export function lengthFaults(root: Element): readonly string[] {
  const resources = descend(childOf(root, "VersionOverrides"), "Resources");
  const entries = (group: string): readonly Element[] => [
    ...((resources && childOf(resources, group)?.children) ?? []),
  ];
  const provider = textOf(childOf(root, "ProviderName")) ?? "";
  return [
    ...(provider.length > SHORT ? [tooLong("<ProviderName>", provider.length, SHORT)] : []),
    ...childrenOf(root, "DisplayName").flatMap((name) => faultsOf(name, SHORT)),
    ...childrenOf(root, "Description").flatMap((text) => faultsOf(text, LONG)),
    ...entries("ShortStrings").flatMap((text) => faultsOf(text, SHORT)),
    ...entries("LongStrings").flatMap((text) => faultsOf(text, LONG)),
    ...[...entries("Urls"), ...entries("Images")].flatMap((address) => faultsOf(address, ADDRESS)),
  ];
}

function faultsOf(element: Element, longest: number): readonly string[] {
  const values = [element, ...element.children].flatMap((one) => VALUES.map((name) => one.getAttribute(name) ?? ""));
  return values
    .filter((value) => value.length > longest)
    .map((value) => tooLong(element.getAttribute("id") ?? `<${element.localName}>`, value.length, longest));
}

const tooLong = (what: string, length: number, longest: number): string =>
  `${what} has ${length} characters, ${longest} are allowed`;
