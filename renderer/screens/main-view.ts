import { createStore } from "../store/store.ts";

/** What stands beside the narrowing: transcripts and the one that is open, every hit in its line, counts by year, or pictures. */
export type MainView = "list" | "lines" | "years" | "overview";

export const mainView = createStore<MainView>("list");

export function showMainView(view: MainView): void {
  mainView.set(view);
}

/** To the list where the view is shown already. */
export function toggleMainView(view: MainView): void {
  mainView.set((now) => (now === view ? "list" : view));
}
