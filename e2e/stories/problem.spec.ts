import { readFile } from "node:fs/promises";
import { expect, isReady, test } from "../fixtures.ts";

test.describe("a page that fails", () => {
  test.use({ begin: "three transcripts", complaints: "provoked" });

  test("says that nothing is lost, saves a problem report, and opens again", async ({ app, host }) => {
    test.skip(host !== "browser", "what the page is told can be spoilt in the browser alone");
    const page = app.page();
    // An archive without what every archive has.
    await page.route("**/call/archive/state", (route) =>
      route.fulfill({ json: { ok: true, value: { archive: { name: "Spoilt" }, recent: [], capabilities: {} } } }),
    );
    await page.reload();
    await expect(page.getByRole("heading", { name: "This window stopped working" })).toBeVisible();
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save a problem report…" }).click();
    const report = await readFile(await (await saved).path(), "utf8");
    expect(report).toMatch(/fault in=page TypeError|fault in=page Error/);
    expect(report).toMatch(/Transcripts: 3\n/);
    await page.unroute("**/call/archive/state");
    await page.getByRole("button", { name: "Open the window again" }).click();
    await isReady(page);
    await expect(page.getByRole("heading", { name: "This window stopped working" })).toBeHidden();
  });
});
