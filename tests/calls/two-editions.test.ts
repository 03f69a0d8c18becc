/** Two editions of the record in one process: each answers from its own figures, in its own words, and exchanging them is enough. */
import { compiled } from "../../src/compiled/dataset";
import { evidence } from "../../src/compiled/evidence";
import { links } from "../../src/compiled/links";
import { reasons } from "../../src/compiled/reasons.en";
import { wording } from "../../src/compiled/wording.en";
import type { Edition } from "../../src/core/dataset/edition";
import { openEdition } from "../../src/core/dataset/edition";
import type { ScannedSheet } from "../../src/excel/scan";
import { evaluate } from "../../src/functions/evaluate";
import { inUse } from "../../src/in-use";
import { paneServices } from "../../src/pane-services";
import { createPaneRequests } from "../../src/commands/pane-requests";
import { sourceUrls } from "../../src/workbook/apply/freeze/frozen-looks";
import { composePlan } from "../../src/workbook/compose";
import { standOn } from "../../src/standing";
import { englishDesk } from "../../src/words/desk";
import { requestFor } from "../workbook/support/requests";

/** The record with every figure doubled, Baidu named otherwise, every text marked and every page elsewhere. */
function another(mark: string, factor: number): Edition {
  const marked = <T extends Readonly<Record<string, string>>>(texts: T): T =>
    Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, text + mark])) as T;
  const { observations, entities } = compiled;
  const [baidu, ...rest] = entities as unknown as [unknown[], ...unknown[][]];
  const renamed = [...baidu.slice(0, 2), `Baidu${mark}`, ...baidu.slice(3)];
  const texts = () => Promise.resolve(marked(wording));
  return openEdition({
    compiled: {
      ...compiled,
      version: `1999.1.1${mark}`,
      entities: [renamed, ...rest] as unknown as typeof entities,
      observations: { ...observations, value: observations.value.map((value) => value * factor) },
    },
    wording: { en: texts, "zh-Hans": texts, "zh-Hant": texts },
    links: () =>
      Promise.resolve({
        addresses: links.addresses.map((address) => (address === "" ? "" : address + mark.trim())),
        own: links.own,
        second: links.second.map(() => 0),
      }),
    evidence: () =>
      Promise.resolve({
        evidence: {
          ...evidence,
          sources: {
            ...evidence.sources,
            titles: evidence.sources.titles.map(([title, publisher]) => [title + mark, publisher] as const),
          },
        },
        reasons: marked(reasons),
      }),
  });
}

const [first, second] = [another("", 1), another(" II", 2)];
const sheet = { name: "Sheet1", top: 0, left: 0, formulas: [], values: [] } as unknown as ScannedSheet;

async function answers(asked: Edition) {
  const cell = async (name: string, ...args: unknown[]) => (await evaluate(englishDesk(asked), name, args))[0]?.[0];
  const formula = '=AI_METRIC("百度","revenue","2025Q1")';
  const block = { sheet, row: 0, column: 0, formula, value: 1, values: [[1]] };
  const plan = await composePlan(asked, requestFor({ mode: "frozen" }));
  return {
    name: (await cell("AI_NAME", "百度"))?.value,
    revenue: (await cell("AI_METRIC", "百度", "revenue", "2025Q1"))?.value,
    version: String((await cell("AI_DATA_VERSION"))?.value).includes("II"),
    source: String((await cell("AI_SOURCE", "百度", "revenue", "2025Q1"))?.value).includes(" II"),
    error: (await cell("AI_REVENUE_GROWTH", "字节跳动"))?.error?.message.includes(" II"),
    why: String((await evaluate(englishDesk(asked), "AI_WHY", ["百度"]))[1]?.[0]?.value).includes(" II"),
    frozen: (await sourceUrls(asked, [block], [sheet])).get(block)?.endsWith("II"),
    plan: JSON.stringify(plan).includes("Baidu II"),
  };
}

test("each edition has its own answers, asked in turn and asked together", async () => {
  const one = await answers(first);
  const two = await answers(second);
  expect(one).toMatchObject({ name: "Baidu", version: false, source: false, error: false, why: false, plan: false });
  expect(one.frozen).toBe(false);
  expect(two).toEqual({
    name: "Baidu II",
    revenue: Number(one.revenue) * 2,
    version: true,
    source: true,
    error: true,
    why: true,
    frozen: true,
    plan: true,
  });
  expect(await Promise.all([answers(first), answers(second)])).toEqual([one, two]);
});

test("functions and pane follow the edition in use", async () => {
  const desk = inUse(englishDesk(first));
  const standing = standOn(desk);
  const rows = async () => (await import("../../src/own-rows")).openOwnRows(standing, desk);
  const services = paneServices(createPaneRequests(), desk, standing, {
    releases: () => import("../../src/releases"),
    ownRows: rows,
    calculated: inUse(false),
    newest: first.atlas.data.version,
  });
  const name = async () => (await services.evaluate("AI_NAME", ["百度"]))[0]?.[0]?.value;
  let told = 0;
  const stop = services.watchEdition(() => (told += 1));
  expect([await name(), services.edition()]).toEqual(["Baidu", first]);
  desk.exchange(englishDesk(second));
  expect([await name(), services.edition(), told]).toEqual(["Baidu II", second, 1]);
  stop();
  desk.exchange(englishDesk(first));
  expect([await name(), told]).toEqual(["Baidu", 1]);
});
