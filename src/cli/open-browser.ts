/** Owns showing an address in the browser of whoever started a command. */
import { spawn } from "node:child_process";

/** Opens the page where there is a desktop to open it on; silence where there is none. */
export function openBrowser(url: string): void {
  if (process.env["CI"] || !process.stdout.isTTY) return;
  if (process.platform === "linux" && !process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"]) return;
  const { command, parameters } = openerOf(process.platform);
  spawn(command, [...parameters, url], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

function openerOf(platform: NodeJS.Platform): { readonly command: string; readonly parameters: readonly string[] } {
  if (platform === "darwin") return { command: "open", parameters: [] };
  if (platform === "win32") return { command: "cmd", parameters: ["/c", "start", ""] };
  return { command: "xdg-open", parameters: [] };
}
