/** The evidence under the grid: who says so and where, the figure behind it, and the formula that says the same. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { FigureRow } from "../parts/figure-row";
import { FormulaLine } from "../parts/formula-line";
import { Mark } from "../parts/mark";
import { ClaimLine } from "../parts/claim-line";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import type { Evidence } from "./evidence-model";

const useStyles = makeStyles({
  panel: {
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    marginTop: "8px",
    paddingTop: "8px",
    display: "grid",
    gap: "8px",
    minWidth: 0,
    minHeight: "176px",
    alignContent: "start",
  },
  title: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    display: "flex",
    alignItems: "center",
    gap: "6px",
    flexWrap: "wrap",
  },
  companies: { display: "flex", flexWrap: "wrap", gap: "2px 12px", margin: 0 },
  company: { display: "inline-flex", alignItems: "center", gap: "4px" },
});

export function EvidencePanel({ evidence }: { readonly evidence: Evidence }) {
  const { words, go } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const { selection, claims, figures, fit, line } = evidence;
  if (selection.kind === "nothing") {
    return (
      <section className={styles.panel} aria-label={words.t("map.evidence")}>
        <p className={text.small}>{words.t("map.hint")}</p>
        <FormulaLine formula="=AI_MATRIX()" />
      </section>
    );
  }
  const company = "company" in selection ? selection.company : undefined;
  return (
    <section className={styles.panel} aria-label={words.t("map.evidence")} aria-live="polite">
      <h3 className={styles.title}>{titleOf()}</h3>
      {fit === "neither" && <p className={text.body}>{words.t("map.neither")}</p>}
      {line && (
        <p className={text.small}>
          {words.statement(line.label) || words.t("map.noLine")}
          <span className={text.quiet}>{` · ${words.t(`disclosure.${line.disclosure}`)}`}</span>
        </p>
      )}
      {figures.map((figure) => (
        <FigureRow key={figure.observation.index} figure={figure} />
      ))}
      {claims.map((claim) => (
        <ClaimLine key={claim.statement} {...claim} />
      ))}
      {evidence.companies.length > 0 && <Companies companies={evidence.companies} />}
      {evidence.formulas.map((formula) => (
        <FormulaLine key={formula} formula={formula} />
      ))}
      {company && (
        <div>
          <Button size="small" onClick={() => go("company", { company: company.id })}>
            {words.t("map.open", { company: words.name(company) })}
          </Button>
        </div>
      )}
    </section>
  );

  function titleOf() {
    switch (selection.kind) {
      case "tier":
        return `${words.t("map.tier", { n: selection.tier })} · ${words.t(`tier.${selection.tier}`)}`;
      case "model":
        return words.name(selection.model);
      case "fit":
        return (
          <>
            <Mark fit={fit ?? "neither"} />
            {`${words.name(selection.company)} · ${words.name(selection.model)} · ${words.t(`fit.${fit ?? "neither"}`)}`}
          </>
        );
      case "growth":
        return words.t("map.growthOf", { company: words.name(selection.company) });
      case "company":
        return words.t("map.tierOf", { company: words.name(selection.company), n: selection.company.tier });
      default:
        return "";
    }
  }
}

function Companies({ companies }: Pick<Evidence, "companies">) {
  const { words, go } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <p className={styles.companies}>
      {companies.map(({ company, fit }) => (
        <button
          key={company.id}
          type="button"
          className={mergeClasses(text.plain, styles.company)}
          onClick={() => go("company", { company: company.id })}
        >
          {fit && <Mark fit={fit} />}
          {words.name(company)}
        </button>
      ))}
    </p>
  );
}
