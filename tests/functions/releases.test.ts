/** A workbook that stays with an earlier release calculates as that release did: the suite as it stood then, on the release rebuilt. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { evaluateFormulas, type Outcome } from "ai-atlas-workbench/engine";
import { addInFunctions } from "../../src/cli/add-in-functions";
import { openRelease, releaseVersions } from "../../src/releases";
import { englishDesk } from "../../src/words/desk";
import { expectOutcome } from "./support/expect-outcome";
import { filesIn, INPUTS, readCases, RELEASES } from "./support/formula-cases";

const kept = readdirSync(RELEASES);

test("every earlier release has its expectations", () => {
  expect(kept).toEqual(releaseVersions.slice(0, -1));
});

describe.each(kept)("release %s", (version) => {
  const folder = join(RELEASES, version);
  const cases = filesIn(folder).flatMap((file) => readCases(file, folder));
  let outcomes: readonly Outcome[] = [];
  beforeAll(async () => {
    const edition = await openRelease(version);
    if (!edition) throw new Error(`no release ${version}`);
    const formulas = cases.map(({ formula }) => formula);
    outcomes = (await evaluateFormulas(formulas, addInFunctions(englishDesk(edition)), INPUTS)).outcomes;
  });

  test.each(cases.map((entry, index) => ({ ...entry, index })))("$formula gives $expected", ({ expected, index }) => {
    expectOutcome(outcomes[index], expected);
  });
});
