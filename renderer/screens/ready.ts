/** Tell whoever waits for it (tests) that the first screen stands with its data. */
export function markReady(): void {
  document.documentElement.dataset.ready = "true";
}
