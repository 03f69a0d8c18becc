/** Looking text up in a plain object, which would else also answer to `constructor` or `toString`. */

/** What the object itself holds under a key. @example own({ a: 1 }, "toString") is undefined */
export const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  // eslint-disable-next-line local/no-look-up-by-text -- asked first
  Object.hasOwn(record, key) ? record[key] : undefined;
