/** What a company owns: units and products, with their newest figure, and the names of those without one. */
import { Section } from "../parts/section";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import type { CompanyPage } from "./company-model";
import { FigureTable } from "./figure-table";

interface OwnedProps {
  readonly owned: CompanyPage["owned"];
  readonly onShow: (id: string) => void;
}

export function OwnedSection({ owned, onShow }: OwnedProps) {
  const { words } = usePane();
  const text = useTextStyles();
  const figures = owned.flatMap(({ figure }) => (figure === undefined ? [] : [figure]));
  const without = owned.flatMap(({ entity, figure }) => (figure === undefined ? [words.name(entity)] : []));
  return (
    <Section title={words.t("company.products")} aside={words.t("company.latest")}>
      {figures.length > 0 && (
        <FigureTable figures={figures} caption={words.t("company.products")} named onName={onShow} />
      )}
      {without.length > 0 && (
        <p className={text.small} style={{ paddingTop: 4 }}>
          {words.t("company.also", { names: without.join(words.t("join.comma")) })}
        </p>
      )}
    </Section>
  );
}
