import { fork } from "node:child_process";
import { EventEmitter } from "node:events";
import process from "node:process";

type Options = {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly execArgv?: readonly string[];
};

const startedWith = ["--import", new URL("./parent-port.js", import.meta.url).href];

/** A utility process is a fork whose `process.parentPort` is made by parent-port.ts. */
export const utilityProcess = {
  fork: (file: string, args: readonly string[] = [], options: Options = {}) => {
    const child = fork(file, [...args], {
      serialization: "advanced",
      execArgv: [...startedWith, ...(options.execArgv ?? [])],
      env: options.env ?? process.env,
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      ...(options.cwd ? { cwd: options.cwd } : {}),
    });
    const utility = Object.assign(new EventEmitter(), {
      postMessage: (message: object) => {
        if (child.connected) child.send(message);
      },
      kill: () => child.kill(),
      pid: child.pid,
    });
    child.on("spawn", () => utility.emit("spawn"));
    child.on("message", (message) => utility.emit("message", message));
    child.on("exit", (code, signal) => utility.emit("exit", code ?? (signal === null ? 0 : 15)));
    return utility;
  },
};
