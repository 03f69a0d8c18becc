/** The marks of the four models as shapes: filled for named, ring for described, a small dot for neither; a tick beside a contested one. */
import { makeStyles } from "@fluentui/react-components";
import type { ModelFit } from "../../contract/ids";
import { markColour } from "../frame/theme";

const useStyles = makeStyles({
  mark: {
    fill: markColour,
    stroke: markColour,
    display: "block",
    "@media (forced-colors: active)": { fill: "CanvasText", stroke: "CanvasText" },
  },
});

export function Mark({ fit, contested = false }: { readonly fit: ModelFit; readonly contested?: boolean }) {
  const styles = useStyles();
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false" className={styles.mark}>
      {fit === "named" && <circle cx="7" cy="7" r="5.5" stroke="none" />}
      {fit === "described" && <circle cx="7" cy="7" r="4.75" fill="none" strokeWidth="1.5" />}
      {fit === "neither" && <circle cx="7" cy="7" r="1.25" stroke="none" opacity="0.55" />}
      {contested && <path d="M12.5 0.75 V4.25" fill="none" strokeWidth="1.25" />}
    </svg>
  );
}
