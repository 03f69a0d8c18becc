/** Has the words of errors and what is cited at hand before a test begins, so that everything is answered at once. */
import { shipped } from "../../src/atlas";
import { evidence } from "../../src/compiled/evidence";
import { reasons } from "../../src/compiled/reasons.en";
import { addEvidence } from "../../src/core/dataset/open-evidence";
import * as problems from "../../src/words/problems";
import { takeProblemWords } from "../../src/words/say-problem";

addEvidence(shipped.atlas.data, evidence);
Object.assign(shipped.reasons, reasons);
takeProblemWords(problems);
