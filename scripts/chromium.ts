import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** Debian's Chromium without its own window and tabs draws the same pages in three quarters of the time. */
const debianPackages = ["chromium-headless-shell", "chromium"];

const usualPlaces = [
  ...debianPackages.map((name) => `/usr/bin/${name}`),
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

export const howToInstall =
  "The stories need Chromium or Chrome: install one (Debian: apt-get install chromium-headless-shell, or chromium; anywhere: npx playwright " +
  "install chromium), or name it in LECTERN_CHROMIUM.";

/** A Chromium on this machine, the one named by `LECTERN_CHROMIUM` first. */
export function findChromium(): string | undefined {
  const named = process.env.LECTERN_CHROMIUM;
  return [...(named ? [named] : []), ...usualPlaces, chromium.executablePath()].find((file) => existsSync(file));
}

/** Where the machine lets us, install Debian's Chromium; says what happened in one line, or nothing to do. */
export function installChromiumOnDebian(): string | undefined {
  if (findChromium() !== undefined || !existsSync("/etc/debian_version") || process.getuid?.() !== 0) return undefined;
  const apt = (...args: readonly string[]) =>
    execFileSync("apt-get", ["-qq", ...args], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  apt("update");
  // Older Debians do not have the one without a window.
  const known = debianPackages.find((name) => isKnown(name)) ?? "chromium";
  apt("install", "--yes", "--no-install-recommends", known);
  return `Installed Debian's ${known} at ${findChromium() ?? "no place that is known"}.`;
}

const isKnown = (name: string): boolean =>
  execFileSync("apt-cache", ["search", "--names-only", `^${name}$`], { encoding: "utf8" }) !== "";

/** As root Chromium's sandbox cannot start; nothing here leaves the machine. */
export const chromiumArguments: readonly string[] = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
