/** Mounts the pane: connects to the host, loads the language and draws; the one entry to this folder. */
import { createRoot } from "react-dom/client";
import { loadView } from "./frame/views";
import { connectHost } from "../excel/connect";
import { Pane, wantedLanguage } from "./pane";
import type { PaneServices } from "./services";
import { loadState } from "./state/storage";
import { loadWords, plainWords } from "./words/load-words";

/**
 * Draws the pane into `root` and returns what takes it away again. Works without a host, in which case
 * it browses and cannot insert. The first view and its words arrive before the first paint, so nothing jumps.
 */
export function mountPane(root: HTMLElement, services: PaneServices): () => void {
  const mounted = createRoot(root);
  let live = true;
  void start();
  return () => {
    live = false;
    mounted.unmount();
  };

  async function start(): Promise<void> {
    const first = loadState();
    const view = loadView(first.view).catch(() => undefined);
    const host = await connectHost();
    const edition = services.edition();
    const words = await loadWords(edition, wantedLanguage(first, host)).catch(() => plainWords(edition));
    await view;
    if (live) mounted.render(<Pane services={services} host={host} first={first} firstWords={words} />);
  }
}
