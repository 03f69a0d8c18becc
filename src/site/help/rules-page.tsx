/** The page about what all functions have in common; what it says is understood is read by the core itself. */
import { Fragment, type ReactNode } from "react";
import { resolveEntity } from "../../core/names/resolve";
import { formatRequest } from "../../core/periods/format";
import { parsePeriod, parsePeriodNumber } from "../../core/periods/parse";
import { evaluate } from "../../functions/evaluate";
import type { PlainCell } from "../../calls/plain-cell";
import { Lead, Paragraphs } from "../frame/passages";
import type { Article, Setting } from "../frame/setting";
import { cellText } from "../../numbers/cell-text";
import type { Passage } from "../wording/types";

/** What the table of periods shows; the number is the Excel date of 31 March 2025. */
const PERIOD_EXAMPLES: readonly (string | number)[] = [
  "2025Q1",
  "Q1 2025",
  "1Q25",
  "2025年一季度",
  "FY2025Q4",
  "FY2025",
  "2024",
  "latest",
  45747,
  "2017Q1",
];

export async function rulesPage(setting: Setting): Promise<Article> {
  const { words, links } = setting;
  const { rules } = words;
  const figures: PlainCell[] = [];
  for (const period of PERIOD_EXAMPLES) figures.push(await revenueIn(setting, period));
  return {
    title: rules.title,
    description: rules.lead,
    body: (
      <>
        <Lead title={rules.title} text={rules.lead} links={links} />
        <Section passage={rules.names} setting={setting}>
          <CodeTable
            name={rules.names.title}
            head={rules.namesTable}
            rows={rules.nameExamples.map((typed) => [typed, nameOf(typed, setting)])}
          />
        </Section>
        <Section passage={rules.periods} setting={setting}>
          <CodeTable
            name={rules.periods.title}
            head={rules.periodsTable}
            rows={PERIOD_EXAMPLES.map((typed, at) => [shown(typed), understood(typed), result(figures[at])])}
          />
        </Section>
        <Section passage={rules.ranges} setting={setting} />
        <Section passage={rules.units} setting={setting} />
        <Section passage={rules.missing} setting={setting} />
      </>
    ),
  };
}

const shown = (typed: string | number): string => (typeof typed === "number" ? "DATE(2025,3,31)" : typed);

function understood(typed: string | number): string {
  const request = typeof typed === "number" ? parsePeriodNumber(typed) : parsePeriod(typed);
  return request.ok ? formatRequest(request.value) : "";
}

async function revenueIn({ desk }: Setting, period: string | number): Promise<PlainCell> {
  const [[cell] = []] = await evaluate(desk, "AI_METRIC", ["Alibaba", "revenue", period, "bn"]);
  return cell ?? { value: "" };
}

const result = (cell: PlainCell = { value: "" }): string =>
  cell.error ? `${cell.error.code} ${cell.error.message}` : cellText(cell);

function nameOf(typed: string, { language, atlas }: Setting): string {
  const entity = resolveEntity(atlas, typed);
  return entity.ok ? entity.value.names[language] : "";
}

function Section(props: {
  readonly passage: Passage;
  readonly setting: Setting;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <section>
      <h2>{props.passage.title}</h2>
      <Paragraphs text={props.passage.text} links={props.setting.links} />
      {props.children}
    </section>
  );
}

/** A plain table whose first column is code. */
export function CodeTable(props: {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly [string, ...ReactNode[]])[];
}): ReactNode {
  return (
    <div className="scroll" role="region" aria-label={props.name} tabIndex={0}>
      <table className="plain">
        <thead>
          <tr>
            {props.head.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map(([first, ...rest], at) => (
            <tr key={at}>
              <th scope="row">
                <code translate="no">{breakable(first)}</code>
              </th>
              {rest.map((content, column) => (
                <td key={column}>{content}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A long id may break after an underscore, and nowhere else. */
const breakable = (id: string): ReactNode =>
  id.split("_").map((part, at) => (
    <Fragment key={at}>
      {at > 0 && (
        <>
          _<wbr />
        </>
      )}
      {part}
    </Fragment>
  ));
