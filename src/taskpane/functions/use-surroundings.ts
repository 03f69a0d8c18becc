/** What a form's arguments are read against: the record, and the names that the workbook has when the form is opened. */
import { useEffect, useMemo, useState } from "react";
import { usePane } from "../pane-context";
import type { KnownNames } from "./form-model";

const NONE: ReadonlySet<string> = new Set();

export function useSurroundings(): KnownNames {
  const { atlas, host } = usePane();
  const [defined, setDefined] = useState(NONE);
  useEffect(() => {
    let live = true;
    void host?.names().then((names) => live && setDefined(new Set(names.map((name) => name.toLowerCase()))));
    return () => {
      live = false;
    };
  }, [host]);
  return useMemo(() => ({ atlas, defined }), [atlas, defined]);
}
