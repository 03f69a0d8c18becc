/** What `npm run sideload` is asked to do, read from its arguments before anything is built or installed. */

export type SideloadRequest =
  | { readonly kind: "stop" }
  | { readonly kind: "start"; readonly target: "desktop" | "web"; readonly document: string | undefined };

const USAGE = `npm run sideload                      into Excel on this Windows PC or Mac
npm run sideload -- web <address>     into Excel on the web: the sharing address of a workbook in OneDrive or SharePoint
npm run sideload -- stop              takes it out again`;

/**
 * @throws with what to type instead, where the arguments ask for nothing there is
 * @example readRequest([], "darwin") is { kind: "start", target: "desktop" }
 */
export function readRequest(args: readonly string[], platform: NodeJS.Platform): SideloadRequest {
  const [target = "desktop", document, ...rest] = args;
  if (rest.length > 0) throw new Error(`Too many words.\n${USAGE}`);
  if (target === "stop") return { kind: "stop" };
  if (target === "web") return { kind: "start", target, document: workbookAddress(document) };
  if (target !== "desktop") throw new Error(`"${target}" is neither web nor stop.\n${USAGE}`);
  if (platform !== "win32" && platform !== "darwin") {
    throw new Error(
      `There is no Excel for this system. On the web it is: npm run sideload -- web <address>, or try npm start.`,
    );
  }
  return { kind: "start", target, document };
}

function workbookAddress(text: string | undefined): string {
  if (text === undefined) throw new Error(`Which workbook?\n${USAGE}`);
  if (!URL.canParse(text) || new URL(text).protocol !== "https:") {
    throw new Error(
      `"${text}" is not the address of a workbook: it begins with https://, as Share > Copy link gives it.`,
    );
  }
  return new URL(text).href;
}
