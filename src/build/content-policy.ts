/** What the pane's page may load and ask for: itself and Office.js, and nothing else. Goes into the page as a meta tag. */

/** Where Microsoft serves Office.js from, around the world and in China. */
const OFFICE_JS_HOSTS = ["https://appsforoffice.microsoft.com", "https://appsforoffice.cdn.partner.office365.cn"];

/**
 * The page's Content-Security-Policy. `frame-src` lets Office.js open its trust check beside itself; inline styles are
 * how Fluent UI and Office.js write theirs; WebAssembly is the writer of .xlsx files.
 *
 * @param officeJs the address the page takes Office.js from
 * @example contentPolicy("/office-js/office.js") allows no other origin at all
 */
export function contentPolicy(officeJs: string): string {
  const office = officeJs.startsWith("/") ? [] : OFFICE_JS_HOSTS;
  const own = ["'self'", ...office].join(" ");
  return [
    "default-src 'none'",
    `script-src ${own} 'wasm-unsafe-eval'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src ${own}`,
    `frame-src ${own}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
