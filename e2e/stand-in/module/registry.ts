import type { Page } from "@playwright/test";

/** What the application and the router need to know of a window. */
export type KnownWindow = {
  readonly page: Page | undefined;
  readonly close: () => void;
  readonly isDestroyed: () => boolean;
  /** May the page go there? Asks the application unless it was the application that sent it there. */
  readonly allowsNavigation: (address: string) => boolean;
};

const windows = new Set<KnownWindow>();

export function register(window: KnownWindow): void {
  windows.add(window);
}

export function unregister(window: KnownWindow): void {
  windows.delete(window);
}

export function liveWindows(): readonly KnownWindow[] {
  return [...windows].filter((window) => !window.isDestroyed());
}

export function windowOf(page: Page): KnownWindow | undefined {
  return liveWindows().find((window) => window.page === page);
}
