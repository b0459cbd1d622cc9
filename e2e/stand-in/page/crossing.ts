/**
 * What the page's own world and the preload's world say to each other. They share only the DOM, so it goes as the
 * `detail` of DOM events, which Chromium clones between worlds; the names of these events are secret and random.
 */
export type ToPreload = { readonly call: number; readonly id: number; readonly values: unknown };

export type ToPage =
  | { readonly kind: "expose"; readonly name: string; readonly api: unknown }
  | { readonly kind: "returned"; readonly value: unknown }
  | { readonly kind: "threw"; readonly error: unknown }
  | { readonly kind: "promised" }
  | { readonly kind: "settled"; readonly id: number; readonly value?: unknown; readonly error?: unknown }
  | { readonly kind: "callback"; readonly call: number; readonly values: unknown };

export function say(event: string, detail: ToPreload | ToPage): void {
  window.dispatchEvent(new CustomEvent(event, { detail }));
}

export function hear<T extends ToPreload | ToPage>(event: string, listener: (message: T) => void): void {
  window.addEventListener(event, (heard) => {
    if (heard instanceof CustomEvent) listener(heard.detail);
  });
}

export const toPageEvent = (secret: string): string => `${secret}-page`;
export const toPreloadEvent = (secret: string): string => `${secret}-preload`;
