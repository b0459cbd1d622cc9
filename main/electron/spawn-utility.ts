import path from "node:path";
import { utilityProcess } from "electron";
import type { SpawnChild } from "../runtime/child.ts";

/** Starts a program of ours in one of Electron's utility processes; its end is heard as `null` when we killed it. */
export const spawnUtility: SpawnChild = (file, args) => {
  const child = utilityProcess.fork(file, [...args], {
    serviceName: `Lectern ${path.basename(file, ".js")}`,
    stdio: "inherit",
  });
  let killed = false;
  return {
    post: (message) => {
      if (!killed) child.postMessage(message);
    },
    onMessage: (listener) => void child.on("message", listener),
    onExit: (listener) => void child.once("exit", (code) => listener(killed ? null : code)),
    kill: () => {
      killed = true;
      child.kill();
    },
  };
};
