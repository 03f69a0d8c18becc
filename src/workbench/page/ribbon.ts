/** Owns the slim ribbon: the add-in's own buttons, from its manifest. */
import type { RibbonButton, RibbonControl, RibbonTab } from "../manifest/ribbon";
import type { ModelHost } from "../object-model/model";
import { element } from "./element";

export interface RibbonActions {
  /** With the address of the page a button names, where it names one. */
  showPane(page: string | undefined): void;
  call(name: string, controlId: string): void;
  /** Called after each press with the event that was it. */
  pressed(event: Event): void;
}

/** Shows every group of every tab in one row. */
export function showRibbon(container: HTMLElement, tabs: readonly RibbonTab[], actions: RibbonActions): void {
  for (const tab of tabs) {
    container.append(element("span", { class: "tab", "data-tab": tab.id }, tab.label));
    for (const group of tab.groups) {
      const controls = group.controls.map((control) => showControl(control, actions));
      container.append(element("div", { class: "group", role: "group", "aria-label": group.label }, ...controls));
    }
  }
}

function showControl(control: RibbonControl, actions: RibbonActions): HTMLElement {
  if (control.kind === "button") return showButton(control, actions);
  const items = control.items.map((item) => showButton(item, actions));
  return element(
    "details",
    { class: "menu" },
    element("summary", { title: control.tip }, icon(control.icon), control.label),
    element("div", { class: "items" }, ...items),
  );
}

function showButton(button: RibbonButton, actions: RibbonActions): HTMLElement {
  const press = (event: Event): void => {
    if (button.action.kind === "show-pane") actions.showPane(button.action.page);
    else actions.call(button.action.name, button.id);
    (event.currentTarget as HTMLElement).closest("details")?.removeAttribute("open");
    actions.pressed(event);
  };
  const made = element(
    "button",
    { type: "button", "data-control": button.id, title: button.tip, onclick: press },
    icon(button.icon),
    button.label,
  );
  made.disabled = !button.enabled;
  return made;
}

/** The ribbon as the add-in may reach it while it runs. */
export function ribbonIn(container: HTMLElement): ModelHost["ribbon"] {
  return {
    hasTab: (id) => container.querySelector(`[data-tab="${CSS.escape(id)}"]`) !== null,
    button: (id) => {
      const button = container.querySelector<HTMLButtonElement>(`[data-control="${CSS.escape(id)}"]`);
      if (!button) return undefined;
      return {
        id,
        label: button.innerText,
        get enabled() {
          return !button.disabled;
        },
        set enabled(value) {
          button.disabled = !value;
        },
      };
    },
  };
}

function icon(url: string | undefined): HTMLElement | undefined {
  return url === undefined ? undefined : element("img", { src: url, alt: "", width: "20", height: "20" });
}
