/** Owns finding a Chromium-family browser on this machine: Chrome, Edge or Chromium. */
import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const NAMES_ON_LINUX = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
];
const LINUX_FOLDERS = ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome"];

const MAC_PATHS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const WINDOWS_PATHS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
];

/** A browser's path: CHROME_PATH if set, else the usual places. @returns undefined where there is none. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env["CHROME_PATH"];
  const candidates = named ? [named] : usualPaths(env);
  return candidates.find(isExecutable);
}

function usualPaths(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === "darwin") return MAC_PATHS.flatMap((path) => [path, join(env["HOME"] ?? "", path)]);
  if (process.platform === "win32") {
    const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => WINDOWS_PATHS.map((path) => join(root, path)));
  }
  const folders = [...new Set([...LINUX_FOLDERS, ...(env["PATH"] ?? "").split(":")])];
  return NAMES_ON_LINUX.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A browser's path; on Debian as root one is installed where there is none.
 *
 * @throws Error that says what to install.
 */
export function requireBrowser(): string {
  const found = findBrowser() ?? (mayInstall() ? installChromium() : undefined);
  if (found === undefined) {
    throw new Error(
      "The browser tests need Chrome, Edge or Chromium. Install one, or set CHROME_PATH to its executable.",
    );
  }
  return found;
}

function mayInstall(): boolean {
  const release = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  return /^ID(_LIKE)?=.*debian/m.test(release) && process.getuid?.() === 0;
}

function installChromium(): string | undefined {
  console.log("No browser found: installing Chromium and fonts for Chinese with apt.");
  const apt = (...parameters: string[]): void => {
    execFileSync("apt-get", parameters, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  };
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk");
  return findBrowser();
}
