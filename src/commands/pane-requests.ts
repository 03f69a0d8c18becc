/** What the ribbon asks of the pane, kept until there is a pane to do it. */
import type { PaneRequest } from "../taskpane/services";

export interface PaneRequests {
  send(request: PaneRequest): void;
  /** Delivers what is waiting at once and what comes later as it comes; returns what ends it. */
  subscribe(listener: (request: PaneRequest) => void): () => void;
}

/** An empty mailbox; only the last request of a kind is kept, since a second click is impatience, not a second wish. */
export function createPaneRequests(): PaneRequests {
  const waiting = new Map<PaneRequest["kind"], PaneRequest>();
  let listener: ((request: PaneRequest) => void) | undefined;
  return {
    send(request) {
      if (listener) listener(request);
      else waiting.set(request.kind, request);
    },
    subscribe(next) {
      listener = next;
      for (const request of waiting.values()) next(request);
      waiting.clear();
      return () => {
        if (listener === next) listener = undefined;
      };
    },
  };
}
