/** Leaves the names of months and days in forty languages out of numfmt: our formats show numbers, and in one way. */
const CODES = /^export default Object\.freeze\(\{\s*\d+: 'af',[^}]*\}\);\s*$/m;
const FIRST_LOCALE = /^addLocale\(\{/m;
const EXPORTS = /^export /m;

/** Of the table of language codes nothing; of the locales' module everything up to the first locale, behind which must be nothing but locales. */
module.exports = function withoutLocales(source) {
  if (CODES.test(source)) return "export default {};\n";
  const at = source.search(FIRST_LOCALE);
  if (at < 0 || EXPORTS.test(source.slice(at))) throw new Error("numfmt's locales are not where they were");
  return source.slice(0, at);
};
