/** Owns the ribbon a manifest describes: tabs, groups, and buttons with what each does. */
import { pickIcon, type Resources } from "./resources";
import { childrenOf, descend, textOf, typeOf } from "./xml";

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface RibbonButton {
  readonly kind: "button";
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string | undefined;
  readonly enabled: boolean;
  readonly action: RibbonAction;
}

export interface RibbonMenu {
  readonly kind: "menu";
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string | undefined;
  readonly items: readonly RibbonButton[];
}

export type RibbonControl = RibbonButton | RibbonMenu;

/** `show-pane` opens the task pane, with a page of its own where it names one; `call` runs the function the add-in associated with that name. */
export type RibbonAction =
  { readonly kind: "show-pane"; readonly page: string | undefined } | { readonly kind: "call"; readonly name: string };

const ICON_SIZE = 32;

export function readRibbon(formFactor: Element | undefined, resources: Resources): RibbonTab[] {
  if (!formFactor) return [];
  const surfaces = childrenOf(formFactor, "ExtensionPoint").filter(
    (point) => typeOf(point) === "PrimaryCommandSurface",
  );
  const tabs = surfaces.flatMap((surface) => [
    ...childrenOf(surface, "CustomTab"),
    ...childrenOf(surface, "OfficeTab"),
  ]);
  return tabs.map((tab) => readTab(tab, resources));
}

function readTab(tab: Element, resources: Resources): RibbonTab {
  return {
    id: tab.getAttribute("id") ?? "",
    label: labelOf(tab, resources),
    groups: childrenOf(tab, "Group").map((group) => ({
      id: group.getAttribute("id") ?? "",
      label: labelOf(group, resources),
      controls: childrenOf(group, "Control").map((control) => readControl(control, resources)),
    })),
  };
}

function readControl(control: Element, resources: Resources): RibbonControl {
  if (typeOf(control) !== "Menu") return readButton(control, resources);
  const items = descend(control, "Items");
  return {
    kind: "menu",
    ...describe(control, resources),
    items: items ? childrenOf(items, "Item").map((item) => readButton(item, resources)) : [],
  };
}

function readButton(control: Element, resources: Resources): RibbonButton {
  const action = descend(control, "Action");
  const call = textOf(descend(action, "FunctionName"));
  const page = resources.urls.get(descend(action, "SourceLocation")?.getAttribute("resid") ?? "");
  const opensPane = action === undefined || typeOf(action) === "ShowTaskpane" || call === undefined;
  return {
    kind: "button",
    ...describe(control, resources),
    enabled: textOf(descend(control, "Enabled"))?.toLowerCase() !== "false",
    action: opensPane ? { kind: "show-pane", page } : { kind: "call", name: call },
  };
}

function describe(control: Element, resources: Resources): Omit<RibbonMenu, "kind" | "items"> {
  return {
    id: control.getAttribute("id") ?? "",
    label: labelOf(control, resources),
    tip: stringOf(descend(control, "Supertip", "Description"), resources),
    icon: pickIcon(descend(control, "Icon"), ICON_SIZE, resources),
  };
}

function labelOf(element: Element, resources: Resources): string {
  return stringOf(descend(element, "Label"), resources);
}

function stringOf(element: Element | undefined, resources: Resources): string {
  return resources.strings.get(element?.getAttribute("resid") ?? "") ?? "";
}
