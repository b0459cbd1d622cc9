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
  const arrived = await listenForDrop(page);
  const cdp = await page.context().newCDPSession(page);
  const copy = 1;
  // A page that is too busy to have answered what hangs over it gets no drop but a leave: it is dragged there once more.
  for (let attempt = 1; ; attempt += 1) {
    for (const type of ["dragEnter", "dragOver", "drop"] as const) {
      await cdp.send("Input.dispatchDragEvent", {
        type,
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        data: { items: [], files: [...paths], dragOperationsMask: copy },
      });
    }
    if (await arrived()) break;
    if (attempt === 5) throw new Error("the page takes no drop");
  }
  await cdp.detach();
}

/** Gives whether a drop or a leave came last, once either has. */
async function listenForDrop(page: Page): Promise<() => Promise<boolean>> {
  const events = await page.evaluateHandle(() => {
    const ends: string[] = [];
    for (const type of ["drop", "dragleave"]) {
      window.addEventListener(type, () => ends.push(type), { capture: true });
    }
    return ends;
  });
  return async () => {
    await page.waitForFunction((ends) => ends.length > 0, events);
    return await events.evaluate((ends) => ends.splice(0).includes("drop"));
  };
}
