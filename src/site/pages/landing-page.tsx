/** The landing page: the classification itself is the picture, with a few formulas and three promises under it. */
import { LiveExample } from "../help/live-example";
import { Lead, Passages } from "../frame/passages";
import { Prose } from "../frame/prose";
import type { Article, Setting } from "../frame/setting";
import { evaluateFormula } from "../live/evaluate-formula";
import { ClassificationTable, ModelMeanings } from "./classification-table";

export async function landingPage(setting: Setting): Promise<Article> {
  const { words, links } = setting;
  const { landing } = words;
  const tries = [];
  for (const { formula, says } of landing.tries)
    tries.push({ says, result: await evaluateFormula(setting.desk, formula) });
  return {
    title: landing.title,
    description: landing.lead,
    body: (
      <>
        <Lead title={landing.title} text={landing.lead} links={links} />
        <section>
          <h2>{landing.matrix}</h2>
          <p>
            <Prose text={landing.matrixText} links={links} />
          </p>
          <ClassificationTable setting={setting} />
          <ModelMeanings setting={setting} />
        </section>
        <section>
          <h2>{landing.tryTitle}</h2>
          <p>{landing.tryText}</p>
          <div className="tries">
            {tries.map(({ says, result }) => (
              <LiveExample key={result.formula} result={result} says={says} words={words.functionPage} links={links} />
            ))}
          </div>
        </section>
        <div className="promises">
          <Passages passages={landing.passages} links={links} />
        </div>
      </>
    ),
  };
}
