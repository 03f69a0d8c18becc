/** The rows that are left out, each with the cell, what was found and what would be understood; a click goes there, a note stays there. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { OwnFinding } from "../../core/extension/finding";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { placeOf, rowsLeftOut, type FoundAt } from "./finding-place";
import type { OwnRowServices, RowsReading } from "./services";
import { useSayFinding } from "./use-say-finding";
import type { OwnWords } from "./words";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "8px" },
  finding: {
    display: "grid",
    gap: "2px",
    paddingLeft: "8px",
    borderLeft: `2px solid ${tokens.colorStatusWarningBorderActive}`,
  },
});

/** A long list helps nobody, and the table itself can be gone through. */
const MOST_SHOWN = 50;

interface FindingListProps {
  readonly rows: OwnRowServices;
  readonly own: OwnWords;
  readonly reading: RowsReading;
}

type Placed = FoundAt & { readonly finding: OwnFinding };

export function FindingList({ rows, own, reading }: FindingListProps) {
  const { actions } = usePane();
  const text = useTextStyles();
  const styles = useStyles();
  const say = useSayFinding();
  const placed = reading.findings.flatMap((finding): readonly Placed[] => {
    const place = placeOf(finding, reading.tables);
    return place ? [{ ...place, finding }] : [];
  });
  if (placed.length === 0) return null;
  const show = async ({ sheetId, address }: FoundAt): Promise<void> => {
    const failure = await rows.goTo(sheetId, address);
    if (failure) actions.complain(failure);
  };
  const note = async (which: readonly Placed[]): Promise<void> => {
    const notes = which.map(({ finding, sheetId, address }) => ({ sheetId, address, text: say(finding) }));
    const set = await rows.setNotes(notes);
    if (typeof set === "object") actions.complain(set);
    else actions.say({ kind: "said", text: set === undefined ? own.t("noNotes") : own.t("noted", { n: set }) });
  };
  // A row may have more than one thing wrong with it.
  const bad = rowsLeftOut(reading.findings);
  const title = own.t(bad > 0 ? "findings" : "findingsHead", { n: bad });
  const shown = placed.slice(0, MOST_SHOWN);
  return (
    <section className={text.tight} aria-label={title}>
      <div className={text.row}>
        <span className={mergeClasses(text.small, text.strong)} role="status">
          {title}
        </span>
        <Button size="small" onClick={() => void note(placed)}>
          {own.t("noteAll")}
        </Button>
      </div>
      <ul className={styles.list}>
        {shown.map((one, at) => (
          <li key={at} className={styles.finding}>
            <span>
              <button type="button" className={text.plain} onClick={() => void show(one)}>
                {`${one.sheet}!${one.address}`}
              </button>
            </span>
            <span className={text.small}>{say(one.finding)}</span>
            <div className={text.row}>
              <Button size="small" appearance="subtle" onClick={() => void note([one])}>
                {own.t("note")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {placed.length > MOST_SHOWN && (
        <p className={mergeClasses(text.small, text.quiet)}>
          {own.t("findingsMore", { n: placed.length - MOST_SHOWN })}
        </p>
      )}
    </section>
  );
}
