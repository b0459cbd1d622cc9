import { spawn } from "node:child_process";

/** An Electron that ends sooner than this with a fault has shown nothing. */
const settledMs = 5000;

export type ElectronEnd =
  | { readonly started: true; readonly code: number }
  | { readonly started: false; readonly reason: string };

/** Run Electron on the project until it ends. `started` is false when it could not show anything at all. */
export function runElectron(binary: string, args: readonly string[]): Promise<ElectronEnd> {
  return new Promise((resolve) => {
    const begun = performance.now();
    const electron = spawn(binary, [...args], { stdio: "inherit" });
    // Ctrl+C reaches the whole group of processes: Electron closes, and this one waits for it.
    const wait = (): void => undefined;
    const end = (signal: NodeJS.Signals): void => void electron.kill(signal);
    process.on("SIGINT", wait);
    process.once("SIGTERM", end);
    process.once("SIGHUP", end);
    const settle = (result: ElectronEnd): void => {
      process.off("SIGINT", wait);
      process.off("SIGTERM", end);
      process.off("SIGHUP", end);
      resolve(result);
    };
    electron.once("error", (error) => settle({ started: false, reason: error.message }));
    electron.once("exit", (code, signal) => {
      const isFault = code !== 0 && signal !== "SIGINT" && signal !== "SIGTERM" && signal !== "SIGHUP";
      if (isFault && performance.now() - begun < settledMs) {
        settle({ started: false, reason: `it ended at once (${code === null ? signal : `code ${code}`})` });
      } else settle({ started: true, code: code ?? 0 });
    });
  });
}
