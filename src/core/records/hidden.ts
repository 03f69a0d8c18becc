/** What no text on record may hold: signs that no reader sees, and tags. */

/** Controls, marks of direction, joiners of no width, noncharacters. Line ends are left to others. */
export const HIDDEN =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFC\uFFFE\uFFFF]/gu;

export const holdsHidden = (text: string): boolean => text.search(HIDDEN) >= 0;

/** Whether a text holds what a page would take for a tag. @example holdsTag("a <b>") is true, holdsTag("a < b") is false */
export const holdsTag = (text: string): boolean => /<[a-z/!?]/i.test(text);
