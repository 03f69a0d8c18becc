/** The languages the product speaks. */
export const languages = ["en", "zh-Hans", "zh-Hant"] as const;

export type Language = (typeof languages)[number];
