/** Leaves the names of months and days in forty languages out of numfmt: our formats show numbers, and in one way. */
const FIRST_LOCALE = /^addLocale\(\{/m;
const EXPORTS = /^export /m;

/** Everything from the first locale on, which must be nothing but locales. */
module.exports = function withoutLocales(source) {
  const at = source.search(FIRST_LOCALE);
  if (at < 0 || EXPORTS.test(source.slice(at))) throw new Error("numfmt's locales are not where they were");
  return source.slice(0, at);
};
