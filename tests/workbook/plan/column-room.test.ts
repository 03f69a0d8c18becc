/** No number of a built workbook is too wide for its column. */
import { numberWidth } from "../../../src/numbers/sheet-formats";
import { everyRequest } from "../support/requests";
import { build } from "../support/built";

const rooms = [
  ...everyRequest.map(([template, language, mode]) => ({ template, language, mode })),
  { template: "full", language: "en", mode: "live", unit: "mn" },
  { template: "full", language: "zh-Hans", mode: "frozen", unit: "万" },
] as const;

test.each(rooms)(
  "$template, $language, $mode, $unit: every period and every word of a header has room",
  async (request) => {
    const { plan } = await build(request);
    const tight = plan.sheets
      .filter(({ key }) => key === "comps")
      .flatMap((sheet) =>
        sheet.rows.flatMap((row, at) =>
          row.flatMap((cell, column) => {
            const text = typeof cell?.value === "string" ? cell.value : "";
            const words = at === 4 ? (text.match(/[A-Za-z]+/g) ?? []) : /^\d{4}\S*$/.test(text) ? [text] : [];
            return words.filter(({ length }) => length > (sheet.widths[column] ?? 0) + 1);
          }),
        ),
      );
    expect(tight).toEqual([]);
  },
);

test.each(rooms)("$template, $language, $mode, $unit: no number is too wide for its column", async (request) => {
  const { plan } = await build(request);
  const tight = plan.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) =>
      row.flatMap((cell, column) => {
        if (typeof cell?.value !== "number" || !cell.format) return [];
        const needed = numberWidth(cell.value, cell.format);
        return needed > (sheet.widths[column] ?? 0) ? [`${sheet.key} ${column}: ${cell.value} takes ${needed}`] : [];
      }),
    ),
  );
  expect(tight).toEqual([]);
});
