import { EventEmitter } from "node:events";
import process from "node:process";

/** In a utility process: `process.parentPort`, over the channel of Node's fork. */
class ParentPort extends EventEmitter {
  /** Messages wait for the first listener, as Electron's do. */
  readonly #early: { readonly data: unknown; readonly ports: readonly never[] }[] = [];

  constructor() {
    super();
    process.on("message", (data) => this.#arrive(data));
    process.on("disconnect", () => process.exit(0));
    this.on("newListener", (name) => {
      if (name === "message") queueMicrotask(() => this.#deliverEarly());
    });
  }

  postMessage(message: object): void {
    process.send?.(message);
  }

  start(): void {
    this.#deliverEarly();
  }

  #arrive(data: unknown): void {
    const message = { data, ports: [] };
    if (this.listenerCount("message") > 0) this.emit("message", message);
    else this.#early.push(message);
  }

  #deliverEarly(): void {
    for (const message of this.#early.splice(0)) this.emit("message", message);
  }
}

Object.assign(process, { parentPort: new ParentPort() });
