import { createStore } from "../store/store.ts";

/** Whether single characters (`T`, `?`, `/`) are keys of commands; who dictates turns them off (WCAG 2.1.4). */
export const letterKeys = createStore<"on" | "off">("on");

type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">;

/** A press that means nothing to the window: a single character, where these are turned off. */
export function isTurnedOff({ key, ctrlKey, metaKey, altKey }: Press): boolean {
  if (letterKeys.get() === "on" || ctrlKey || metaKey || altKey) return false;
  return key !== " " && [...key].length === 1;
}
