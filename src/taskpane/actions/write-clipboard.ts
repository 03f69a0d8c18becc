/** Copies text, also where the clipboard's interface is refused. */

/** Inside Office's frame the clipboard interface may be refused; the old command still works there. */
export async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left where the interface is refused
    const copied = document.execCommand("copy");
    field.remove();
    return copied;
  }
}
