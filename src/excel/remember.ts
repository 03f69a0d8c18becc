/** Has the workbook remember something for the add-in, in the document's settings. */
import { settingsOfDocument } from "./document-settings";
import { failureOf, type Failure } from "./failure";

/** Remembers a text, or forgets the key; kept in the file with its next saving. A failure where the host refuses. */
export const remember = (key: string, value: string | undefined): Promise<Failure | undefined> =>
  rememberAll([[key, value]]);

/** All of them or none. */
export async function rememberAll(
  values: readonly (readonly [key: string, value: string | undefined])[],
): Promise<Failure | undefined> {
  const settings = settingsOfDocument();
  if (!settings) return { reason: "no-host", detail: "" };
  const before = values.map(([key]) => [key, settings.get(key) as unknown] as const);
  const put = (key: string, value: unknown): void => {
    if (typeof value === "string") settings.set(key, value);
    else settings.remove(key);
  };
  values.forEach(([key, value]) => put(key, value));
  const { status, error } = await new Promise<Office.AsyncResult<void>>((resolve) => {
    settings.saveAsync(resolve);
  });
  if (status === Office.AsyncResultStatus.Succeeded) return undefined;
  before.forEach(([key, value]) => put(key, value));
  return failureOf(error);
}
