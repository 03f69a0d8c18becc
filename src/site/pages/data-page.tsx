/** What the dataset holds, its files, its grades and every source, with structured data for catalogues. */
import { own } from "../../core/own";
import type { ReactNode } from "react";
import type { Grade, Source } from "../../core/dataset/types";
import { Fact } from "../help/source-facts";
import { Lead, Passages } from "../frame/passages";
import { Quoted } from "../frame/quoted";
import type { Article, Setting } from "../frame/setting";
import type { DataPackage } from "./data-package";

const GRADES: readonly Grade[] = ["A", "B", "article", "C"];

export function dataPage(setting: Setting, dataPackage: DataPackage): Article {
  const { data } = setting.words;
  return {
    title: data.title,
    description: data.lead,
    structured: dataPackage.structured,
    body: (
      <>
        <Lead title={data.title} text={data.lead} links={setting.links} />
        <h2>{data.counts}</h2>
        <Counts setting={setting} />
        <Passages passages={data.passages} links={setting.links} />
        <h2>{data.grades}</h2>
        <Grades setting={setting} />
        <h2>{data.files}</h2>
        <p>{data.filesText}</p>
        <Files setting={setting} files={dataPackage.files} />
        <h2 id="sources">{data.sources}</h2>
        <Sources setting={setting} />
      </>
    ),
  };
}

function Counts({ setting }: { readonly setting: Setting }): ReactNode {
  const { entities, metrics, observations, sources, conflicts, breaks } = setting.atlas.data;
  const counts = { companies: setting.atlas.companies, entities, metrics, observations, sources, conflicts, breaks };
  const labels = setting.words.data.countLabels;
  return (
    <dl className="counts">
      {(Object.keys(counts) as (keyof typeof counts)[]).map((key) => (
        <Fact key={key} name={labels[key]}>
          {counts[key].length}
        </Fact>
      ))}
    </dl>
  );
}

function Grades({ setting }: { readonly setting: Setting }): ReactNode {
  return (
    <dl className="facts">
      {GRADES.map((grade) => (
        <Fact key={grade} name={setting.words.functionPage.grades[grade]}>
          {setting.atlas.data.observations.filter((seen) => seen.grade === grade).length}
        </Fact>
      ))}
    </dl>
  );
}

function Files(props: { readonly setting: Setting; readonly files: DataPackage["files"] }): ReactNode {
  const { setting, files } = props;
  const titles = setting.words.data.fileTitles;
  return (
    <ul className="files">
      {files.map(({ path, title, name }) => (
        <li key={path}>
          <a href={setting.links.file(`data/${path}`)}>{path}</a> {own(titles, name) ?? title}
        </li>
      ))}
    </ul>
  );
}

function Sources({ setting }: { readonly setting: Setting }): ReactNode {
  const { sources, sourceColumns } = setting.words.data;
  const used = new Map<string, number>();
  for (const { source } of setting.atlas.data.observations) used.set(source, (used.get(source) ?? 0) + 1);
  return (
    <div className="scroll" role="region" aria-label={sources} tabIndex={0}>
      <table className="plain sources">
        <thead>
          <tr>
            {sourceColumns.map((name, at) => (
              <th key={name} scope="col" className={at === 3 ? "number" : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {setting.atlas.data.sources.map((source) => (
            <tr key={source.id}>
              <td>
                <SourceTitle source={source} setting={setting} />
              </td>
              <td>
                <Quoted text={source.publisher} language={setting.language} />
              </td>
              <td>{source.date}</td>
              <td className="number">{used.get(source.id) ?? 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SourceTitle({ source, setting }: { readonly source: Source; readonly setting: Setting }): ReactNode {
  const { addresses, language } = setting;
  const address = addresses[source.id]?.url;
  const title = <Quoted text={source.title} language={language} />;
  return address === undefined || address === "" ? title : <a href={address}>{title}</a>;
}
