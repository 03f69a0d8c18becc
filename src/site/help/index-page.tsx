/** The list of all functions, in their groups. */
import type { FunctionId } from "../../contract/catalogue";
import { Lead } from "../frame/passages";
import type { Article, Setting } from "../frame/setting";
import { functionIds, functionIndex, type FunctionGroup } from "./function-index";
import { RelatedFunctions } from "./function-page";

const GROUPS: readonly FunctionGroup[] = ["classification", "figures", "provenance"];

export function indexPage(setting: Setting): Article {
  const { words, links } = setting;
  return {
    title: words.index.title,
    description: words.index.lead,
    body: (
      <>
        <Lead title={words.index.title} text={words.index.lead} links={links} />
        {GROUPS.map((group) => (
          <section key={group}>
            <h2>{words.frame.groups[group]}</h2>
            <RelatedFunctions ids={idsOf(group)} setting={setting} />
          </section>
        ))}
      </>
    ),
  };
}

const idsOf = (group: FunctionGroup): readonly FunctionId[] =>
  functionIds.filter((id) => functionIndex[id].group === group);
