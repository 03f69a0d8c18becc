/** A company's name without its legal form: "Tencent Holdings Ltd." and 腾讯控股有限公司 are Tencent. Only forms of incorporation go, never a word that could name another company. */

const LATIN =
  /[\s,]+(?:inc|incorporated|co|ltd|limited|corp|corporation|company|plc|llc|group|grp|holdings?|hldgs?|hlds?|hlgs?)\.?$/iu;
const CHINESE = /(?:股份)?有限(?:责任|責任)?公司$|公司$|股份$|控股$|集[团團]$/u;
const MOST_FORMS = 4;

/**
 * The shorter and shorter names that are left, without the text itself.
 * @example shorterNames("Tencent Holdings Ltd.") is ["Tencent Holdings", "Tencent"]
 */
export function shorterNames(text: string): readonly string[] {
  const names: string[] = [];
  let rest = text.trim();
  while (names.length < MOST_FORMS) {
    const shorter = rest.replace(LATIN, "").replace(CHINESE, "");
    if (shorter === rest || shorter === "") break;
    names.push(shorter);
    rest = shorter;
  }
  return names;
}
