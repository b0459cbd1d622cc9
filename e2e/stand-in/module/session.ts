import { EventEmitter } from "node:events";
import { schemeOf } from "./address.ts";
import { protocol } from "./protocol.ts";

type Decision = { readonly cancel?: boolean };
type BeforeRequest = (details: { readonly url: string }, decide: (decision: Decision) => void) => void;
type Filter = { readonly urls: readonly string[] };

/** `session`: no permission is ever granted here; what the application denies is denied, and what it decides is kept for tests. */
class Session extends EventEmitter {
  readonly protocol = protocol;
  permissionRequestHandler: unknown;
  permissionCheckHandler: unknown;
  isSpellCheckerEnabled = true;
  #filter: Filter = { urls: [] };
  #before: BeforeRequest | undefined;

  readonly webRequest = {
    onBeforeRequest: (filter: Filter, before: BeforeRequest): void => {
      this.#filter = filter;
      this.#before = before;
    },
  };

  setPermissionRequestHandler(handler: unknown): void {
    this.permissionRequestHandler = handler;
  }

  setPermissionCheckHandler(handler: unknown): void {
    this.permissionCheckHandler = handler;
  }

  denies(permission: string): boolean {
    const handler = this.permissionCheckHandler;
    return typeof handler === "function" && handler(null, permission) === false;
  }

  setDevicePermissionHandler(): void {}

  setSpellCheckerEnabled(isEnabled: boolean): void {
    this.isSpellCheckerEnabled = isEnabled;
  }

  /** Filters are understood by their scheme alone. */
  async cancels(url: string): Promise<boolean> {
    const before = this.#before;
    const isAsked = this.#filter.urls.some((pattern) => schemeOf(pattern) === schemeOf(url));
    if (!before || !isAsked) return false;
    return new Promise((resolve) => before({ url }, ({ cancel = false }) => resolve(cancel)));
  }
}

export const defaultSession = new Session();
export const session = { defaultSession, fromPartition: () => defaultSession };
