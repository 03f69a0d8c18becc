/** What a chosen cell of the coverage says: the newest figure and its source, or why there is none. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { FigureRow } from "../parts/figure-row";
import { SourceLine } from "../parts/source-line";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import type { CoverageCell } from "./data-model";

const useStyles = makeStyles({
  detail: {
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    paddingTop: "8px",
    display: "grid",
    gap: "6px",
    minHeight: "112px",
    alignContent: "start",
  },
});

export function CoverageDetail({ cell, label }: { readonly cell: CoverageCell; readonly label: string }) {
  const { words, atlas, go, state } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const reason = cell.absence && atlas.data.statements.find((statement) => statement.id === cell.absence?.statement);
  return (
    <section className={styles.detail} aria-live="polite">
      <p className={mergeClasses(text.body, text.strong)}>{`${words.name(cell.company)} · ${label}`}</p>
      {cell.latest ? (
        <FigureRow figure={cell.latest} />
      ) : (
        <p className={text.small}>
          {cell.absence ? words.statement(cell.absence.statement) : words.t("data.nothingLong")}
        </p>
      )}
      {reason && <SourceLine source={reason.source} locator={reason.locator} />}
      {cell.count > 1 && (
        <p className={mergeClasses(text.small, text.quiet)}>{words.t("data.points", { n: cell.count })}</p>
      )}
      {cell.count > 1 && cell.metric && (
        <div>
          <Button
            size="small"
            onClick={() =>
              go("explore", {
                explore: {
                  ...state.explore,
                  metric: cell.latest?.entity.id === cell.company.id ? (cell.metric?.id ?? "") : "ai_revenue",
                  entities: [cell.company.id],
                  kind: "lines",
                  from: "",
                  to: "",
                },
              })
            }
          >
            {words.t("data.showHistory")}
          </Button>
        </div>
      )}
    </section>
  );
}
