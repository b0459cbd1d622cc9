import type { Page } from "@playwright/test";

/** What the page's scripts hold when everything that is not needed is gone, in MB. */
export async function settledHeap(page: Page): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send("HeapProfiler.collectGarbage");
  const { usedSize } = await client.send("Runtime.getHeapUsage");
  await client.detach();
  return usedSize / 1e6;
}
