/** The dataset's version with the date it stands for. */

/** @example versionText("2026.11.24") is "2026.11.24 (2026-11-24)" */
export function versionText(version: string): string {
  const match = /^(\d{4})\.(\d{1,2})\.(\d{1,2})/.exec(version);
  if (!match) return version;
  const [, year, month = "", day = ""] = match;
  return `${version} (${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")})`;
}
