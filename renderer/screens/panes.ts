import { createStore } from "../store/store.ts";

/** `auto`: shown where the window has room for it. */
export type PaneState = "auto" | "open" | "closed";

export type Pane = "narrowing" | "tagging";

export const panes = createStore<{ readonly [P in Pane]: PaneState }>({ narrowing: "auto", tagging: "auto" });

/** The widths from which main-screen.css gives the pane a column of its own. */
const roomFrom: { readonly [P in Pane]: string } = { narrowing: "(min-width: 980px)", tagging: "(min-width: 1180px)" };

const hasRoom = (pane: Pane): boolean => window.matchMedia(roomFrom[pane]).matches;

export function isShown(pane: Pane): boolean {
  const state = panes.get()[pane];
  return state === "auto" ? hasRoom(pane) : state === "open";
}

export function showPane(pane: Pane): void {
  if (!isShown(pane)) panes.set((now) => ({ ...now, [pane]: hasRoom(pane) ? "auto" : "open" }));
}

export function hidePane(pane: Pane): void {
  if (isShown(pane)) panes.set((now) => ({ ...now, [pane]: hasRoom(pane) ? "closed" : "auto" }));
}

/** Panes that lie over the others because there is no room beside them. */
export function openDrawers(): readonly Pane[] {
  const all: readonly Pane[] = ["narrowing", "tagging"];
  return all.filter((pane) => isShown(pane) && !hasRoom(pane));
}

export function togglePane(pane: Pane): void {
  if (isShown(pane)) hidePane(pane);
  else showPane(pane);
}
