/** Owns moving an add-in's addresses to the origins they are answered at here. */
import type { AddInManifest } from "./parse-manifest";
import type { RibbonAction, RibbonControl } from "./ribbon";

/** Origins as the manifest writes them, with those that answer for them. */
export type MovedOrigins = Readonly<Record<string, string>>;

/** An address at the origin that answers for its own; an address of any other origin stays where it is. */
export function moveAddress(address: string, moved: MovedOrigins): string {
  const origin = /^https?:\/\/[^/?#]+/i.exec(address)?.[0];
  const target = origin && moved[origin.toLowerCase()];
  return origin === undefined || target === undefined ? address : target + address.slice(origin.length);
}

export function moveManifest(manifest: AddInManifest, moved: MovedOrigins): AddInManifest {
  const move = (address: string): string => moveAddress(address, moved);
  const optional = (address: string | undefined): string | undefined => address && move(address);
  const action = (entry: RibbonAction): RibbonAction =>
    entry.kind === "show-pane" ? { ...entry, page: optional(entry.page) } : entry;
  const control = (entry: RibbonControl): RibbonControl =>
    entry.kind === "button"
      ? { ...entry, icon: optional(entry.icon), action: action(entry.action) }
      : {
          ...entry,
          icon: optional(entry.icon),
          items: entry.items.map((item) => ({ ...item, icon: optional(item.icon), action: action(item.action) })),
        };
  const { pane, functions, commands } = manifest.pages;
  return {
    ...manifest,
    pages: { pane: move(pane), functions: optional(functions), commands: optional(commands) },
    metadataUrl: optional(manifest.metadataUrl),
    ribbon: manifest.ribbon.map((tab) => ({
      ...tab,
      groups: tab.groups.map((group) => ({ ...group, controls: group.controls.map(control) })),
    })),
  };
}
