/** The nine companies by tier against the four models, with the growth and disclosure of each headline line. */
import type { ReactNode } from "react";
import { fitOf } from "../../core/dataset/classification";
import type { Entity } from "../../core/dataset/types";
import type { ModelFit, StatementId, Tier } from "../../contract/ids";
import { findGrowth, headlineOf, resolveLine } from "../../core/dataset/lines";
import { REFERENCE } from "../../core/periods/request";
import { chain } from "../../core/result";
import { figureLabel } from "../../numbers/figure-label";
import { formatPeriod } from "../../words/periods";
import type { Setting } from "../frame/setting";

const TIERS: readonly Tier[] = [1, 2, 3];
/** A growth of this much fills the bar. */
const FULL_BAR = 0.5;

export function ClassificationTable({ setting }: { readonly setting: Setting }): ReactNode {
  const { atlas, words } = setting;
  const { landing } = words;
  const { models } = atlas.data;
  return (
    <>
      <div className="scroll" role="region" aria-label={landing.matrix} tabIndex={0}>
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">{landing.company}</th>
              {models.map((model) => (
                <th key={model.id} scope="col" className="model">
                  {model.names[setting.language]}
                </th>
              ))}
              <th scope="col" className="growth">
                {landing.growth}
              </th>
              <th scope="col">{landing.disclosure}</th>
            </tr>
          </thead>
          {TIERS.map((tier) => (
            <tbody key={tier}>
              <tr className="tier">
                <th colSpan={models.length + 3} scope="rowgroup">
                  <b>{landing.tier.replace("{n}", String(tier))}</b> {landing.tiers[tier - 1]}
                </th>
              </tr>
              {atlas.companies
                .filter((company) => company.tier === tier)
                .map((company) => (
                  <CompanyRow key={company.id} company={company} setting={setting} />
                ))}
            </tbody>
          ))}
        </table>
      </div>
      <p className="legend">
        {(["named", "described", "neither"] as const).map((fit) => (
          <span key={fit}>
            <Mark fit={fit} /> {landing.fits[fit]}
          </span>
        ))}
      </p>
    </>
  );
}

function CompanyRow({ company, setting }: { readonly company: Entity; readonly setting: Setting }): ReactNode {
  const { atlas, words } = setting;
  const { landing } = words;
  return (
    <tr>
      <th scope="row">{company.names[setting.language]}</th>
      {atlas.data.models.map((model) => {
        const fit = fitOf(atlas, company.id, model.id);
        return (
          <td key={model.id} className="model">
            <Mark fit={fit} />
            <span className="unseen">{landing.fits[fit]}</span>
          </td>
        );
      })}
      <td className="growth">
        <Growth company={company} setting={setting} />
      </td>
      <td>{landing.disclosures[headlineOf(atlas, company.id).disclosure]}</td>
    </tr>
  );
}

function Growth({ company, setting }: { readonly company: Entity; readonly setting: Setting }): ReactNode {
  const { words, language, atlas } = setting;
  const found = chain(resolveLine(atlas, company.id, undefined), (line) => findGrowth(atlas, line, REFERENCE));
  if (!found.ok) return <span className="none">{words.landing.noGrowth}</span>;
  const { observation, metric } = found.value;
  return (
    <>
      <b>{figureLabel(observation, metric, language)}</b>{" "}
      <span className="when">{words.landing.asOf.replace("{period}", formatPeriod(observation.period, language))}</span>
      <svg className="bar" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
        <rect width={Math.min(1, observation.value / FULL_BAR) * 100} height="2" />
      </svg>
    </>
  );
}

/** Filled, ring or dot: told apart by shape, with the words beside it for those who do not see it. */
function Mark({ fit }: { readonly fit: ModelFit }): ReactNode {
  return (
    <svg className={`mark ${fit}`} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      <circle cx="7" cy="7" r={fit === "neither" ? 1.25 : fit === "named" ? 5.5 : 4.75} />
    </svg>
  );
}

/** What each of the four models means. */
export function ModelMeanings({ setting }: { readonly setting: Setting }): ReactNode {
  const { atlas, texts } = setting;
  return (
    <dl className="meanings">
      {atlas.data.models.map((model) => (
        <div key={model.id}>
          <dt>{model.names[setting.language]}</dt>
          <dd>{texts[`model-${model.number}-meaning` as StatementId]}</dd>
        </div>
      ))}
    </dl>
  );
}
