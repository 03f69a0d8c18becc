/** The record the add-in ships with. Composition roots alone import it; everything else is given an edition or its atlas. */
import { compiled } from "./compiled/dataset";
import { openEdition, type Edition } from "./core/dataset/edition";

export const shipped: Edition = openEdition({
  compiled,
  wording: {
    en: async () => (await import("./compiled/wording.en")).wording,
    "zh-Hans": async () => (await import("./compiled/wording.zh-hans")).wording,
    "zh-Hant": async () => (await import("./compiled/wording.zh-hant")).wording,
  },
  links: async () => (await import("./compiled/links")).links,
  evidence: async () => {
    const [{ evidence }, { reasons }] = await Promise.all([
      import(/* webpackChunkName: "later" */ "./compiled/evidence"),
      import(/* webpackChunkName: "later" */ "./compiled/reasons.en"),
    ]);
    return { evidence, reasons };
  },
});
