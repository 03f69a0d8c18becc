/** Whole plans over an earlier release, which changes no more. `RENEW=1` writes them anew, to be read in the difference. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openRelease } from "../../../src/releases";
import type { WorkbookRequest } from "../../../src/core/workbook-request";
import { composePlan } from "../../../src/workbook/compose";
import { planText } from "../support/plan-text";

const folder = join(__dirname, "golden");

test.each(readdirSync(folder))("the plan %s is the one that was read and kept", async (name) => {
  const request = JSON.parse(readFileSync(join(folder, name, "request.json"), "utf8")) as WorkbookRequest;
  const edition = await openRelease("2026.11.24");
  if (!edition) throw new Error("There is no such release");
  const text = planText(await composePlan(edition, request));
  const file = join(folder, name, "plan.txt");
  if (process.env.RENEW) writeFileSync(file, text);
  expect(text.split("\n")).toEqual(readFileSync(file, "utf8").split("\n"));
});
