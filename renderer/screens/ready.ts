import { help, rest } from "./rest.ts";

/** Milliseconds in which a page that is never idle reads the rest all the same. */
const patience = 1_000;

/** The first screen stands with its data: tell whoever waits for it (tests), and read the rest of the window. */
export function markReady(): void {
  document.documentElement.dataset.ready = "true";
  requestIdleCallback(() => void rest.fetch().then(help.fetch), { timeout: patience });
}
