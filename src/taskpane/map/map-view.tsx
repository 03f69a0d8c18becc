/** The map: who earns from AI, and how; the first thing the pane shows. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { Icon } from "../parts/icon";
import { Mark } from "../parts/mark";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import type { MapState } from "../state/pane-state";
import { evidenceOnMap } from "./evidence-model";
import { EvidencePanel } from "./evidence-panel";
import { MapFilters } from "./map-filters";
import { MapGrid } from "./map-grid";
import { buildMap, isFiltered } from "./map-model";
import { readSelectionKey } from "./selection-key";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", paddingBottom: "4px" },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 12px",
    paddingTop: "6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  item: { display: "inline-flex", alignItems: "center", gap: "4px" },
});

export function MapView() {
  const { words, atlas, state, update } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const { map } = state;
  const change = (part: Partial<MapState>) => update({ map: { ...map, ...part } });
  const tiers = useMemo(() => buildMap(atlas, map), [atlas, map]);
  const evidence = useMemo(() => evidenceOnMap(atlas, readSelectionKey(atlas, map.selected)), [atlas, map.selected]);
  return (
    <div>
      <div className={styles.head}>
        <h2 className={text.title}>{words.t("map.title")}</h2>
        <Button
          size="small"
          appearance={isFiltered(map) ? "primary" : "subtle"}
          icon={<Icon name="filter" />}
          aria-expanded={map.filtersOpen}
          aria-controls="map-filters"
          aria-label={words.t("map.filter")}
          title={words.t("map.filter")}
          onClick={() => change({ filtersOpen: !map.filtersOpen })}
        />
      </div>
      {map.filtersOpen && <MapFilters filter={map} onChange={change} />}
      {tiers.length === 0 ? (
        <p className={text.body}>{words.t("map.none")}</p>
      ) : (
        <MapGrid
          tiers={tiers}
          selected={map.selected}
          onSelect={(chosen) => change({ selected: chosen === map.selected ? "" : chosen })}
        />
      )}
      <div className={styles.legend}>
        {(["named", "described", "neither"] as const).map((fit) => (
          <span key={fit} className={styles.item}>
            <Mark fit={fit} />
            {words.t(`fit.${fit}`)}
          </span>
        ))}
        <span>{words.t("map.asOf")}</span>
      </div>
      <EvidencePanel evidence={evidence} />
    </div>
  );
}
