import { spawn } from "node:child_process";

/** Show an address in the user's default browser; where that fails the printed address is still there. */
export function openPage(url: string, platform: NodeJS.Platform = process.platform): void {
  const [command, ...args] = openerFor(url, platform);
  const opener = spawn(command, args, { stdio: "ignore", detached: true });
  opener.once("error", () => undefined);
  opener.unref();
}

/** `start` would hand the address to a shell, which reads `&` as its own: Windows is asked without one. */
export function openerFor(url: string, platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === "darwin") return ["open", url];
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler", url];
  return ["xdg-open", url];
}
