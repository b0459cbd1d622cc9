import { EventEmitter } from "node:events";
import { note } from "./call-log.ts";

/** Notifications are written down; a test clicks on none. */
export class Notification extends EventEmitter {
  static isSupported = (): boolean => true;
  readonly #options: unknown;

  constructor(options: unknown) {
    super();
    this.#options = options;
  }

  show(): void {
    note("notification", this.#options);
  }
}
