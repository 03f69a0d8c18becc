/** The cells of the workbook that another release would change: where, from what to what, and which figures make the difference. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PlainCell } from "../../calls/plain-cell";
import type { FigureChange } from "../../calls/release-changes";
import type { Atlas } from "../../core/dataset/atlas";
import type { Figure } from "../../core/dataset/figures";
import { numberText } from "../../numbers/cell-text";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import type { WorkbookChanges } from "../services";
import { fullFigureText, periodText } from "../words/figures";
import type { Words } from "../words/words";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "8px" },
  change: { display: "grid", gap: "2px", paddingLeft: "8px", borderLeft: `2px solid ${tokens.colorNeutralStroke1}` },
});

type Change = WorkbookChanges["changes"][number];

interface ChangeListProps {
  readonly version: string;
  readonly found: WorkbookChanges;
  readonly onPick: (change: Change) => void;
}

export function ChangeList({ version, found, onPick }: ChangeListProps) {
  const { words, atlas } = usePane();
  const text = useTextStyles();
  const styles = useStyles();
  const { changes, unread, then } = found;
  const count = words.t(changes.length === 0 ? "release.none" : "release.changes", { version, n: changes.length });
  return (
    <>
      <p className={text.small}>{count}</p>
      <ul className={styles.list}>
        {changes.map((one) => (
          <li key={`${one.sheetId}/${one.address}/${one.change.call}`} className={styles.change}>
            <button type="button" className={text.plain} onClick={() => onPick(one)}>
              {`${one.sheet}!${one.address}`}
            </button>
            <span className={text.small}>
              {words.t("release.change", {
                from: cellText(words, one.change.from),
                to: cellText(words, one.change.to),
              })}
            </span>
            {one.change.figures.map((figure, at) => (
              <span key={at} className={mergeClasses(text.small, text.quiet)}>
                {reasonText(words, [atlas, then], figure)}
              </span>
            ))}
            {one.change.more > 0 && (
              <span className={mergeClasses(text.small, text.quiet)}>
                {words.t("release.more", { n: one.change.more })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {unread.length > 0 && (
        <p className={mergeClasses(text.small, text.quiet)}>
          {words.t("release.unread", { cells: unread.join(words.t("join.comma")) })}
        </p>
      )}
    </>
  );
}

function cellText(words: Words, cell: PlainCell | undefined): string {
  if (cell === undefined || cell.value === "") return words.t("release.nothing");
  if (cell.error) return `${cell.error.code} ${cell.error.message}`;
  return typeof cell.value === "number" ? numberText(cell.value, cell.numberFormat ?? "General") : String(cell.value);
}

/** The changelog of one figure: its value, source and grade on either side. */
function reasonText(words: Words, [now, later]: readonly [Atlas, Atlas], { from, to }: FigureChange): string {
  const any = to ?? from;
  if (!any) return "";
  const what = [words.name(any.entity), words.label(any.metric), periodText(words, any.observation)].join(" · ");
  // A difference may be in digits that a label leaves out.
  const told = (atlas: Atlas, { observation }: Figure): string => fullFigureText(atlas, observation);
  const by = ({ source, observation }: Figure): string =>
    [source.title, words.t(`grade.short.${observation.grade}`)].join(words.t("join.comma"));
  if (from && to)
    return words.t("release.restated", {
      what,
      from: told(now, from),
      by: by(from),
      to: told(later, to),
      then: by(to),
    });
  return to
    ? words.t("release.added", { what, to: told(later, to), then: by(to) })
    : words.t("release.withdrawn", { what, from: told(now, from as Figure), by: by(from as Figure) });
}
