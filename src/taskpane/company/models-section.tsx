/** The four models and what the source says of this company in each. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Entity } from "../../core/dataset/types";
import { Mark } from "../parts/mark";
import { Section } from "../parts/section";
import { ClaimLine } from "../parts/claim-line";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import type { CompanyModelEntry } from "./company-model";

const useStyles = makeStyles({
  entry: {
    display: "grid",
    gridTemplateColumns: "14px 1fr",
    columnGap: "8px",
    padding: "3px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
  },
  mark: { paddingTop: "2px" },
});

export function ModelsSection({
  models,
  company,
}: {
  readonly models: readonly CompanyModelEntry[];
  readonly company: Entity;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <Section title={words.t("company.models", { company: words.name(company) })}>
      {models.map(({ model, fit, claims }) => (
        <div key={model.id} className={styles.entry}>
          <span className={styles.mark}>
            <Mark fit={fit} />
          </span>
          <div>
            <span className={fit === "neither" ? text.quiet : text.strong}>{words.name(model)}</span>
            <span className={text.quiet}>{` · ${words.t(`fit.${fit}`)}`}</span>
            {claims.map((claim) => (
              <ClaimLine key={claim.statement} {...claim} />
            ))}
          </div>
        </div>
      ))}
    </Section>
  );
}
