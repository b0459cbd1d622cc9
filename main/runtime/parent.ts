/** Electron's utility processes speak over `process.parentPort`, Node's forks over `process` itself. */
type ParentPort = {
  readonly postMessage: (message: unknown) => void;
  readonly on: (event: "message", listener: (event: { readonly data: unknown }) => void) => void;
};

function parentPort(): ParentPort | undefined {
  const port: unknown = Reflect.get(process, "parentPort");
  return isParentPort(port) ? port : undefined;
}

function isParentPort(value: unknown): value is ParentPort {
  return typeof value === "object" && value !== null && "postMessage" in value && "on" in value;
}

/** In a child: say something to the process that started it. */
export function postToParent(message: object): void {
  const port = parentPort();
  if (port) port.postMessage(message);
  else process.send?.(message);
}

/** In a child: hear the process that started it; a fork ends when its parent does. */
export function listenToParent(listener: (message: unknown) => void): void {
  const port = parentPort();
  if (port) {
    port.on("message", (event) => listener(event.data));
    return;
  }
  process.on("message", listener);
  process.on("disconnect", () => process.exit(0));
}
