import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { findChromium, howToInstall } from "../../scripts/chromium.ts";

export const hostNames = ["electron", "stand-in", "browser"] as const;

/** What a story can be played on: real Electron; the same build on a module that plays Electron; the browser host. */
export type HostName = (typeof hostNames)[number];

export const hostWords: Readonly<Record<HostName, string>> = {
  electron: "real Electron",
  "stand-in": "the Electron build on the stand-in",
  browser: "the browser host",
};

export const projectFolder = path.resolve(import.meta.dirname, "../..");

/** Why a host cannot be driven here; undefined when it can. */
export function whyNot(host: HostName): string | undefined {
  if (host === "electron") return whyNotElectron();
  if (findChromium() === undefined) return howToInstall;
  if (host === "stand-in" && whyNotElectron() === undefined) return "real Electron is driven instead";
  return undefined;
}

export function availableHosts(): readonly HostName[] {
  return hostNames.filter((host) => whyNot(host) === undefined);
}

/** What to do on a machine where no story can be played. */
export function howToDrive(): string {
  return howToInstall;
}

/** Electron's executable, when all of it is there: `path.txt` is the last file its installer writes. */
export function electronBinary(): string | undefined {
  const folder = path.join(projectFolder, "node_modules", "electron");
  const note = path.join(folder, "path.txt");
  if (!existsSync(note)) return undefined;
  const file = path.join(folder, "dist", readFileSync(note, "utf8"));
  return existsSync(file) ? file : undefined;
}

function whyNotElectron(): string | undefined {
  if (electronBinary() === undefined) return "Electron's binary is not on this machine (npx install-electron)";
  if (process.platform === "linux" && process.getuid?.() === 0) return "it does not run as root";
  const hasDisplay = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return hasDisplay ? undefined : "there is no display";
}
