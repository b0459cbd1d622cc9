import { type DownloadResult, downloadElectron } from "./download-electron.ts";
import { type ElectronPackage, findElectronBinary, findElectronPackage } from "./electron-binary.ts";
import type { RefusedDownloads } from "./refused-download.ts";

/** Where Lectern will be seen. `reason`: why not in Electron, as the end of a sentence. */
export type ChosenHost =
  | { readonly host: "electron"; readonly binary: string }
  | { readonly host: "browser"; readonly reason: string };

export type Surroundings = {
  readonly projectFolder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  /** Electron refuses to run as root without giving its sandbox up. */
  readonly isRoot: boolean;
  readonly refused: RefusedDownloads;
  /** How long a start may wait for Electron's binary, in milliseconds. */
  readonly patience: number;
  readonly onDownload: (version: string) => void;
  readonly download?: (electron: ElectronPackage, milliseconds: number) => Promise<DownloadResult>;
};

/** Electron where there is a display and its binary can be had, else the browser. */
export async function chooseHost(surroundings: Surroundings): Promise<ChosenHost> {
  const { env, platform, isRoot, projectFolder } = surroundings;
  if (!hasDisplay(env, platform)) return browser("there is no display");
  if (isRoot && platform === "linux") return browser("it does not run as root");
  const electron = await findElectronPackage(projectFolder);
  if (!electron) return browser("its package is not installed");
  const binary = await findElectronBinary(electron, env);
  return binary === undefined ? await fetchBinary(electron, surroundings) : { host: "electron", binary };
}

export function hasDisplay(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  return platform === "win32" || platform === "darwin" || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

async function fetchBinary(electron: ElectronPackage, surroundings: Surroundings): Promise<ChosenHost> {
  const { env, refused, patience, onDownload, download = downloadElectron } = surroundings;
  const { version } = electron;
  if (env.LECTERN_ELECTRON === "retry") await refused.forget(version);
  const earlier = await refused.recall(version);
  if (earlier) return browser(`${earlier.reason} on ${earlier.at.slice(0, 10)}. LECTERN_ELECTRON=retry tries again`);
  onDownload(version);
  const failure = await download(electron, patience);
  const binary = await findElectronBinary(electron, env);
  if (binary !== undefined) return { host: "electron", binary };
  const reason = failure?.reason ?? "its download left nothing that runs";
  await refused.remember(version, reason);
  return browser(`${reason}. npx install-electron fetches it without haste`);
}

function browser(reason: string): ChosenHost {
  return { host: "browser", reason };
}
