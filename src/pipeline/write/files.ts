/** Everything the pipeline writes, as paths from the project's root and their text. */
import type { Built } from "../run";
import { jsonLdFile } from "./json-ld";
import { datasetModule, evidenceModule, linksModule, reasonsModule, wordingModule } from "./modules";
import { reasonsOf } from "./reasons";

export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

export function filesOf(built: Built): readonly OutputFile[] {
  return [
    { path: "src/compiled/dataset.ts", text: datasetModule(built.compiled) },
    { path: "src/compiled/wording.en.ts", text: wordingModule("English", built.wording.en) },
    { path: "src/compiled/reasons.en.ts", text: reasonsModule(reasonsOf(built.compiled, built.wording.en)) },
    { path: "src/compiled/wording.zh-hans.ts", text: wordingModule("simplified Chinese", built.wording["zh-Hans"]) },
    { path: "src/compiled/wording.zh-hant.ts", text: wordingModule("traditional Chinese", built.wording["zh-Hant"]) },
    { path: "src/compiled/links.ts", text: linksModule(built.links) },
    { path: "src/compiled/evidence.ts", text: evidenceModule(built.evidence) },
    { path: "src/compiled/dataset.jsonld", text: jsonLdFile(built.descriptor) },
  ];
}
