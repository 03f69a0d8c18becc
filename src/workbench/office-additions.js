/*
 * Owns what the workbench's copy of Office.js lacks: Range.valuesAsJson and valuesAsJsonLocal, which came after it. They
 * travel as Range.values does. Sent after Office.js's own file for Excel on the web.
 */
/* global Excel, OfficeExtension */
(() => {
  const { Utility, BatchApiHelper } = OfficeExtension;
  const range = Excel.Range.prototype;
  const members = ["valuesAsJson", "valuesAsJsonLocal"].filter((name) => !(name in range));
  const wireName = (name) => name[0].toUpperCase() + name.slice(1);
  const keptName = (name) => `_kept_${name}`;

  for (const name of members) {
    Object.defineProperty(range, name, {
      configurable: true,
      enumerable: true,
      get() {
        Utility.throwIfNotLoaded(name, this[keptName(name)], "Range", this._isNull);
        return this[keptName(name)];
      },
      set(values) {
        this[keptName(name)] = values;
        BatchApiHelper.invokeSetProperty(this, wireName(name), values, 0);
      },
    });
  }

  /** Lets a list of Range's, of one entry a member, have an entry for each of these. */
  const extend = (list, entryOf) => {
    const { get } = Object.getOwnPropertyDescriptor(range, list);
    Object.defineProperty(range, list, {
      configurable: true,
      enumerable: true,
      get() {
        return [...get.call(this), ...members.map(entryOf)];
      },
    });
  };
  extend("_scalarPropertyNames", (name) => name);
  extend("_scalarPropertyOriginalNames", wireName);
  extend("_scalarPropertyUpdateable", () => true);

  const { _handleResult: takeResult, toJSON: asJson } = range;
  range._handleResult = function (result) {
    takeResult.call(this, result);
    for (const name of members)
      if (result?.[wireName(name)] !== undefined) this[keptName(name)] = result[wireName(name)];
  };
  range.toJSON = function () {
    const loaded = members.filter((name) => this[keptName(name)] !== undefined);
    return { ...asJson.call(this), ...Object.fromEntries(loaded.map((name) => [name, this[keptName(name)]])) };
  };
})();
