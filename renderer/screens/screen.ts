import { createStore } from "../store/store.ts";

/** The import that is being reviewed in place of the main screen. */
export const importing = createStore<string | undefined>(undefined);

export type DialogName =
  | { readonly name: "commands" }
  | { readonly name: "keyboard" }
  | { readonly name: "settings" }
  | { readonly name: "damage" }
  | { readonly name: "export" }
  | { readonly name: "facet"; readonly facet: "topics" | "persons" | "sections" };

/** The dialog over the screen; one at a time. */
export const dialog = createStore<DialogName | undefined>(undefined);

export function openDialog(name: DialogName): void {
  dialog.set(name);
}

export function closeDialog(): void {
  dialog.set(undefined);
}
