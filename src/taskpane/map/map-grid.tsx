/** The map itself: a grid that arrow keys walk and Enter opens, rows and columns lighting up together. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { Mark } from "../parts/mark";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { GrowthCell } from "./growth-cell";
import { walk } from "./grid-walk";
import type { MapRow, MapTier } from "./map-model";
import { keyOfCompany, keyOfFit, keyOfGrowth, keyOfModel, keyOfTier } from "./selection-key";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "minmax(72px, 1.1fr) repeat(4, minmax(28px, 0.45fr)) minmax(96px, 1.5fr)",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    position: "relative",
  },
  row: { display: "contents" },
  cell: {
    display: "flex",
    alignItems: "center",
    minHeight: "26px",
    minWidth: 0,
    padding: "0 2px",
    cursor: "pointer",
    borderRadius: 0,
    outline: "none",
    scrollMargin: "32px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  lit: { backgroundColor: tokens.colorSubtleBackgroundHover },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStrokeAccessible}`,
  },
  head: {
    color: tokens.colorNeutralForeground2,
    alignItems: "flex-end",
    paddingBottom: "4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    position: "sticky",
    top: "-12px",
    backgroundColor: tokens.colorNeutralBackground1,
    zIndex: 1,
    minHeight: "24px",
  },
  centre: { justifyContent: "center" },
  name: { whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis", paddingLeft: 0 },
  tier: {
    gridColumn: "1 / -1",
    gap: "8px",
    alignItems: "baseline",
    paddingTop: "10px",
    paddingLeft: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingBottom: "2px",
    minHeight: "20px",
  },
  tierName: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
});

interface GridProps {
  readonly tiers: readonly MapTier[];
  readonly selected: string;
  readonly onSelect: (key: string) => void;
}

export function MapGrid({ tiers, selected, onSelect }: GridProps) {
  const { words, atlas } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const grid = useRef<HTMLDivElement>(null);
  const [lit, setLit] = useState({ row: "", column: "" });
  const [entry, setEntry] = useState("");
  const keys = keysOf(tiers, atlas.data.models.map(keyOfModel));
  const tabStop = keys.includes(entry) ? entry : keys.includes(selected) ? selected : (keys[0] ?? "");

  const Cell = ({ id, role, row, column, className, label, children, span }: CellProps) => (
    <div
      role={role}
      data-key={id}
      tabIndex={id === tabStop ? 0 : -1}
      aria-label={label}
      aria-selected={id === selected}
      {...(span === undefined ? {} : { "aria-colspan": span })}
      className={mergeClasses(
        styles.cell,
        ((row !== "" && lit.row === row) || (column !== "" && lit.column === column)) && styles.lit,
        className,
        id === selected && styles.chosen,
      )}
      onClick={() => onSelect(id)}
      onFocus={() => {
        setEntry(id);
        setLit({ row, column });
      }}
      onMouseEnter={() => setLit({ row, column })}
    >
      {children}
    </div>
  );
  return (
    <div
      ref={grid}
      role="grid"
      aria-label={words.t("map.title")}
      className={styles.grid}
      onMouseLeave={() => setLit({ row: "", column: "" })}
      onKeyDown={(event) => walk(event, grid.current, onSelect)}
      onBlur={() => setLit({ row: "", column: "" })}
    >
      <div role="row" className={styles.row}>
        <div role="columnheader" className={mergeClasses(styles.cell, styles.head, styles.name)}>
          <span className={text.hidden}>{words.t("map.company")}</span>
        </div>
        {atlas.data.models.map((model) =>
          Cell({
            id: keyOfModel(model),
            role: "columnheader",
            row: "",
            column: model.id,
            className: mergeClasses(styles.head, styles.centre),
            label: words.name(model),
            children: <span title={words.name(model)}>{words.t(`model.short.${model.number}`)}</span>,
          }),
        )}
        <div role="columnheader" className={mergeClasses(styles.cell, styles.head)} title={words.t("map.growthLong")}>
          {words.t("map.growth")}
        </div>
      </div>
      {tiers.map(({ tier, rows }) => [
        <div key={tier} role="row" className={styles.row}>
          {Cell({
            id: keyOfTier(tier),
            role: "rowheader",
            row: "",
            column: "",
            className: styles.tier,
            span: 6,
            label: `${words.t("map.tier", { n: tier })} ${words.t(`tier.${tier}`)}`,
            children: (
              <>
                <span className={styles.tierName}>{words.t("map.tier", { n: tier })}</span>
                <span className={text.quiet}>{words.t(`tier.${tier}`)}</span>
              </>
            ),
          })}
        </div>,
        ...rows.map((row) => renderRow(row)),
      ])}
    </div>
  );

  function renderRow({ company, fits, growth, disclosure }: MapRow) {
    const name = words.name(company);
    return (
      <div key={company.id} role="row" className={styles.row}>
        {Cell({
          id: keyOfCompany(company),
          role: "rowheader",
          row: company.id,
          column: "",
          className: styles.name,
          label: name,
          children: name,
        })}
        {fits.map(({ model, fit }) =>
          Cell({
            id: keyOfFit(company, model),
            role: "gridcell",
            row: company.id,
            column: model.id,
            className: styles.centre,
            label: words.t("map.cell", { company: name, model: words.name(model), fit: words.t(`fit.${fit}`) }),
            children: <Mark fit={fit} />,
          }),
        )}
        {Cell({
          id: keyOfGrowth(company),
          role: "gridcell",
          row: company.id,
          column: "growth",
          className: "",
          label: undefined,
          children: <GrowthCell growth={growth} disclosure={disclosure} scale={0.45} />,
        })}
      </div>
    );
  }
}

interface CellProps {
  readonly id: string;
  readonly role: "gridcell" | "rowheader" | "columnheader";
  readonly row: string;
  readonly column: string;
  readonly className: string;
  readonly label: string | undefined;
  readonly children: ReactNode;
  readonly span?: number;
}

function keysOf(tiers: readonly MapTier[], models: readonly string[]): string[] {
  return [
    ...models,
    ...tiers.flatMap(({ tier, rows }) => [
      keyOfTier(tier),
      ...rows.flatMap(({ company, fits }) => [
        keyOfCompany(company),
        ...fits.map(({ model }) => keyOfFit(company, model)),
        keyOfGrowth(company),
      ]),
    ]),
  ];
}
