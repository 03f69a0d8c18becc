/** The figure an example returns with what vouches for it: period, source with its address, place, grade. */
import type { ReactNode } from "react";
import { figureLabel } from "../../numbers/figure-label";
import { formatPeriod } from "../../words/periods";
import { Quoted } from "../frame/quoted";
import type { Setting } from "../frame/setting";
import { traceFigure } from "../live/traced";
import type { FunctionPageWording } from "../wording/types";

export function SourceFacts({ traced, setting }: { readonly traced: string; readonly setting: Setting }): ReactNode {
  const { language, words } = setting;
  const { figure, formula, addresses } = traceFigure(setting, traced);
  const { observation, metric, source, entity } = figure;
  const page = words.functionPage;
  const title = <Quoted text={source.title} language={language} />;
  const [before, after] = page.tracedFrom.split("{formula}");
  const fiscal = observation.fiscalLabel === undefined ? "" : ` (${observation.fiscalLabel})`;
  return (
    <>
      <p>
        {before}
        <code translate="no">{formula}</code>
        {after}
      </p>
      <dl className="facts">
        <Fact name={page.figure}>
          {entity.names[language]}, {metric.labels[language]}: <b>{figureLabel(observation, metric, language)}</b>
        </Fact>
        <Fact name={page.period}>{formatPeriod(observation.period, language) + fiscal}</Fact>
        <Fact name={page.source}>
          {addresses[0] === undefined ? title : <a href={addresses[0]}>{title}</a>}
          {`, ${source.publisher}, ${source.date}`}
          {addresses[1] !== undefined && (
            <>
              {" · "}
              <a href={addresses[1]}>{page.confirmedBy}</a>
            </>
          )}
        </Fact>
        <Fact name={page.locator}>{placeOf(observation.locator, page)}</Fact>
        <Fact name={page.grade}>{page.grades[observation.grade]}</Fact>
      </dl>
    </>
  );
}

/** A line of the article is said in words; other places are written out in the data. */
function placeOf(locator: string, words: FunctionPageWording): string {
  const lines = /^L(\d+)(?:-L(\d+))?$/.exec(locator);
  if (!lines) return locator === "" ? words.onePage : locator;
  return words.lines.replace("{lines}", lines.slice(1).filter(Boolean).join("–"));
}

export function Fact({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
