/** Why Excel would not take a manifest: one sentence a fault, all of them at once. Refuses nothing Excel takes. */
import { REQUIREMENT_SETS } from "../protocol/app-context";
import { lengthFaults } from "./text-lengths";
import { childrenOf, childOf, descend, textOf, typeOf } from "./xml";

type Rule = (root: Element) => readonly string[];

/** The faults of a manifest's root element; none means that Excel takes it as far as is known here. */
export function manifestFaults(root: Element): readonly string[] {
  return RULES.flatMap((rule) => rule(root));
}

/** What every manifest has, in the order Excel demands; `?` may be missing. */
const ORDER = [
  "AlternateId?",
  "Id",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl?",
  "HighResolutionIconUrl?",
  "SupportUrl?",
  "AppDomains?",
  "Hosts",
  "Requirements?",
  "DefaultSettings",
  "Permissions",
  "VersionOverrides?",
  "ExtendedOverrides?",
];
const HOST_ORDER = ["Runtimes?", "AllFormFactors?", "DesktopFormFactor?", "TabletFormFactor?", "PhoneFormFactor?"];
const GUID = /^(urn:uuid:|\{)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;
const LONGEST_RESID = 32;
/** How much each level of permissions lets an add-in do; a higher one includes the lower. */
const PERMISSIONS = ["Restricted", "ReadDocument", "ReadAllDocument", "WriteDocument", "ReadWriteDocument"];

const overridesOf = (root: Element): Element | undefined => childOf(root, "VersionOverrides");
const workbookHost = (root: Element): Element | undefined => {
  const hosts = descend(overridesOf(root), "Hosts");
  return hosts && childrenOf(hosts, "Host").find((host) => typeOf(host) === "Workbook");
};
const below = (element: Element | undefined, name: string): readonly Element[] =>
  element ? [...element.getElementsByTagName("*")].filter(({ localName }) => localName === name) : [];

const RULES: readonly Rule[] = [
  (root) => orderFaults(root, ORDER),
  (root) => {
    const host = workbookHost(root);
    return host ? orderFaults(host, HOST_ORDER) : [];
  },
  (root) => {
    const id = textOf(childOf(root, "Id"));
    return id === undefined || GUID.test(id) ? [] : [`<Id> is no GUID: ${id}`];
  },
  (root) => {
    const version = textOf(childOf(root, "Version"));
    return version === undefined || /^\d{1,5}(\.\d{1,5}){0,3}$/.test(version)
      ? []
      : [`<Version> is no version: ${version}`];
  },
  (root) => {
    const hosts = childrenOf(childOf(root, "Hosts") ?? root, "Host").map((host) => host.getAttribute("Name") ?? "");
    const wrong = childOf(root, "Hosts") !== undefined && !hosts.includes("Workbook");
    return wrong ? [`<Hosts> names ${hosts.join(", ") || "no host"}, not Workbook: this is no add-in of Excel`] : [];
  },
  (root) => {
    const level = textOf(childOf(root, "Permissions"));
    if (level === undefined || PERMISSIONS.includes(level)) return [];
    return [`<Permissions> is ${level}, none of ${PERMISSIONS.join(", ")}`];
  },
  residFaults,
  addressFaults,
  overrideFaults,
  (root) =>
    below(root, "Set").flatMap((set) => {
      const fallback = set.parentElement?.getAttribute("DefaultMinVersion") ?? "1.1";
      return lacking(set.getAttribute("Name") ?? "", set.getAttribute("MinVersion") ?? fallback);
    }),
  runtimeFaults,
  (root) =>
    below(workbookHost(root), "ExtensionPoint")
      .filter((point) => typeOf(point) === "CustomFunctions" && below(point, "Page").length === 0)
      .map(() => "the functions have no <Page>, in which Excel on the web runs them"),
  (root) => {
    const controls = ["CustomTab", "Group", "Control"].flatMap((name) => below(root, name));
    const ids = controls.map((control) => control.getAttribute("id") ?? "");
    return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) => `two controls have the id ${id}`);
  },
  (root) => {
    const calls = below(root, "FunctionName").length > 0;
    return calls && below(root, "FunctionFile").length === 0
      ? ["a button runs a function, and no <FunctionFile> says where it is"]
      : [];
  },
  namespaceFaults,
  lengthFaults,
];

function orderFaults(parent: Element, order: readonly string[]): readonly string[] {
  const names = order.map((entry) => entry.replace("?", ""));
  const found = [...parent.children].map(({ localName }) => localName);
  const missing = order
    .filter((entry) => !entry.endsWith("?") && !found.includes(entry))
    .map((name) => `<${parent.localName}> has no <${name}>`);
  const places = found.map((name) => names.indexOf(name)).filter((place) => place >= 0);
  const at = places.findIndex((place, index) => index > 0 && place < (places[index - 1] ?? 0));
  return at < 0
    ? missing
    : [...missing, `<${names[places[at] ?? 0]}> stands after <${names[places[at - 1] ?? 0]}> and must stand before it`];
}

function residFaults(root: Element): readonly string[] {
  const resources = descend(overridesOf(root), "Resources");
  const defined = [...(resources?.children ?? [])].flatMap((kind) => [...kind.children]);
  const ids = defined.map((entry) => entry.getAttribute("id") ?? "");
  const used = [...root.getElementsByTagName("*")].filter((element) => element.hasAttribute("resid"));
  return [
    ...used.flatMap((element) => {
      const resid = element.getAttribute("resid") ?? "";
      return ids.includes(resid)
        ? []
        : [`<${element.localName}> refers to ${resid}, which <Resources> does not define`];
    }),
    ...ids.filter((id) => id.length > LONGEST_RESID).map((id) => `the id ${id} is over ${LONGEST_RESID} characters`),
    ...[...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) => `<Resources> defines ${id} twice`),
  ];
}

/** Excel loads over HTTPS alone; a page on this machine may do without, for trying it. */
function addressFaults(root: Element): readonly string[] {
  const values = [...root.getElementsByTagName("*")].flatMap((element) =>
    ["DefaultValue", "Value"].flatMap((name) => element.getAttribute(name) ?? []),
  );
  return values
    .filter((value) => /^[a-z]+:\/\//i.test(value))
    .filter((value) => !/^https:\/\/|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])([:/]|$)/i.test(value))
    .map((value) => `${value} is not an https address`);
}

/** Inside Resources a translation is `bt:Override`; Excel does not see one without the prefix. */
function overrideFaults(root: Element): readonly string[] {
  const resources = descend(overridesOf(root), "Resources");
  return below(resources, "Override")
    .filter((override) => override.namespaceURI !== resources?.firstElementChild?.namespaceURI)
    .map(
      (override) => `${override.parentElement?.getAttribute("id") ?? ""}: <${override.nodeName}> must be <bt:Override>`,
    );
}

function lacking(name: string, version: string): readonly string[] {
  const offered = new Map(Object.entries(REQUIREMENT_SETS)).get(name);
  if (offered !== undefined && compareVersions(version, offered) <= 0) return [];
  return [`it requires ${name} ${version}; here is ${offered === undefined ? "none" : `${name} ${offered}`}`];
}

function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => text.split(".").map(Number));
  return (a?.[0] ?? 0) - (b?.[0] ?? 0) || (a?.[1] ?? 0) - (b?.[1] ?? 0);
}

/** A shared runtime is one page: functions, commands and pane are in it, and so is the page without overrides. */
function runtimeFaults(root: Element): readonly string[] {
  const runtime = descend(workbookHost(root), "Runtimes", "Runtime");
  if (runtime?.getAttribute("lifetime") !== "long") return [];
  const shared = runtime.getAttribute("resid");
  const elsewhere = [
    ...below(root, "Page").map((page) => childOf(page, "SourceLocation")),
    ...below(root, "FunctionFile"),
  ]
    .filter((place) => place !== undefined && place.getAttribute("resid") !== shared)
    .map(
      (place) =>
        `<${place?.parentElement?.localName ?? ""}> is at ${place?.getAttribute("resid") ?? ""}, the shared runtime at ${shared ?? ""}`,
    );
  const page = below(descend(overridesOf(root), "Resources"), "Url").find((url) => url.getAttribute("id") === shared);
  const [plain, own] = [descend(root, "DefaultSettings", "SourceLocation"), page].map((element) =>
    element?.getAttribute("DefaultValue"),
  );
  const differs = plain && own && pathOf(plain) !== pathOf(own);
  return differs ? [...elsewhere, `<DefaultSettings> opens ${plain}, the shared runtime ${own}`] : elsewhere;
}

const pathOf = (address: string): string => address.replace(/[?#].*$/, "");

function namespaceFaults(root: Element): readonly string[] {
  const [element] = below(workbookHost(root), "Namespace");
  const strings = below(descend(overridesOf(root), "Resources"), "String");
  const entry = strings.find((one) => one.getAttribute("id") === element?.getAttribute("resid"));
  const name = entry?.getAttribute("DefaultValue") ?? "";
  if (!element || !entry || /^\p{L}[\p{L}\p{N}_.]*$/u.test(name)) return [];
  return [`the functions' namespace is "${name}": it begins with a letter, and letters, digits, _ and . follow`];
}
