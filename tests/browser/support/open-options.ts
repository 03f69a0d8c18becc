/** Owns in which ways a test may open the workbench, and the address that says so. */

export interface OpenOptions {
  readonly addIn?: string;
  /** Address of a workbook file, or "none" for an empty sheet. */
  readonly sample?: string;
  readonly locale?: "en-US" | "zh-CN" | "zh-TW";
  readonly theme?: "light" | "dark";
  readonly pane?: "open" | "closed";
  readonly mode?: "edit" | "read";
  readonly width?: number;
  readonly height?: number;
  /** What to wait for where the page is not to come up as usual: a selector. */
  readonly ready?: string;
  /** The workbench's whole address, where another server than the tests' own has it. */
  readonly address?: string;
  /** Texts served in place of what is at an address of the server. */
  readonly route?: Readonly<Record<string, string>>;
}

export function addressOf(options: OpenOptions): string {
  if (options.address !== undefined) return options.address;
  const origin = process.env["ATLAS_ORIGIN_UNDER_TEST"];
  if (origin === undefined) throw new Error("No server: run the browser tests through jest's browser project.");
  const query = new URLSearchParams({
    manifest: options.addIn ?? "/manifest.xml",
    sample: options.sample ?? "none",
    locale: options.locale ?? "en-US",
    theme: options.theme ?? "light",
    pane: options.pane ?? "open",
    mode: options.mode ?? "edit",
  });
  return `${origin}/workbench/?${query.toString()}`;
}
