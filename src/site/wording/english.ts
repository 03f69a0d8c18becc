/** Everything the site says in English. */
import { argumentNotesEn, argumentsEn } from "./arguments.en";
import { frameEn } from "./frame.en";
import { helpClassificationEn } from "./help-classification.en";
import { helpFiguresEn } from "./help-figures.en";
import { helpProvenanceEn } from "./help-provenance.en";
import { pagesEn } from "./pages.en";
import type { SiteWording } from "./types";

export const english: SiteWording = {
  ...frameEn,
  ...pagesEn,
  arguments: argumentsEn,
  argumentNotes: argumentNotesEn,
  help: { ...helpClassificationEn, ...helpFiguresEn, ...helpProvenanceEn },
};
