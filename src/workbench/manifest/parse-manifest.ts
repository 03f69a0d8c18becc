/** Owns what the workbench takes from an add-in's XML manifest: pages, metadata address, ribbon and requirements. */
import type { Permissions } from "../host/permissions";
import { manifestFaults } from "./faults";
import { readRibbon, type RibbonTab } from "./ribbon";
import { readResources, type Resources } from "./resources";
import { childrenOf, descend, localisedValue, textOf, typeOf } from "./xml";

/** Where its parts run: one page for all in a shared runtime, a page each otherwise. */
export interface AddInPages {
  /** The task pane, as it opens first. */
  readonly pane: string;
  /** The functions; undefined where there are none. */
  readonly functions: string | undefined;
  /** What ribbon buttons call; undefined where none calls anything. */
  readonly commands: string | undefined;
}

export interface AddInManifest {
  readonly id: string;
  readonly name: string;
  readonly provider: string;
  readonly version: string;
  readonly pages: AddInPages;
  readonly metadataUrl: string | undefined;
  /** True where functions, pane and commands share one long-lived page. */
  readonly sharedRuntime: boolean;
  readonly namespace: string | undefined;
  readonly permissions: Permissions;
  readonly ribbon: readonly RibbonTab[];
}

/**
 * Reads an add-in only manifest for one interface language.
 *
 * @throws Error with a line a fault when the text is not XML, not a manifest for a workbook, or one Excel refuses.
 */
export function parseManifest(xml: string, locale: string, parser: DOMParser = new DOMParser()): AddInManifest {
  const root = parser.parseFromString(xml, "text/xml").documentElement;
  if (root.localName === "parsererror" || root.getElementsByTagName("parsererror").length > 0)
    throw new Error("Not well-formed XML.");
  if (root.localName !== "OfficeApp")
    throw new Error(`Not an add-in only manifest: its root element is <${root.localName}>, not <OfficeApp>.`);
  const faults = manifestFaults(root);
  if (faults.length > 0) throw new Error(faults.map((fault) => `${fault}.`).join("\n"));
  const host = findWorkbookHost(root);
  const resources = readResources(descend(root, "VersionOverrides", "Resources"), locale);
  const extensions = host ? childrenOf(descend(host, "AllFormFactors") ?? host, "ExtensionPoint") : [];
  const functions = extensions.find((point) => typeOf(point) === "CustomFunctions");
  const runtime = host && descend(host, "Runtimes", "Runtime");
  return {
    id: textOf(descend(root, "Id")) ?? "",
    name: localisedValue(descend(root, "DisplayName"), locale) ?? "",
    provider: textOf(descend(root, "ProviderName")) ?? "",
    version: textOf(descend(root, "Version")) ?? "",
    pages: findPages(root, host, functions, resources),
    metadataUrl: resolveUrl(descend(functions, "Metadata", "SourceLocation"), resources),
    sharedRuntime: runtime?.getAttribute("lifetime") === "long",
    namespace: readNamespace(functions, resources),
    permissions: textOf(descend(root, "Permissions")) as Permissions,
    ribbon: readRibbon(descend(host, "DesktopFormFactor"), resources),
  };
}

function findWorkbookHost(root: Element): Element | undefined {
  const hosts = descend(root, "VersionOverrides", "Hosts");
  return hosts && childrenOf(hosts, "Host").find((host) => typeOf(host) === "Workbook");
}

function findPages(
  root: Element,
  host: Element | undefined,
  functions: Element | undefined,
  resources: Resources,
): AddInPages {
  const plain = localisedValue(descend(root, "DefaultSettings", "SourceLocation"), "");
  if (plain === undefined) throw new Error("The manifest names no page: no SourceLocation.");
  const opened = host && [...host.getElementsByTagName("Action")].find((action) => typeOf(action) === "ShowTaskpane");
  const commands = resources.urls.get(descend(host, "DesktopFormFactor", "FunctionFile")?.getAttribute("resid") ?? "");
  return {
    pane: resolveUrl(descend(opened, "SourceLocation"), resources) ?? plain,
    functions: resolveUrl(descend(functions, "Page", "SourceLocation"), resources),
    commands,
  };
}

function resolveUrl(location: Element | undefined, resources: Resources): string | undefined {
  const resid = location?.getAttribute("resid");
  return resid ? resources.urls.get(resid) : undefined;
}

function readNamespace(functions: Element | undefined, resources: Resources): string | undefined {
  const resid = descend(functions, "Namespace")?.getAttribute("resid");
  return resid ? resources.strings.get(resid) : undefined;
}
