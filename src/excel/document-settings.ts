/** What the workbook remembers for the add-in, in the document's settings: there as soon as the host is, without asking it. */

/** Undefined where nothing is remembered under the key, and where there is no host yet or none at all. */
export function remembered(key: string): string | undefined {
  const settings = settingsOfDocument();
  const value: unknown = settings?.get(key);
  return typeof value === "string" ? value : undefined;
}

/** Undefined where there is no host. */
export const settingsOfDocument = (): Office.Settings | undefined => documentOf()?.settings;

/** Whether the document takes no changes. */
export const isReadOnly = (): boolean => (documentOf()?.mode as string | undefined) === "readOnly";

function documentOf(): Partial<Office.Document> | undefined {
  if (typeof Office === "undefined") return undefined;
  return (Office as Partial<typeof Office>).context?.document;
}
