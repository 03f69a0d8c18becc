/** The help page of one function: what it answers, its arguments, live examples, its errors, and where its figures come from. */
import type { ReactNode } from "react";
import { resolveCompany } from "../../core/names/resolve";
import { specOf } from "../../calls/spec-of";
import type { FunctionId, FunctionSpec } from "../../contract/catalogue";
import { companyCard } from "../../functions/card";
import { Prose, plainProse } from "../frame/prose";
import type { Article, Setting } from "../frame/setting";
import { cellText } from "../../numbers/cell-text";
import type { Desk } from "../../words/desk";
import { evaluateFormula, type LiveResult } from "../live/evaluate-formula";
import type { Example } from "../wording/types";
import { ArgumentList, formulaSignature } from "./argument-list";
import { functionIndex } from "./function-index";
import { LiveExample } from "./live-example";
import { Fact, SourceFacts } from "./source-facts";

type Computed = readonly (Example & { readonly result: LiveResult })[];

export async function functionPage(id: FunctionId, setting: Setting): Promise<Article> {
  const help = setting.words.help[id];
  const examples = await compute(setting.desk, help.examples);
  const failures = await compute(setting.desk, help.failures);
  return {
    title: id,
    description: plainProse(help.answers),
    body: <Page id={id} setting={setting} examples={examples} failures={failures} />,
  };
}

async function compute(desk: Desk, examples: readonly Example[]): Promise<Computed> {
  const computed = [];
  for (const example of examples) computed.push({ ...example, result: await evaluateFormula(desk, example.formula) });
  return computed;
}

interface PageProps {
  readonly id: FunctionId;
  readonly setting: Setting;
  readonly examples: Computed;
  readonly failures: Computed;
}

function Page({ id, setting, examples, failures }: PageProps): ReactNode {
  const { words, links } = setting;
  const spec = specOf(id) as FunctionSpec;
  const { traced, related } = functionIndex[id];
  const help = words.help[id];
  const page = words.functionPage;
  return (
    <>
      <h1 translate="no">{id}</h1>
      <p className="lead">
        <Prose text={help.answers} links={links} />
      </p>
      <p className="signature">
        <code translate="no">{formulaSignature(spec)}</code>
      </p>
      <h2>{page.arguments}</h2>
      <ArgumentList spec={spec} setting={setting} />
      <h2>{page.examples}</h2>
      <Examples examples={examples} setting={setting} />
      {id === "AI_COMPANY" && <CardFields setting={setting} />}
      <h2>{page.remarks}</h2>
      <ul className="remarks">
        {help.remarks.map((remark) => (
          <li key={remark}>
            <Prose text={remark} links={links} />
          </li>
        ))}
      </ul>
      {failures.length > 0 && (
        <>
          <h2>{page.failures}</h2>
          <Examples examples={failures} setting={setting} />
        </>
      )}
      <h2>{page.origin}</h2>
      <p>
        <Prose text={help.origin} links={links} />
      </p>
      {traced && <SourceFacts traced={traced} setting={setting} />}
      <h2>{page.related}</h2>
      <RelatedFunctions ids={related} setting={setting} />
    </>
  );
}

function Examples({ examples, setting }: { readonly examples: Computed; readonly setting: Setting }): ReactNode {
  return examples.map(({ formula, says, result }) => (
    <LiveExample key={formula} result={result} says={says} words={setting.words.functionPage} links={setting.links} />
  ));
}

/** The fields behind the first example's card, which a cell's text does not show. */
function CardFields({ setting }: { readonly setting: Setting }): ReactNode {
  const { atlas, desk } = setting;
  const company = resolveCompany(atlas, "Baidu");
  if (!company.ok) return undefined;
  return (
    <>
      <h3>{setting.words.functionPage.fields}</h3>
      <dl className="facts card">
        {companyCard(desk.edition, company.value).fields.map(({ name, value }) => (
          <Fact key={name} name={<code translate="no">{`=A1.${name}`}</code>}>
            {cellText(typeof value === "object" ? { value: value.value, numberFormat: value.format } : { value })}
          </Fact>
        ))}
      </dl>
    </>
  );
}

export function RelatedFunctions(props: { readonly ids: readonly FunctionId[]; readonly setting: Setting }): ReactNode {
  const { words, links } = props.setting;
  return (
    <dl className="functions">
      {props.ids.map((id) => (
        <div key={id}>
          <dt>
            <a href={links.to(id)} translate="no">
              {id}
            </a>
          </dt>
          <dd>
            <Prose text={words.help[id].answers} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
