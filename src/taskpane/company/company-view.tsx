/** One company in full: who it is, its tier and why, its models, its AI-linked line, history, spending, conflicts, sources. */
import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { Completion } from "../parts/completion";
import { Icon } from "../parts/icon";
import { Section } from "../parts/section";
import { SourceLine } from "../parts/source-line";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { bestMatches } from "../search/match";
import { entityNames } from "../search/search-model";
import { companyBlock } from "./company-block";
import { buildCompanyPage } from "./company-model";
import { CompanyHead } from "./company-head";
import { FigureTable } from "./figure-table";
import { HistoryCharts } from "./history-charts";
import { HeadlineSection } from "./headline-section";
import { ModelsSection } from "./models-section";
import { useFollow } from "./use-follow";

const useStyles = makeStyles({
  bar: { display: "flex", gap: "4px", alignItems: "center", paddingBottom: "8px" },
  claims: { display: "grid", gap: "6px" },
});

export function CompanyView() {
  const { words, atlas, state, update, actions } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const [typed, setTyped] = useState<string>();
  const entity = atlas.data.entities.find((candidate) => candidate.id === state.company) ?? atlas.companies[0];
  useFollow((followed) => update({ company: followed.id }));
  const page = useMemo(() => (entity === undefined ? undefined : buildCompanyPage(atlas, entity)), [atlas, entity]);
  if (entity === undefined || page === undefined) return null;
  const show = (id: string) => {
    setTyped(undefined);
    update({ company: id });
  };
  const step = (by: number) => {
    const at = atlas.companies.findIndex(
      (company) => company.id === (entity.tier === undefined ? entity.owner : entity.id),
    );
    const next = atlas.companies[(Math.max(at, 0) + by + atlas.companies.length) % atlas.companies.length];
    if (next) show(next.id);
  };
  const withFigures = page.owned.flatMap(({ figure }) => (figure === undefined ? [] : [figure]));
  const without = page.owned.flatMap(({ entity: owned, figure }) => (figure === undefined ? [owned] : []));
  const matches =
    typed === undefined || typed === "" ? atlas.companies : bestMatches(atlas.data.entities, entityNames, typed, 10);
  return (
    <div>
      <div className={styles.bar}>
        <Button
          size="small"
          appearance="subtle"
          icon={<Icon name="back" />}
          aria-label={words.t("company.previous")}
          title={words.t("company.previous")}
          onClick={() => step(-1)}
        />
        <Completion
          label={words.t("company.choose")}
          value={typed ?? words.name(entity)}
          onChange={setTyped}
          onPick={(choice) => show(choice.key)}
          onEscape={() => setTyped(undefined)}
          choices={matches.map((match) => ({
            key: match.id,
            label: words.name(match),
            detail: match.tier === undefined ? words.t(`kind.${match.kind}`) : words.t("map.tier", { n: match.tier }),
          }))}
          emptyText={words.t("frame.searchNothing")}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<Icon name="next" />}
          aria-label={words.t("company.next")}
          title={words.t("company.next")}
          onClick={() => step(1)}
        />
        {entity.tier !== undefined && (
          <Button
            size="small"
            icon={<Icon name="insert" />}
            onClick={() => void actions.insert(companyBlock(atlas, words, entity), words.name(entity))}
          >
            {words.t("do.insert")}
          </Button>
        )}
      </div>
      <CompanyHead page={page} onShow={show} />
      {page.line && <HeadlineSection story={page.line} />}
      {page.history && (
        <Section title={words.t("company.history")}>
          <HistoryCharts entity={entity} history={page.history} />
        </Section>
      )}
      {page.models.length > 0 && <ModelsSection models={page.models} company={entity} />}
      {page.spending.length > 0 && (
        <Section title={words.t("company.spending")}>
          <FigureTable figures={page.spending} caption={words.t("company.spending")} />
        </Section>
      )}
      {page.owned.length > 0 && (
        <Section title={words.t("company.products")}>
          {withFigures.length > 0 && (
            <FigureTable figures={withFigures} caption={words.t("company.products")} named onName={show} />
          )}
          {without.length > 0 && (
            <p className={text.small} style={{ paddingTop: 4 }}>
              {words.t("company.also", {
                names: without.map((owned) => words.name(owned)).join(words.t("join.comma")),
              })}
            </p>
          )}
        </Section>
      )}
      {page.others.length > 0 && (
        <Section title={words.t("company.figures")} aside={words.t("company.latest")}>
          <FigureTable figures={page.others} caption={words.t("company.figures")} />
        </Section>
      )}
      {page.remarks.length > 0 && (
        <Section title={words.t("company.remarks")}>
          <div className={styles.claims}>
            {page.remarks.map((remark) => (
              <div key={remark.id}>
                <p className={text.small}>{words.statement(remark.id)}</p>
                <SourceLine source={remark.source} locator={remark.locator} />
              </div>
            ))}
          </div>
        </Section>
      )}
      {page.conflicts.length > 0 && (
        <Section title={words.t("data.conflicts")} aside={String(page.conflicts.length)}>
          {page.conflicts.map((conflict) => (
            <p key={conflict.statement} className={text.small}>
              {words.statement(conflict.statement)}
            </p>
          ))}
        </Section>
      )}
      {page.sources.length > 0 && (
        <Section title={words.t("data.sources")} aside={String(page.sources.length)}>
          {page.sources.map(({ id }) => (
            <SourceLine key={id} source={id} locator="" />
          ))}
        </Section>
      )}
    </div>
  );
}
