/** What the workbook remembers for the add-in, in the document's settings: there as soon as the host is, without asking it. */

/** Undefined where nothing is remembered under the key, and where there is no host yet or none at all. */
export function remembered(key: string): string | undefined {
  const settings = settingsOfDocument();
  const value: unknown = settings?.get(key);
  return typeof value === "string" ? value : undefined;
}

/** Undefined where there is no host. */
export function settingsOfDocument(): Office.Settings | undefined {
  if (typeof Office === "undefined") return undefined;
  const document = (Office as Partial<typeof Office>).context?.document as Partial<Office.Document> | undefined;
  return document?.settings;
}
