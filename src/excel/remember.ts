/** Has the workbook remember something for the add-in, in the document's settings. */
import { settingsOfDocument } from "./document-settings";
import { failureOf, type Failure } from "./failure";

/** Remembers a text, or forgets the key; kept in the file with its next saving. A failure where the host refuses. */
export async function remember(key: string, value: string | undefined): Promise<Failure | undefined> {
  const settings = settingsOfDocument();
  if (!settings) return { reason: "no-host", detail: "" };
  const before: unknown = settings.get(key);
  if (value === undefined) settings.remove(key);
  else settings.set(key, value);
  const { status, error } = await new Promise<Office.AsyncResult<void>>((resolve) => {
    settings.saveAsync(resolve);
  });
  if (status === Office.AsyncResultStatus.Succeeded) return undefined;
  if (typeof before === "string") settings.set(key, before);
  else settings.remove(key);
  return failureOf(error);
}
