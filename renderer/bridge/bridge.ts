import type { Bridge } from "../../shared/contract/bridge.ts";
import { createBrowserBridge } from "./browser-bridge.ts";
import { inOrder } from "./in-order.ts";
import { walkDropped } from "./walk-dropped.ts";

const host = window.lectern;

/** The one way out of the page: everything Lectern's service does, and what it tells unasked. */
export const bridge: Bridge<File> = inOrder(host ?? createBrowserBridge());

/**
 * The files of a drop. Call it while the drop event is being handled: the browser empties `data` afterwards. A preload
 * finds folders by their path; without one they are walked here, because a folder's `File` has no bytes.
 */
export function gatherDropped(data: DataTransfer): Promise<readonly File[]> {
  return host === undefined ? walkDropped(data) : Promise.resolve([...data.files]);
}
