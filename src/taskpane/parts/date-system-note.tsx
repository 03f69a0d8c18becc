/** Says, in a workbook that counts its days from 1904, that dates arrive years early; asked each time a view that reads dates is opened. */
import { useMemo } from "react";
import { usePane } from "../pane-context";
import { useTextStyles } from "./text-styles";
import { useSoon } from "./use-soon";

export function DateSystemNote() {
  const { host, words } = usePane();
  const text = useTextStyles();
  const is1904 = useSoon(useMemo(() => host?.countsFrom1904(), [host]));
  if (!is1904) return null;
  return (
    <p className={text.body} role="note">
      {words.t("dates.from1904")}
    </p>
  );
}
