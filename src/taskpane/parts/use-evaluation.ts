/** The result of a call for a component: at once where the functions answer at once, else when it comes. */
import { useMemo } from "react";
import { usePane } from "../pane-context";
import type { PlainCells } from "../../calls/plain-cell";
import { useSoon } from "./use-soon";

/** `args` is undefined where the call cannot be evaluated here; it must keep its identity between renders. */
export function useEvaluation(name: string, args: readonly unknown[] | undefined): PlainCells | undefined {
  const { services, edition } = usePane();
  const answer = useMemo(
    () => (args === undefined ? undefined : services.evaluate(name, args)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- another edition may answer otherwise
    [services, edition, name, args],
  );
  return useSoon(answer);
}
