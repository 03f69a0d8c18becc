/** The head of a company's page: its names, tickers, tier and the reason for it. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ClaimLine } from "../parts/claim-line";
import { useTextStyles } from "../parts/text-styles";
import { FormulaLine } from "../parts/formula-line";
import { formulaOf } from "../../formulas/write";
import type { Tier } from "../../contract/ids";
import { usePane } from "../pane-context";
import type { CompanyPage } from "./company-model";

const useStyles = makeStyles({
  head: { display: "grid", gap: "4px", paddingBottom: "10px" },
  names: { display: "flex", alignItems: "baseline", gap: "8px", flexWrap: "wrap" },
  tickers: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    display: "flex",
    gap: "4px 12px",
    flexWrap: "wrap",
    lineHeight: "18px",
  },
});

export function CompanyHead({ page, onShow }: { readonly page: CompanyPage; readonly onShow: (id: string) => void }) {
  const { words } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const { entity, owner, tierClaims } = page;
  const otherNames = [...new Set([entity.names.en, entity.names["zh-Hans"], entity.names["zh-Hant"]])].filter(
    (name) => name !== words.name(entity),
  );
  const facts = [
    ...entity.tickers,
    ...(entity.kind === "company" && !entity.listed ? [words.t("company.unlisted")] : []),
    ...(entity.fiscalYearEnd === 12
      ? []
      : [words.t("company.fiscal", { month: words.t(`month.${entity.fiscalYearEnd as 1}`) })]),
  ];
  return (
    <div className={styles.head}>
      <div className={styles.names}>
        <h2 className={text.title}>{words.name(entity)}</h2>
        <span className={mergeClasses(text.small, text.quiet)}>{otherNames.join(" · ")}</span>
      </div>
      {facts.length > 0 && (
        <div className={styles.tickers}>
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </div>
      )}
      {owner && (
        <p className={text.small}>
          {words.t("company.ownedBy")}{" "}
          <button type="button" className={text.plain} onClick={() => onShow(owner.id)}>
            {words.name(owner)}
          </button>
        </p>
      )}
      {entity.tier !== undefined && (
        <p className={mergeClasses(text.body, text.strong)}>
          {words.t("map.tier", { n: entity.tier })}
          <span style={{ fontWeight: "normal" }}>{` · ${words.t(`tier.${entity.tier}`)}`}</span>
        </p>
      )}
      {entity.own && <OwnTier recordTier={entity.own.recordTier} />}
      {tierClaims.map((claim) => (
        <ClaimLine key={claim.id} statement={claim.id} source={claim.source} locator={claim.locator} />
      ))}
      {entity.tier !== undefined && <FormulaLine formula={formulaOf("AI_TIER", [entity.names.en])} />}
    </div>
  );
}

/** What of it the reader's own rows say, what the record says, and the way to the rows. */
function OwnTier({ recordTier }: { readonly recordTier: Tier | undefined }) {
  const { words, state, update } = usePane();
  const text = useTextStyles();
  return (
    <p className={mergeClasses(text.small, text.quiet)}>
      {recordTier === undefined ? words.t("company.own") : words.t("company.ownTier", { n: recordTier })}{" "}
      <button
        type="button"
        className={text.plain}
        onClick={() => update({ view: "data", data: { ...state.data, section: "own" } })}
      >
        {words.t("data.own")}
      </button>
    </p>
  );
}
