/** Puts the core's problems into the pane's language, in the same words a cell shows. */
import { useMemo } from "react";
import type { Problem } from "../../core/problem";
import { loadMessages } from "../../words/desk";
import { sayProblem } from "../../words/say-problem";
import { usePane } from "../pane-context";
import { useSoon } from "../parts/use-soon";

/** English until the language's own messages have come. The pane opens with the words of errors at hand. */
export function useProblemWords(): (problem: Problem) => string {
  const { words, atlas } = usePane();
  const { language, wording } = words;
  const messages = useSoon(useMemo(() => loadMessages(language), [language]));
  return (problem) => sayProblem(problem, atlas, { language, messages, wording });
}
