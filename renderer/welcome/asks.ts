import { createStore } from "../store/store.ts";

/** The dialog of the welcome screen that is open. */
export const asks = createStore<"create" | "open" | "repair" | undefined>(undefined);
