/** The workbooks there are to build. */
export const templateIds = ["full", "one-pager", "comps", "classification"] as const;

export type TemplateId = (typeof templateIds)[number];
