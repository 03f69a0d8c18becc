/** Puts the core's problems into the pane's language, in the same words a cell shows. */
import { useEffect, useState } from "react";
import type { Problem } from "../../core/problem";
import type { Language } from "../../contract/language";
import type { ProblemMessages } from "../../words/problems.en";
import { sayProblem } from "../../words/say-problem";
import { usePane } from "../pane-context";

const loaders: Readonly<Record<Language, () => Promise<ProblemMessages | undefined>>> = {
  en: () => Promise.resolve(undefined),
  "zh-Hans": async () => (await import("../../words/problems.zh-hans")).problemsZhHans,
  "zh-Hant": async () => (await import("../../words/problems.zh-hant")).problemsZhHant,
};

/** English until the language's own messages have come. The pane opens with the words of errors at hand. */
export function useProblemWords(): (problem: Problem) => string {
  const { words, atlas } = usePane();
  const [messages, setMessages] = useState<ProblemMessages>();
  useEffect(() => {
    let live = true;
    loaders[words.language]().then(
      (loaded) => live && setMessages(loaded),
      () => undefined,
    );
    return () => {
      live = false;
    };
  }, [words.language]);
  return (problem) => sayProblem(problem, atlas, { language: words.language, messages, wording: words.wording });
}
