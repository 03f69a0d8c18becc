/** The head of the map: the four models, slanted so that their names stand in full over narrow columns, and growth. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { GridCell } from "./grid-cell";
import { keyOfModel } from "./selection-key";

/** Head and body are two grids over the same columns: no track depends on what stands in it. */
export const columns = "minmax(70px, 0.5fr) repeat(4, minmax(26px, 34px)) minmax(104px, 2fr)";

const useStyles = makeStyles({
  row: {
    gridColumn: "1 / -1",
    display: "grid",
    gridTemplateColumns: columns,
    position: "sticky",
    top: "-12px",
    zIndex: 1,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  slanting: { height: "62px" },
  upright: { minHeight: "24px" },
  model: { padding: 0, scrollMargin: "0" },
  centre: { alignItems: "flex-end", justifyContent: "center", paddingBottom: "4px" },
  slantedName: {
    position: "absolute",
    // The text runs along the middle of its slanted cell, whose foot is the column's.
    left: "calc(50% + 10px)",
    bottom: "2px",
    transform: "rotate(-45deg)",
    transformOrigin: "0 100%",
    whiteSpace: "nowrap",
    lineHeight: "12px",
  },
  growth: { alignSelf: "end", padding: "0 0 4px 8px" },
  // Clear of the last slanted cell, which leans over this column.
  cleared: { paddingLeft: "24px" },
});

export function MapHead() {
  const { words, atlas } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  // Chinese names are two characters wide and stand upright in any column.
  const slanted = words.language === "en";
  return (
    <div role="row" className={mergeClasses(styles.row, slanted ? styles.slanting : styles.upright)}>
      <div role="columnheader">
        <span className={text.hidden}>{words.t("map.company")}</span>
      </div>
      {atlas.data.models.map((model) => (
        <GridCell
          key={model.id}
          id={keyOfModel(model)}
          role="columnheader"
          row=""
          column={model.id}
          slanted={slanted}
          className={mergeClasses(styles.model, !slanted && styles.centre)}
          label={words.name(model)}
        >
          <span className={slanted ? styles.slantedName : undefined} title={words.name(model)}>
            {words.t(`model.short.${model.number}`)}
          </span>
        </GridCell>
      ))}
      <div
        role="columnheader"
        className={mergeClasses(styles.growth, slanted && styles.cleared)}
        title={words.t("map.growthLong")}
      >
        {words.t("map.growth")}
      </div>
    </div>
  );
}
