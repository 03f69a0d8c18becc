/** The foot of the pane: the status line, the newest period of what is in view, and on press that of every entity. */
import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { PaneStatus } from "../actions/status";
import { entityInView } from "../company/shown-entity";
import { usePane } from "../pane-context";
import { RecordEnds } from "./record-ends";
import { newestText } from "./standing-text";
import { StatusLine } from "./status-line";

export function Foot({ status }: { readonly status: PaneStatus }) {
  const { words, atlas, state } = usePane();
  const [open, setOpen] = useState(false);
  const entity = entityInView(atlas, state);
  const newest = useMemo(() => newestText(atlas, words, entity), [atlas, words, entity]);
  return (
    <>
      {open && <RecordEnds onClose={() => setOpen(false)} />}
      <StatusLine status={status}>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open}
          aria-controls="record-ends"
          title={words.t("status.ends")}
          onClick={() => setOpen(!open)}
        >
          {newest}
        </Button>
      </StatusLine>
    </>
  );
}
