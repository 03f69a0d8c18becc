/** The map's filters and order: by tier, model and disclosure. */
import { Button, makeStyles } from "@fluentui/react-components";
import type { PaneKey } from "../../words/pane.en";
import { Field } from "../parts/field";
import { Select } from "../parts/select";
import { usePane } from "../pane-context";
import type { MapState } from "../state/pane-state";
import { disclosures, isFiltered, sorts } from "./map-model";

const useStyles = makeStyles({
  filters: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px", paddingBottom: "8px" },
});

export function MapFilters({
  filter,
  onChange,
}: {
  readonly filter: MapState;
  readonly onChange: (change: Partial<MapState>) => void;
}) {
  const { words, atlas } = usePane();
  const styles = useStyles();
  const field = (
    key: "tier" | "model" | "disclosure" | "sort",
    label: PaneKey,
    options: readonly (readonly [string, string])[],
  ) => (
    <Field label={words.t(label)}>
      <Select value={filter[key]} onPick={(value) => onChange({ [key]: value })}>
        {key !== "sort" && <option value="">{words.t("map.any")}</option>}
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <div id="map-filters" className={styles.filters} role="group" aria-label={words.t("map.filter")}>
      {field(
        "tier",
        "map.filterTier",
        [1, 2, 3].map((tier) => [String(tier), words.t("map.tier", { n: tier })] as const),
      )}
      {field(
        "model",
        "map.filterModel",
        atlas.data.models.map((model) => [model.id, words.name(model)] as const),
      )}
      {field(
        "disclosure",
        "map.filterDisclosure",
        disclosures.map((disclosure) => [disclosure, words.t(`disclosure.${disclosure}`)] as const),
      )}
      {field(
        "sort",
        "map.sort",
        sorts.map((sort) => [sort, words.t(`sort.${sort}`)] as const),
      )}
      {isFiltered(filter) && (
        <Button size="small" onClick={() => onChange({ tier: "", model: "", disclosure: "" })}>
          {words.t("map.clear")}
        </Button>
      )}
    </div>
  );
}
