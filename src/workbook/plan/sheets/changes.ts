/** The Changes: one line a build, and below it what each rebuild changed or left alone. */
import { say, type PlanContext } from "../context";
import type { Sheet } from "../types";
import { footer, openSheet } from "./opening";

const changesHead = 3;
const headers = ["build", "sheet", "cell", "before", "after", "what"];

export function buildChanges(context: PlanContext): Sheet {
  const sheet = openSheet(context, "changes", [8, 18, 10, 40, 40, 44], say(context, "sheet.changes"));
  headers.forEach((key, column) => sheet.text(changesHead, column, say(context, key), "headerLeft"));
  const row = changesHead + 1;
  sheet.put(row, 0, { value: 1, style: "textCenter", format: "0" });
  for (let column = 1; column < 5; column++) sheet.text(row, column, "", "text");
  sheet.text(row, 5, say(context, "change.first", { version: context.atlas.data.version }), "text");
  sheet.frozen = { rows: changesHead + 1, columns: 0 };
  sheet.titleRows = [changesHead, changesHead];
  return sheet.finish(footer(context));
}
