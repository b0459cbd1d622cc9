import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import lock from "../../package-lock.json" with { type: "json" };

const top = path.resolve(import.meta.dirname, "../..");

async function sources(rooms: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const room of rooms) {
    for (const file of await readdir(path.join(top, room), { recursive: true })) {
      if (!/(?<!\.test)\.(tsx?|html)$/.test(file)) continue;
      found.set(
        path.posix.join(room, file.split(path.sep).join("/")),
        await readFile(path.join(top, room, file), "utf8"),
      );
    }
  }
  return found;
}

async function filesWith(word: RegExp, ...rooms: readonly string[]): Promise<readonly string[]> {
  return [...(await sources(rooms))].filter(([, text]) => word.test(text)).map(([file]) => file);
}

it("sets nothing that loosens Chromium", async () => {
  const loosening =
    /allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|nodeIntegrationIn|webSecurity: false|appendSwitch|appendArgument/;
  expect(await filesWith(loosening, "main", "renderer")).toEqual([]);
});

it("has no webview, so none that allows popups", async () => {
  expect(await filesWith(/<webview|allowpopups/i, "main", "renderer")).toEqual([]);
});

it("puts every page into the sandbox before the first one is made", async () => {
  const index = (await sources(["main/electron"])).get("main/electron/index.ts") ?? "";
  expect(index.indexOf("app.enableSandbox()")).toBeGreaterThan(0);
  expect(index.indexOf("app.enableSandbox()")).toBeLessThan(index.indexOf("app.whenReady()"));
  expect(index.indexOf("guardPages()")).toBeLessThan(index.indexOf("app.whenReady()"));
});

it("makes windows in one place, with the preferences that are tested", async () => {
  expect(await filesWith(/new BrowserWindow\(/, "main")).toEqual(["main/electron/windows.ts"]);
  expect(await filesWith(/webPreferences: webPreferences\(/, "main")).toEqual(["main/electron/windows.ts"]);
});

it("opens other programs in two places: for an address that was asked about, and for a report that was just written", async () => {
  expect(await filesWith(/\bopenExternal\(/, "main")).toEqual(["main/electron/outside-link.ts"]);
  expect(await filesWith(/\bopenPath\(file|\bshowItemInFolder\(/, "main")).toEqual(["main/electron/open-file.ts"]);
});

it("hands pages a bridge in one place", async () => {
  expect(await filesWith(/exposeIn(Main|Isolated)World/, "main", "renderer")).toEqual(["main/electron/preload.ts"]);
});

it("stands on one version of Electron, the one that its lock file has", () => {
  expect(manifest.devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
  expect(lock.packages["node_modules/electron"].version).toBe(manifest.devDependencies.electron);
});
