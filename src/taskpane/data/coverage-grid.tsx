/** Coverage as a matrix of marks, nine companies across; a chosen cell says how new, on what grade, or why nothing. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { walk } from "../map/grid-walk";
import { periodText } from "../words/figures";
import { CoverageDetail } from "./coverage-detail";
import type { CoverageCell, CoverageRow } from "./data-model";
import { CoverageLegend } from "./coverage-legend";
import { GradeMark, type MarkedGrade } from "./grade-mark";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "minmax(76px, 1fr) repeat(9, minmax(24px, 36px))",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
  },
  row: { display: "contents" },
  head: {
    height: "68px",
    display: "flex",
    alignItems: "center",
    justifyContent: "flex-start",
    writingMode: "vertical-rl",
    transform: "rotate(180deg)",
    whiteSpace: "nowrap",
    paddingTop: "4px",
    color: tokens.colorNeutralForeground2,
  },
  // Chinese is read downwards as it stands.
  upright: { transform: "none", justifyContent: "flex-end", paddingTop: 0, paddingBottom: "4px" },
  metric: {
    display: "flex",
    alignItems: "center",
    minHeight: "28px",
    boxSizing: "border-box",
    padding: "4px 4px 4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    minWidth: 0,
    lineHeight: "14px",
    hyphens: "auto",
    overflowWrap: "anywhere",
  },
  cell: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    flexDirection: "column",
    minHeight: "28px",
    cursor: "pointer",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    outline: "none",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  newest: {
    display: "none",
    fontSize: tokens.fontSizeBase100,
    lineHeight: "12px",
    color: tokens.colorNeutralForeground3,
    "@media (min-width: 420px)": { display: "block" },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStrokeAccessible}`,
  },
});

const hasOwn = ({ cells }: CoverageRow): boolean => cells.some(({ latest }) => latest?.observation.grade === "own");

interface CoverageProps {
  readonly rows: readonly CoverageRow[];
  /** `row/column`; the first cell where today's data has no such place. */
  readonly selected: string;
  readonly onSelect: (cell: string) => void;
}

export function CoverageGrid({ rows, selected: wanted, onSelect }: CoverageProps) {
  const { words, atlas } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const grid = useRef<HTMLDivElement>(null);
  const labelOf = (row: CoverageRow) =>
    row.metric === undefined ? words.t("explore.headlineLevel") : words.label(row.metric);
  const isThere = (row: number, column: number) => rows[row]?.cells[column] !== undefined;
  const [wantedRow = 0, wantedColumn = 0] = wanted.split("/").map(Number);
  const [at, company] = isThere(wantedRow, wantedColumn) ? [wantedRow, wantedColumn] : [0, 0];
  const selected = `${at}/${company}`;
  const chosen = rows[at]?.cells[company];
  const headClass = mergeClasses(styles.head, words.language !== "en" && styles.upright);
  return (
    <div>
      <div
        ref={grid}
        role="grid"
        aria-label={words.t("data.coverage")}
        className={styles.grid}
        onKeyDown={(event) => walk(event, grid.current, onSelect)}
      >
        <div role="row" className={styles.row}>
          <span role="columnheader">
            <span className={text.hidden}>{words.t("table.metric")}</span>
          </span>
          {atlas.companies.map((each) => (
            <span key={each.id} role="columnheader" className={headClass}>
              {words.name(each)}
            </span>
          ))}
        </div>
        {rows.map((row, r) => (
          <div key={row.metric?.id ?? "line"} role="row" className={styles.row}>
            <span role="rowheader" className={styles.metric}>
              {labelOf(row)}
            </span>
            {row.cells.map((cell, c) => {
              const key = `${r}/${c}`;
              return (
                <span
                  key={cell.company.id}
                  role="gridcell"
                  data-key={key}
                  tabIndex={key === selected ? 0 : -1}
                  aria-selected={key === selected}
                  aria-label={describe(cell, labelOf(row))}
                  title={describe(cell, labelOf(row))}
                  className={mergeClasses(styles.cell, key === selected && styles.chosen)}
                  onClick={() => onSelect(key)}
                  onFocus={() => onSelect(key)}
                >
                  <GradeMark grade={coverageOf(cell)} />
                  {cell.latest && <span className={styles.newest}>{shortPeriod(cell.latest.observation.period)}</span>}
                </span>
              );
            })}
          </div>
        ))}
      </div>
      <CoverageLegend withOwn={rows.some(hasOwn)} />
      {chosen && <CoverageDetail cell={chosen} label={labelOf(rows[at] as CoverageRow)} />}
    </div>
  );

  function describe(cell: CoverageCell, label: string): string {
    const state = cell.latest
      ? `${periodText(words, cell.latest.observation)}, ${words.t(`grade.${cell.latest.observation.grade}`)}`
      : words.t(cell.absence ? "data.absent" : "data.nothing");
    return `${words.name(cell.company)}, ${label}: ${state}`;
  }
}

/** `2025Q3` in the width of a mark: `25Q3`; a stretch of years is `23–24`. */
function shortPeriod(period: string): string {
  return period.replace(/(?:19|20)(\d\d)/g, "$1").replace("..", "–");
}

function coverageOf(cell: CoverageCell): MarkedGrade {
  if (cell.latest) return cell.latest.observation.grade;
  return cell.absence ? "absent" : "nothing";
}
