/** The map itself: a grid that arrow keys walk and Enter opens, rows and columns lighting up together. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useMemo, useRef, useState } from "react";
import { Mark } from "../parts/mark";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { GridCell, GridContext, type GridPlace, type GridStanding } from "./grid-cell";
import { walk } from "./grid-walk";
import { GrowthCell } from "./growth-cell";
import { columns, MapHead } from "./map-head";
import type { MapRow, MapTier } from "./map-model";
import { keyOfCompany, keyOfFit, keyOfGrowth, keyOfModel, keyOfTier } from "./selection-key";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: columns,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    position: "relative",
  },
  row: { display: "contents" },
  centre: { justifyContent: "center" },
  name: { whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis", paddingLeft: 0 },
  growth: { paddingLeft: "8px", paddingRight: 0 },
  tier: {
    gridColumn: "1 / -1",
    columnGap: "8px",
    alignItems: "baseline",
    padding: "10px 0 2px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    minHeight: "20px",
  },
  tierName: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
});

const nowhere: GridPlace = { row: "", column: "" };

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
  const [lit, setLit] = useState(nowhere);
  const [entry, setEntry] = useState("");
  const { models } = atlas.data;
  const keys = useMemo(() => [...models.map(keyOfModel), ...tiers.flatMap(keysOfTier)], [models, tiers]);
  const tabStop = [entry, selected].find((key) => keys.includes(key)) ?? keys[0] ?? "";
  const standing: GridStanding = {
    selected,
    tabStop,
    lit,
    onChoose: onSelect,
    onEnter: (key, place) => {
      if (key !== undefined) setEntry(key);
      setLit(place);
    },
  };
  return (
    <GridContext.Provider value={standing}>
      <div
        ref={grid}
        role="grid"
        aria-label={words.t("map.title")}
        className={styles.grid}
        onMouseLeave={() => setLit(nowhere)}
        onBlur={() => setLit(nowhere)}
        onKeyDown={(event) => walk(event, grid.current, onSelect)}
      >
        <MapHead />
        {tiers.map(({ tier, rows }) => (
          <Fragment key={tier}>
            <div role="row" className={styles.row}>
              <GridCell id={keyOfTier(tier)} role="rowheader" row="" column="" className={styles.tier} span={6}>
                <span className={styles.tierName}>{words.t("map.tier", { n: tier })}</span>
                <span className={text.quiet}>{words.t(`tier.${tier}`)}</span>
              </GridCell>
            </div>
            {rows.map((row) => (
              <CompanyRow key={row.company.id} row={row} />
            ))}
          </Fragment>
        ))}
      </div>
    </GridContext.Provider>
  );
}

function CompanyRow({ row: { company, fits, growth, disclosure } }: { readonly row: MapRow }) {
  const { words } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const name = words.name(company);
  return (
    <div role="row" className={styles.row}>
      <GridCell id={keyOfCompany(company)} role="rowheader" row={company.id} column="" className={styles.name}>
        {name}
        {company.own && <span className={text.quiet}>{` ${words.t("grade.short.own")}`}</span>}
      </GridCell>
      {fits.map(({ model, fit, contested }) => (
        <GridCell
          key={model.id}
          id={keyOfFit(company, model)}
          role="gridcell"
          row={company.id}
          column={model.id}
          className={styles.centre}
          label={words.t(contested ? "map.cellContested" : "map.cell", {
            company: name,
            model: words.name(model),
            fit: words.t(`fit.${fit}`),
          })}
        >
          <Mark fit={fit} contested={contested} />
        </GridCell>
      ))}
      <GridCell id={keyOfGrowth(company)} role="gridcell" row={company.id} column="growth" className={styles.growth}>
        <GrowthCell growth={growth} disclosure={disclosure} scale={0.45} />
      </GridCell>
    </div>
  );
}

function keysOfTier({ tier, rows }: MapTier): string[] {
  const ofRow = ({ company, fits }: MapRow) => [
    keyOfCompany(company),
    ...fits.map(({ model }) => keyOfFit(company, model)),
    keyOfGrowth(company),
  ];
  return [keyOfTier(tier), ...rows.flatMap(ofRow)];
}
