/** How the document was opened. */

/** Whether it was opened for reading only; it may be taken for editing later, and says so all the same. */
export function isForReading(): boolean {
  if (typeof Office === "undefined") return false;
  const document = (Office as Partial<typeof Office>).context?.document as Partial<Office.Document> | undefined;
  const mode: unknown = document?.mode;
  return mode === "readOnly";
}
