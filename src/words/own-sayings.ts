/** What is said of the reader's own rows, and wherever they stand beside the record, in each language. */
import type { Tier } from "../contract/ids";
import { languages, type Language } from "../contract/language";
import type { Atlas } from "../core/dataset/atlas";
import type { Entity } from "../core/dataset/types";
import type { OwnHeadline, OwnSayings, Texts } from "../core/extension/records";
import { fill, type Filling } from "./fill";

export const ownSayings: OwnSayings = {
  untitled: { en: "Own row", "zh-Hans": "自有数据", "zh-Hant": "自有資料" },
  conflict: {
    en: "Your own row and another figure differ beyond rounding.",
    "zh-Hans": "您自己的数据与另一数字的差异超出四舍五入。",
    "zh-Hant": "您自己的資料與另一數字的差異超出四捨五入。",
  },
};

const TIER: Texts = {
  en: "Tier {tier} in your own rows.",
  "zh-Hans": "您的数据将其列为第 {tier} 梯队。",
  "zh-Hant": "您的資料將其列為第 {tier} 梯隊。",
};

const OTHER_TIER: Texts = {
  en: "Tier {tier} in your own rows; the record has tier {record}.",
  "zh-Hans": "您的数据将其列为第 {tier} 梯队；原有记录为第 {record} 梯队。",
  "zh-Hant": "您的資料將其列為第 {tier} 梯隊；原有記錄為第 {record} 梯隊。",
};

const HEADLINE: Texts = {
  en: "Your own rows read the AI revenue of {company} from {metric}.",
  "zh-Hans": "您的数据以{metric}作为{company}的 AI 收入口径。",
  "zh-Hant": "您的資料以{metric}作為{company}的 AI 收入口徑。",
};

const NO_HEADLINE: Texts = {
  en: "Your own rows name no headline line for {company}.",
  "zh-Hans": "您的数据没有为{company}指定 AI 收入口径。",
  "zh-Hant": "您的資料沒有為{company}指定 AI 收入口徑。",
};

const filled = (texts: Texts, values: (language: Language) => Filling): Texts =>
  Object.fromEntries(
    languages.map((language) => [language, fill(texts[language], values(language))]),
  ) as unknown as Texts;

export const companySayings = {
  /** @param record the record's tier, where it has another */
  tier: (tier: Tier, record: Tier | undefined): Texts =>
    record === undefined || record === tier
      ? filled(TIER, () => ({ tier }))
      : filled(OTHER_TIER, () => ({ tier, record })),
  unreasoned: {
    en: "Marked so in your own rows.",
    "zh-Hans": "您的数据如此标记。",
    "zh-Hant": "您的資料如此標記。",
  } satisfies Texts,
};

/** The reason and the name of a headline line. */
export function headlineSayings(
  { names }: Entity,
  { metric, growthMetric }: Pick<OwnHeadline, "metric" | "growthMetric">,
  atlas: Atlas,
): Pick<OwnHeadline, "statement" | "label"> {
  const line = metric ?? growthMetric;
  if (line === undefined) {
    const none = filled(NO_HEADLINE, (language) => ({ company: names[language] }));
    return { statement: none, label: none };
  }
  const { labels } = atlas.metric(line);
  return {
    statement: filled(HEADLINE, (language) => ({ company: names[language], metric: labels[language] })),
    label: join(names, labels),
  };
}

const join = (names: Texts, labels: Texts): Texts => ({
  en: `${names.en} ${labels.en}`,
  "zh-Hans": names["zh-Hans"] + labels["zh-Hans"],
  "zh-Hant": names["zh-Hant"] + labels["zh-Hant"],
});
