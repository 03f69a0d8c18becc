/** The map comes with the pane, every other view as a chunk of its own, fetched once the first is on screen: switching waits for nothing. */
import { useEffect, useState, type ComponentType } from "react";
import { MapView } from "../map/map-view";
import { views, type ViewName } from "../state/pane-state";

const loaders: Readonly<Record<ViewName, () => Promise<ComponentType>>> = {
  map: () => Promise.resolve(MapView),
  company: async () => (await import("../company/company-view")).CompanyView,
  trace: async () => (await import("../trace/trace-view")).TraceView,
  explore: async () => (await import("../explore/explore-view")).ExploreView,
  functions: async () => (await import("../functions/functions-view")).FunctionsView,
  workbook: async () => (await import("../workbook/workbook-view")).WorkbookView,
  data: async () => (await import("../data/data-view")).DataView,
};

const loaded = new Map<ViewName, ComponentType>();

export async function loadView(name: ViewName): Promise<ComponentType> {
  const view = loaded.get(name) ?? (await loaders[name]());
  loaded.set(name, view);
  return view;
}

export interface LoadingView {
  readonly View: ComponentType | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
}

export function useView(name: ViewName): LoadingView {
  const [failed, setFailed] = useState<ViewName>();
  const [, redraw] = useState(0);
  const fetchIt = () => {
    setFailed(undefined);
    loadView(name).then(
      () => redraw((count) => count + 1),
      () => setFailed(name),
    );
  };
  useEffect(() => {
    if (!loaded.has(name)) fetchIt();
    // The loader follows the name alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [name]);
  return { View: loaded.get(name), failed: failed === name, retry: fetchIt };
}

/** Fetches the other views when the machine is idle; a failure here is met again when the view is opened. */
export function preloadViews(): void {
  // Safari, which Excel on the Mac shows the pane in, has no idle callback.
  const later = (work: () => void) =>
    "requestIdleCallback" in window ? window.requestIdleCallback(work) : setTimeout(work, 300);
  later(() => views.forEach((name) => void loadView(name).catch(() => undefined)));
}
