/** Whether everything the manifest points at is there: resources, addresses, translations, one runtime, one origin. */
import { own } from "../../core/own";
import { residKind } from "./schema";
import type { PlacedElement } from "./structure-rules";
import { child, descendants, type XmlElement } from "./xml";

/** Faults in what refers to what; one line a fault. */
export function referenceFaults(root: XmlElement, placed: readonly PlacedElement[]): readonly string[] {
  const overrides = child(root, "VersionOverrides");
  if (!overrides) return [];
  return [
    ...residFaults(overrides),
    ...runtimeFaults(overrides),
    ...pageFaults(root, overrides),
    ...addressFaults(placed),
    ...overrideFaults(placed),
    ...translationFaults(placed),
    ...namespaceFaults(placed),
    ...identityFaults(root, placed),
  ];
}

/** Every address the manifest names. */
export function addressesOf(placed: readonly PlacedElement[]): readonly string[] {
  return placed.flatMap(({ element: { attributes } }) =>
    [attributes["DefaultValue"], attributes["Value"]].filter(
      (value): value is string => value !== undefined && /^[a-z]+:\/\//i.test(value),
    ),
  );
}

function residFaults(overrides: XmlElement): readonly string[] {
  const kinds = child(overrides, "Resources")?.children ?? [];
  const defined = new Map(
    kinds.flatMap(({ name, children }) => children.map((c) => [c.attributes["id"], name] as const)),
  );
  const uses = descendants(overrides).filter(({ attributes }) => attributes["resid"] !== undefined);
  const dangling = uses.flatMap(({ name, attributes: { resid } }) => {
    const kind = defined.get(resid);
    if (kind === undefined) return [`${name}: nothing is defined as ${resid}`];
    const wanted = own(residKind, name) ?? kind;
    return wanted === kind ? [] : [`${name}: ${resid} is in ${kind}, not in ${wanted}`];
  });
  const ids = kinds.flatMap(({ children }) => children.map(({ attributes }) => attributes["id"] ?? ""));
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `Resources: ${id} is defined twice`);
  const used = new Set(uses.map(({ attributes }) => attributes["resid"]));
  const idle = [...defined.keys()].filter((id) => !used.has(id)).map((id) => `Resources: nothing uses ${id}`);
  return [...dangling, ...twice, ...idle];
}

/** A shared runtime is one page: the same resource in the runtime, the functions, the commands and the pane. */
function runtimeFaults(overrides: XmlElement): readonly string[] {
  const all = descendants(overrides);
  const runtime = all.find(({ name }) => name === "Runtime");
  if (runtime?.attributes["lifetime"] !== "long") return ["Runtime: a shared runtime has the lifetime long"];
  const pages = all.flatMap((element) => {
    if (element.name === "FunctionFile") return [element];
    if (element.name === "Page" || element.attributes["xsi:type"] === "ShowTaskpane") {
      return [child(element, "SourceLocation") ?? element];
    }
    return [];
  });
  return pages
    .filter(({ attributes }) => attributes["resid"] !== runtime.attributes["resid"])
    .map(({ name, attributes }) => `${name}: ${attributes["resid"]} is not the runtime's page`);
}

/** Where the overrides are not read, the page is the same. */
function pageFaults(root: XmlElement, overrides: XmlElement): readonly string[] {
  const all = descendants(overrides);
  const runtime = all.find(({ name }) => name === "Runtime")?.attributes["resid"];
  const shared = all.find(({ name, attributes }) => name === "bt:Url" && attributes["id"] === runtime);
  const settings = child(root, "DefaultSettings");
  const plain = settings && child(settings, "SourceLocation")?.attributes["DefaultValue"];
  const page = shared?.attributes["DefaultValue"];
  return plain === page || page === undefined ? [] : [`DefaultSettings: ${plain ?? "no page"} is not ${page}`];
}

function addressFaults(placed: readonly PlacedElement[]): readonly string[] {
  const addresses = addressesOf(placed);
  const first = addresses[0];
  const origin = first === undefined ? "" : new URL(first).origin;
  return addresses.flatMap((address) => {
    const { protocol, origin: found } = new URL(address);
    if (protocol !== "https:") return [`${address}: not HTTPS`];
    return found === origin ? [] : [`${address}: not from ${origin}`];
  });
}

/** Inside Resources a translation is `bt:Override`, outside it is `Override`; the other way round it is ignored. */
function overrideFaults(placed: readonly PlacedElement[]): readonly string[] {
  return placed.flatMap(({ element, path }) => {
    if (!/^(bt:)?Override$/.test(element.name)) return [];
    const right = path.includes("Resources") ? "bt:Override" : "Override";
    return element.name === right ? [] : [`${path.at(-2)}: ${element.name} must be ${right}`];
  });
}

function translationFaults(placed: readonly PlacedElement[]): readonly string[] {
  const translated = placed.filter(({ element }) => element.children.some(({ name }) => name.endsWith("Override")));
  const localesOf = ({ element }: PlacedElement): string =>
    element.children.map((c) => c.attributes["Locale"]).join(", ");
  const expected = translated[0] === undefined ? "" : localesOf(translated[0]);
  const texts = placed.filter(({ element: { name } }) => ["DisplayName", "bt:String"].includes(name));
  return [...new Set([...translated, ...texts])]
    .filter((text) => localesOf(text) !== expected)
    .map(
      ({ element }) =>
        `${element.attributes["id"] ?? element.name}: translated into "${localesOf({ element, path: [] })}"`,
    );
}

function namespaceFaults(placed: readonly PlacedElement[]): readonly string[] {
  return placed.some(({ element }) => element.name === "Namespace")
    ? ["Namespace: the functions have none, and an empty one does not load"]
    : [];
}

function identityFaults(root: XmlElement, placed: readonly PlacedElement[]): readonly string[] {
  const id = child(root, "Id")?.text ?? "";
  const version = child(root, "Version")?.text ?? "";
  const ids = placed.flatMap(({ element: { name, attributes } }) =>
    /^(CustomTab|Group|Control)$/.test(name) ? [attributes["id"]] : [],
  );
  return [
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? [] : [`Id: ${id} is no GUID`]),
    ...(/^\d+(\.\d+){3}$/.test(version) ? [] : [`Version: ${version} is not of the form 1.0.0.0`]),
    ...ids.filter((one, index) => ids.indexOf(one) !== index).map((one) => `Control: ${one} stands twice`),
  ];
}
