/** Says once the pane is there that the reader's own rows could not be read, where the workbook has some. */
import { useEffect } from "react";
import { explainFailure, sentences } from "../actions/explain";
import type { PaneWorld } from "../pane-context";

export function useUnreadRows({ services, words, actions }: Pick<PaneWorld, "services" | "words" | "actions">): void {
  useEffect(() => {
    void services.unreadRows().then((failure) => {
      if (failure)
        actions.say({ kind: "error", text: sentences(words, words.t("own.unread"), explainFailure(failure, words)) });
    });
  }, [services, words, actions]);
}
