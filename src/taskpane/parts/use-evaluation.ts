/** The result of a call for a component: at once where the functions answer at once, else when it comes. */
import { useEffect, useMemo, useState } from "react";
import { usePane } from "../pane-context";
import type { CallArgument, ResultCells } from "../services";

/** `args` is undefined where the call cannot be evaluated here; it must keep its identity between renders. */
export function useEvaluation(name: string, args: readonly CallArgument[] | undefined): ResultCells | undefined {
  const { services } = usePane();
  const answer = useMemo(
    () => (args === undefined ? undefined : services.evaluate(name, args)),
    [services, name, args],
  );
  const [late, setLate] = useState<ResultCells>();
  useEffect(() => {
    setLate(undefined);
    if (!(answer instanceof Promise)) return undefined;
    let live = true;
    answer.then(
      (cells) => live && setLate(cells),
      () => undefined,
    );
    return () => {
      live = false;
    };
  }, [answer]);
  return answer instanceof Promise ? late : answer;
}
