/** Says what is wrong with a row of the reader's own, in the pane's language. */
import { useMemo } from "react";
import type { OwnFinding } from "../../core/extension/finding";
import { loadMessages } from "../../words/desk";
import { sayOwnFinding } from "../../words/own-findings";
import { useSoon } from "../parts/use-soon";
import { usePane } from "../pane-context";

/** English until the language's own messages have come. */
export function useSayFinding(): (finding: OwnFinding) => string {
  const { words, atlas } = usePane();
  const { language, wording } = words;
  const messages = useSoon(useMemo(() => loadMessages(language), [language]));
  return (finding) => sayOwnFinding(finding, atlas, { language, messages, wording });
}
