/** Says once the pane is there that the reader's own rows could not be read, where the workbook has some. */
import { useEffect, useRef } from "react";
import { explainFailure, sentences } from "../actions/explain";
import type { PaneWorld } from "../pane-context";

type Saying = Pick<PaneWorld, "words" | "actions">;

/** Once, and not again with each edit, after which the pane has other words. */
export function useUnreadRows({ services, words, actions }: Saying & Pick<PaneWorld, "services">): void {
  const now = useRef<Saying>({ words, actions });
  useEffect(() => {
    now.current = { words, actions };
  }, [words, actions]);
  useEffect(() => {
    void services.unreadRows().then((failure) => {
      const { words: say, actions: act } = now.current;
      if (failure) act.say({ kind: "error", text: sentences(say, say.t("own.unread"), explainFailure(failure, say)) });
    });
  }, [services]);
}
