import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { projectFolder } from "./hosts.ts";
import { householdEnv, type LaunchOptions } from "./stage.ts";

export type Server = {
  readonly server: ChildProcess;
  /** As it was printed: opens the application once. */
  readonly address: string;
  /** As Ctrl+C does; rejects when it did not close cleanly. */
  readonly stop: () => Promise<void>;
};

/** Ends what hangs; a slow machine takes its time. */
const patienceMs = 60_000;

/** `npm start` on the browser host, without a browser; `env` is given to it beside what is the household's. */
export async function startServer(
  { household, archive }: LaunchOptions,
  env: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const program = path.join(projectFolder, "dist", "main", "start.js");
  const server = spawn(process.execPath, [program, "--browser", "--no-open", ...(archive ? [archive] : [])], {
    env: { ...householdEnv(household), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { server, address: await addressOf(server), stop: () => stop(server) };
}

async function addressOf(server: ChildProcess): Promise<string> {
  let said = "";
  const listen = (chunk: unknown): void => {
    said += String(chunk);
  };
  server.stdout?.on("data", listen);
  server.stderr?.on("data", listen);
  const until = Date.now() + patienceMs;
  while (Date.now() < until && server.exitCode === null) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/.exec(said)?.[0];
    if (address) return address;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  server.kill("SIGKILL");
  throw new Error(`the browser host printed no address:\n${said}`);
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, "exit");
  server.kill("SIGINT");
  const impatience = setTimeout(() => server.kill("SIGKILL"), patienceMs);
  const [code, signal] = await ended;
  clearTimeout(impatience);
  if (code !== 0) throw new Error(`the browser host did not close cleanly: ${String(code ?? signal)}`);
}
