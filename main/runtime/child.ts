import { fork } from "node:child_process";

/** A process of ours, spoken to by messages that can be structured-cloned. Killing it is always safe. */
export type Child = {
  readonly post: (message: unknown) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  /** Heard once; `code` is null when it was killed. */
  readonly onExit: (listener: (code: number | null) => void) => void;
  readonly kill: () => void;
};

/** How a host starts a child: Electron by `utilityProcess`, the others by `fork`. */
export type SpawnChild = (file: string, args: readonly string[]) => Child;

export const forkChild: SpawnChild = (file, args) => {
  // Our programs are built: a loader that this process was started with would only be loaded once more.
  const child = fork(file, [...args], {
    serialization: "advanced",
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    execArgv: [],
  });
  return {
    post: (message) => {
      // A message that meets the child's end (EPIPE) is lost; that it ended is told by `onExit`.
      if (child.connected && typeof message === "object" && message !== null) child.send(message, () => {});
    },
    onMessage: (listener) => void child.on("message", listener),
    onExit: (listener) => void child.once("exit", listener),
    kill: () => void child.kill("SIGKILL"),
  };
};
