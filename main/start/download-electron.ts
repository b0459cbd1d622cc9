import { spawn } from "node:child_process";
import path from "node:path";
import type { ElectronPackage } from "./electron-binary.ts";

/** Why it failed; undefined when the binary is there. */
export type DownloadResult = { readonly reason: string } | undefined;

/**
 * Run the package's own install script, for `milliseconds` at most. Its network, its mirrors and its checksums are
 * Electron's (https://www.electronjs.org/docs/latest/tutorial/installation).
 */
export function downloadElectron(electron: ElectronPackage, milliseconds: number): Promise<DownloadResult> {
  return new Promise((resolve) => {
    const script = path.join(electron.folder, "install.js");
    const installer = spawn(process.execPath, [script], { stdio: ["ignore", "ignore", "pipe"] });
    let complaint = "";
    installer.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      complaint = (complaint + chunk).slice(-4000);
    });
    const timer = setTimeout(() => {
      installer.kill("SIGKILL");
      resolve({ reason: `its download took longer than ${milliseconds / 1000} s` });
    }, milliseconds);
    installer.once("error", (error) => resolve({ reason: error.message }));
    installer.once("close", (code) => {
      clearTimeout(timer);
      resolve(code === 0 ? undefined : { reason: `its download failed: ${inOneLine(complaint)}` });
    });
  });
}

/** The line of a stack that says what happened. */
export function inOneLine(complaint: string): string {
  const lines = complaint.split("\n").map((line) => line.trim());
  const said =
    lines.find((line) => /error/i.test(line) && !line.startsWith("at ")) ?? lines.find((line) => line !== "");
  return (said ?? "no reason was given").replace(/\s+/g, " ").slice(0, 200);
}
