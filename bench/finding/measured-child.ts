import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import type { SpawnChild } from "../../main/runtime/child.ts";

/** Starts index processes and remembers how much memory each took at most. */
export type MeasuredChildren = {
  readonly spawn: SpawnChild;
  readonly peaks: () => string;
  /** MB of the largest so far. */
  readonly highest: () => number;
};

/** Linux tells it (`VmHWM`); elsewhere it is not known. */
export function measureChildren(): MeasuredChildren {
  const running = new Map<number, string>();
  const peaks = new Map<string, number>();
  const look = () => {
    for (const [pid, role] of running) peaks.set(role, Math.max(peaks.get(role) ?? 0, peakOf(pid)));
  };
  const spawn: SpawnChild = (file, args) => {
    const child = fork(file, [...args], { serialization: "advanced" });
    if (child.pid !== undefined) running.set(child.pid, args[0] ?? "");
    return {
      post: (message) => {
        if (child.connected && typeof message === "object" && message !== null) child.send(message, () => {});
      },
      onMessage: (listener) => void child.on("message", listener),
      onExit: (listener) => void child.once("exit", listener),
      kill: () => {
        look();
        if (child.pid !== undefined) running.delete(child.pid);
        child.kill("SIGKILL");
      },
    };
  };
  const words = () => [...peaks].map(([role, bytes]) => `${role} ${Math.round(bytes / 1e6)} MB`).join(", ");
  return {
    spawn,
    peaks: () => {
      look();
      return words();
    },
    highest: () => {
      look();
      return Math.max(0, ...peaks.values()) / 1e6;
    },
  };
}

function peakOf(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) * 1_024;
  } catch {
    return 0;
  }
}
