/** The language the host shows itself in. */

/** Excel's display language such as `zh-CN`, once the host has introduced itself; undefined where there is no host. */
export async function hostLanguage(): Promise<string | undefined> {
  if (typeof Office === "undefined") return undefined;
  const { host } = await Office.onReady();
  return (host as Office.HostType | null) ? Office.context.displayLanguage : undefined;
}
