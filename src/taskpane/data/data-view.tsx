/** The data: version, coverage, conflicts, sources, and what is not known. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { FormulaLine } from "../parts/formula-line";
import { Segments } from "../parts/segments";
import { useTextStyles } from "../parts/text-styles";
import { useSoon } from "../parts/use-soon";
import { usePane } from "../pane-context";
import { ConflictList } from "./conflict-list";
import { CoverageGrid } from "./coverage-grid";
import { buildCoverage, countUp } from "./data-model";
import { InspectSection } from "./inspect-section";
import { ReleaseSection } from "./release-section";
import { SourceList } from "./source-list";
import { UnknownList } from "./unknown-list";

const useStyles = makeStyles({
  head: { display: "grid", gap: "2px", paddingBottom: "8px" },
  sections: { padding: "8px 0" },
  counts: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground2 },
});

/** Comes for those who look at it. */
const loadOwnRows = async () => ({ OwnRows: (await import("../own-rows/section")).OwnRowsSection });

const sections = ["coverage", "conflicts", "sources", "unknown", "release", "inspect", "own"] as const;

export function DataView() {
  const { words, atlas, state, update } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const coverage = useMemo(() => buildCoverage(atlas), [atlas]);
  const counts = useMemo(() => countUp(atlas), [atlas]);
  const current = sections.find((section) => section === state.data.section) ?? "coverage";
  const loading = useMemo(() => (current === "own" ? loadOwnRows() : undefined), [current]);
  const OwnRows = useSoon(loading)?.OwnRows;
  return (
    <div>
      <div className={styles.head}>
        <h2 className={text.title}>{words.t("data.title", { version: atlas.data.version })}</h2>
        <p className={styles.counts}>
          {words.t("data.counts", {
            entities: counts.entities,
            metrics: counts.metrics,
            observations: counts.observations,
            statements: counts.statements,
            sources: counts.sources,
          })}
        </p>
        <p className={styles.counts}>
          {words.t("data.grades", {
            list: counts.grades
              .map(({ grade, count }) => `${words.t(`grade.${grade}`)} ${count}`)
              .join(words.t("join.semicolon")),
          })}
        </p>
      </div>
      <FormulaLine formula="=AI_DATA_VERSION()" />
      <div className={styles.sections}>
        <Segments
          label={words.t("data.sections")}
          current={current}
          choices={sections.map((section) => [section, words.t(`data.${section}`)] as const)}
          onPick={(section) => update({ data: { ...state.data, section } })}
        />
      </div>
      {current === "coverage" && (
        <CoverageGrid
          rows={coverage}
          selected={state.data.cell}
          onSelect={(cell) => update({ data: { ...state.data, cell } })}
        />
      )}
      {current === "conflicts" && <ConflictList />}
      {current === "sources" && <SourceList />}
      {current === "unknown" && <UnknownList />}
      {current === "release" && <ReleaseSection />}
      {current === "inspect" && <InspectSection />}
      {current === "own" && OwnRows && <OwnRows />}
    </div>
  );
}
