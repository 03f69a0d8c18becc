/** One company in full: who it is, its tier and why, its models, its AI-linked line, history, spending, conflicts, sources. */
import { useLayoutEffect, useMemo, useRef } from "react";
import { ClaimLine } from "../parts/claim-line";
import { Section } from "../parts/section";
import { SourceLine } from "../parts/source-line";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { CompanyBar } from "./company-bar";
import { buildCompanyPage, type CompanyPage } from "./company-model";
import { CompanyHead } from "./company-head";
import { FigureTable } from "./figure-table";
import { HistoryCharts } from "./history-charts";
import { HeadlineSection } from "./headline-section";
import { ModelsSection } from "./models-section";
import { OwnedSection } from "./owned-section";
import { shownEntity } from "./shown-entity";

export function CompanyView() {
  const { atlas, state, update } = usePane();
  const entity = shownEntity(atlas, state.company);
  const page = useMemo(() => (entity === undefined ? undefined : buildCompanyPage(atlas, entity)), [atlas, entity]);
  const top = useRef<HTMLDivElement>(null);
  const before = useRef(entity?.id);
  useLayoutEffect(() => {
    // Another company begins at its beginning; the same one stays where it was left.
    if (before.current !== entity?.id) top.current?.parentElement?.scrollTo(0, 0);
    before.current = entity?.id;
  }, [entity]);
  if (page === undefined) return null;
  const show = (id: string) => update({ company: id });
  return (
    <div ref={top}>
      <CompanyBar entity={page.entity} onShow={show} />
      <CompanyHead page={page} onShow={show} />
      <Sections page={page} onShow={show} />
    </div>
  );
}

function Sections({ page, onShow }: { readonly page: CompanyPage; readonly onShow: (id: string) => void }) {
  const { words } = usePane();
  const text = useTextStyles();
  const { entity, line, history, models, spending, owned, others, remarks, conflicts, sources } = page;
  return (
    <>
      {line && <HeadlineSection company={entity} story={line} />}
      {history && (
        <Section title={words.t("company.history")}>
          <HistoryCharts entity={entity} history={history} />
        </Section>
      )}
      {models.length > 0 && <ModelsSection models={models} company={entity} />}
      {spending.length > 0 && (
        <Section title={words.t("company.spending")} aside={words.t("company.latest")}>
          <FigureTable figures={spending} caption={words.t("company.spending")} />
        </Section>
      )}
      {owned.length > 0 && <OwnedSection owned={owned} onShow={onShow} />}
      {others.length > 0 && (
        <Section title={words.t("company.figures")} aside={words.t("company.latest")}>
          <FigureTable figures={others} caption={words.t("company.figures")} />
        </Section>
      )}
      {remarks.length > 0 && (
        <Section title={words.t("company.remarks")}>
          <div className={text.stack}>
            {remarks.map((remark) => (
              <ClaimLine key={remark.id} statement={remark.id} source={remark.source} locator={remark.locator} />
            ))}
          </div>
        </Section>
      )}
      {conflicts.length > 0 && (
        <Section title={words.t("data.conflicts")} aside={String(conflicts.length)}>
          <div className={text.stack}>
            {conflicts.map((conflict) => (
              <p key={conflict.statement} className={text.small}>
                {words.statement(conflict.statement)}
              </p>
            ))}
          </div>
        </Section>
      )}
      {sources.length > 0 && (
        <Section title={words.t("data.sources")} aside={String(sources.length)}>
          {sources.map(({ id }) => (
            <SourceLine key={id} source={id} locator="" />
          ))}
        </Section>
      )}
    </>
  );
}
