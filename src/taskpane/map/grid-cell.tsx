/** One cell of the map: takes part in the grid's single tab stop, lights up with its row and column, can be chosen. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { createContext, useContext, type ReactNode } from "react";

export interface GridPlace {
  readonly row: string;
  readonly column: string;
}

export interface GridStanding {
  readonly selected: string;
  /** The one cell that Tab reaches; arrows lead on from it. */
  readonly tabStop: string;
  readonly lit: GridPlace;
  readonly onChoose: (key: string) => void;
  readonly onEnter: (key: string | undefined, place: GridPlace) => void;
}

export const GridContext = createContext<GridStanding | undefined>(undefined);

const useStyles = makeStyles({
  cell: {
    display: "flex",
    alignItems: "center",
    minHeight: "28px",
    minWidth: 0,
    padding: "0 2px",
    cursor: "pointer",
    outline: "none",
    scrollMargin: "40px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  lit: { backgroundColor: tokens.colorSubtleBackgroundHover },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStrokeAccessible}`,
  },
  // A slanted cell is a parallelogram over its foot: what lights up, is pointed at and outlined is that shape.
  slanted: {
    position: "relative",
    zIndex: 0,
    pointerEvents: "none",
    "::before": {
      content: "''",
      position: "absolute",
      inset: 0,
      zIndex: -1,
      transform: "skewX(-45deg)",
      transformOrigin: "0 100%",
      pointerEvents: "auto",
    },
    ":focus-visible": { outlineStyle: "none" },
    ":focus-visible::before": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  slantedLit: { "::before": { backgroundColor: tokens.colorSubtleBackgroundHover } },
  slantedChosen: {
    "::before": {
      backgroundColor: tokens.colorNeutralBackground1Selected,
      boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStrokeAccessible}`,
    },
  },
});

interface GridCellProps extends GridPlace {
  readonly id: string;
  readonly role: "gridcell" | "rowheader" | "columnheader";
  readonly className?: string;
  readonly label?: string;
  readonly span?: number;
  /** Leans to the right, as its text does. */
  readonly slanted?: boolean;
  readonly children: ReactNode;
}

export function GridCell(props: GridCellProps) {
  const { id, role, row, column, className, label, span, slanted = false, children } = props;
  const styles = useStyles();
  const standing = useContext(GridContext);
  if (standing === undefined) throw new Error("A cell of the map stands outside its grid");
  const { selected, tabStop, lit, onChoose, onEnter } = standing;
  const inLight = (row !== "" && lit.row === row) || (column !== "" && lit.column === column);
  const chosen = id === selected;
  return (
    <div
      role={role}
      data-key={id}
      tabIndex={id === tabStop ? 0 : -1}
      aria-selected={chosen}
      {...(label === undefined ? {} : { "aria-label": label })}
      {...(span === undefined ? {} : { "aria-colspan": span })}
      className={mergeClasses(
        styles.cell,
        inLight && (slanted ? styles.slantedLit : styles.lit),
        className,
        slanted && styles.slanted,
        chosen && (slanted ? styles.slantedChosen : styles.chosen),
      )}
      onClick={() => onChoose(id)}
      onFocus={() => onEnter(id, { row, column })}
      onMouseEnter={() => onEnter(undefined, { row, column })}
    >
      {children}
    </div>
  );
}
