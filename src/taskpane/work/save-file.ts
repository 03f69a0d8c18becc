/** Gives a file made in the page to the reader. */

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a file to the browser to save. */
export function downloadFile(bytes: Uint8Array, name: string, type = XLSX): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser takes the file in its own time; a minute is ample.
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
