import type { Outcome } from "../../shared/contract/error.ts";
import type { ImportState } from "../../shared/contract/imports.ts";
import { bridge } from "../bridge/bridge.ts";

const chunk = 100;

/** Read files of an import again by the profiles that are kept now; the last state, or what stopped it. */
export async function readItemsAgain(
  importId: string,
  items: readonly number[],
  onRead: (count: number) => void,
): Promise<Outcome<ImportState> | undefined> {
  let last: Outcome<ImportState> | undefined;
  for (let from = 0; from < items.length; from += chunk) {
    onRead(from);
    last = await bridge.imports.readAgain({ import: importId, items: items.slice(from, from + chunk) });
    if (!last.ok) return last;
  }
  return last;
}
