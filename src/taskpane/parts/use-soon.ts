/** What is at hand at once, or comes later, for a component: undefined until it is there, and where it does not come. */
import { useEffect, useState } from "react";
import type { Soon } from "../../core/dataset/edition";

/** A promise must keep its identity between renders. */
export function useSoon<T>(soon: Soon<T>): T | undefined {
  const [late, setLate] = useState<T>();
  useEffect(() => {
    setLate(undefined);
    if (!(soon instanceof Promise)) return undefined;
    let live = true;
    soon.then(
      (came) => live && setLate(came),
      () => undefined,
    );
    return () => {
      live = false;
    };
  }, [soon]);
  return soon instanceof Promise ? late : soon;
}
