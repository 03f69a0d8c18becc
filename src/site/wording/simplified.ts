/** Everything the site says in simplified Chinese. */
import { argumentNotesZhHans, argumentsZhHans } from "./arguments.zh-hans";
import { frameZhHans } from "./frame.zh-hans";
import { helpClassificationZhHans } from "./help-classification.zh-hans";
import { helpFiguresZhHans } from "./help-figures.zh-hans";
import { helpProvenanceZhHans } from "./help-provenance.zh-hans";
import { pagesZhHans } from "./pages.zh-hans";
import type { SiteWording } from "./types";

export const simplified: SiteWording = {
  ...frameZhHans,
  ...pagesZhHans,
  arguments: argumentsZhHans,
  argumentNotes: argumentNotesZhHans,
  help: { ...helpClassificationZhHans, ...helpFiguresZhHans, ...helpProvenanceZhHans },
};
