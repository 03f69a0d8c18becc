/** An earlier release as an edition of the record, from the edition that came after it and their difference. */
import type { Language } from "../../contract/language";
import { indexAtlas } from "../dataset/index-dataset";
import { once, type Edition, type Soon } from "../dataset/edition";
import type { Metric, Wording } from "../dataset/types";
import { applyTo } from "./apply";
import type { ReleaseDifference } from "./release";
import {
  dataRows,
  DATA_ROW_TABLES,
  linkRows,
  openData,
  openLinkRows,
  openTexts,
  textRows,
  type DataRows,
} from "./rows";

/**
 * The release whole, its evidence included; only texts in other languages are fetched later.
 * Rejects where what the newer edition fetches cannot be fetched.
 *
 * @param difference from the newer edition to the earlier one
 */
export async function openEarlier(newer: Edition, difference: ReleaseDifference): Promise<Edition> {
  await newer.evidence();
  const now = dataRows(newer.atlas.data);
  const then = DATA_ROW_TABLES.map((table) => [table, applyTo(now[table], difference, table)]);
  const opened = openData(difference.version, Object.fromEntries(then) as DataRows);
  const data = { ...opened, metrics: withBounds(opened.metrics, newer.atlas.data.metrics) };
  const links = openLinkRows(applyTo(linkRows(newer.atlas.data, await newer.links()), difference, "links"));
  const textsOf = (language: Language, wording: Wording): Wording =>
    openTexts(applyTo(textRows(wording), difference, language));
  const english = textsOf("en", await newer.wording("en"));
  const texts = { en: () => english, "zh-Hans": later("zh-Hans"), "zh-Hant": later("zh-Hant") };
  return {
    atlas: indexAtlas(data),
    reasons: english,
    wording: (language) => texts[language](),
    links: () => links,
    evidence: () => undefined,
  };

  function later(language: Language): () => Soon<Wording> {
    return once(async () => textsOf(language, await newer.wording(language)));
  }
}

/** What a figure can be is judged as it is today. */
function withBounds(metrics: readonly Metric[], today: readonly Metric[]): readonly Metric[] {
  const known = new Map(today.map(({ id, bounds }) => [id, bounds]));
  return metrics.map((metric) => {
    const bounds = known.get(metric.id);
    return bounds ? { ...metric, bounds } : metric;
  });
}
