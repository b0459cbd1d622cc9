import type { Locator, Page } from "@playwright/test";

/** Told of the files before they arrive; only the stand-in needs it. */
type Forewarned = { readonly rememberFiles?: (paths: readonly string[]) => Promise<void> };

/**
 * Drops files and folders of this machine on an element: a trusted drop, as if dragged from the desktop
 * (https://chromedevtools.github.io/devtools-protocol/tot/Input/#method-dispatchDragEvent).
 * @param paths absolute
 */
export async function dropPaths(app: Forewarned, page: Page, target: Locator, paths: readonly string[]): Promise<void> {
  await app.rememberFiles?.(paths);
  const box = await target.boundingBox();
  if (!box) throw new Error("nothing can be dropped on an element that is not on the screen");
  const cdp = await page.context().newCDPSession(page);
  const copy = 1;
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await cdp.send("Input.dispatchDragEvent", {
      type,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      data: { items: [], files: [...paths], dragOperationsMask: copy },
    });
  }
  await cdp.detach();
}
