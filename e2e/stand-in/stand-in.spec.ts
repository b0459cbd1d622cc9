import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { test as base, expect, type Page } from "@playwright/test";
import { dropPaths } from "./drop.ts";
import { launchStandIn, runStandIn, type StandIn } from "./launch.ts";

// The stand-in proved by itself, on the smallest application that uses all of it.

const main = path.join(import.meta.dirname, "example", "main.js");

base.use({ screenshot: "only-on-failure" });

/** One application for all that does not end it: none of them minds what another one did. */
const test = base.extend<{ page: Page }, { folder: string; app: StandIn }>({
  folder: [
    async ({ browserName: _browser }, use) => {
      const folder = await mkdtemp(path.join(os.tmpdir(), "stand-in-spec-"));
      await use(folder);
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
    { scope: "worker" },
  ],
  app: [
    async ({ folder }, use) => {
      const app = await launchStandIn({ main, args: [`--user-data-dir=${folder}`] });
      await use(app);
      await app.close();
    },
    { scope: "worker" },
  ],
  page: async ({ app }, use) => {
    const page = await app.firstWindow();
    await page.reload();
    await use(page);
  },
});

/** Calls one function of the preload's bridge and gives what it answered, or the error's text. */
function call(page: Page, verb: string, value?: unknown): Promise<unknown> {
  return page.evaluate(
    async ([name, given]) => {
      const bridge: unknown = Reflect.get(window, "example");
      if (typeof bridge !== "object" || bridge === null) return "no bridge";
      try {
        return await Reflect.get(bridge, name)(given);
      } catch (error) {
        return String(error);
      }
    },
    [verb, value] as const,
  );
}

test("clones what crosses, as Electron does", async ({ page }) => {
  const value = {
    when: new Date(7),
    text: "§",
    nested: [1, null, { $: "dollar" }],
    big: 2n ** 70n,
    odd: [Number.NaN, -0],
  };
  expect(await call(page, "clone", value)).toEqual(value);
  expect(
    await page.evaluate("example.clone(new Uint8Array([1, 2])).then((bytes) => bytes instanceof Uint8Array)"),
  ).toBe(true);
  expect(await page.evaluate("example.clone(new Map([[1, new Set(['a'])]])).then((map) => map.get(1).has('a'))")).toBe(
    true,
  );
});

test("carries errors from main and from the preload", async ({ page }) => {
  expect(await call(page, "fail")).toBe("Error: Error invoking remote method 'example:fail': RangeError: too far");
  expect(await call(page, "refuse")).toBe("TypeError: refused in the preload");
});

test("runs the preload in a world of its own", async ({ page }) => {
  expect(await page.evaluate("[typeof secret, typeof require, typeof process, Object.isFrozen(example)]")).toEqual([
    "undefined",
    "undefined",
    "undefined",
    true,
  ]);
});

test("says which frame a message came from", async ({ page }) => {
  expect(await call(page, "sender")).toEqual(["example://app/page.html", null]);
});

test("sends events to the page until it stops listening", async ({ app, page }) => {
  await call(page, "say", "echo");
  await expect(page.locator("#said")).toHaveText('"echo"');
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById("greet")?.click());
  await expect(page.locator("#said")).toHaveText('"hello from the menu"');
  const heard = await page.evaluate(`(async () => {
    const heard = [];
    const stop = example.onSaid((value) => heard.push(value));
    await example.say("first"); await example.clone(0);
    stop();
    await example.say("second"); await example.clone(0);
    return heard;
  })()`);
  expect(heard).toEqual(["first"]);
});

test("works again after a reload", async ({ page }) => {
  await call(page, "clone", 1);
  await page.reload();
  expect(await call(page, "clone", 2)).toBe(2);
});

test("drops files and folders with their paths", async ({ app, page, folder }) => {
  const [first, second] = [path.join(folder, "one", "same.txt"), path.join(folder, "two", "same.txt")];
  for (const file of [first, second]) {
    await mkdir(path.dirname(file));
    await writeFile(file, "Good morning.");
    await utimes(file, 1_000_000_000, 1_000_000_000);
  }
  const paths = [first, second, path.join(folder, "one")];
  await dropPaths(app, page, page.getByRole("region", { name: "Drop here" }), paths);
  await expect(page.locator("#dropped")).toHaveText(JSON.stringify({ trusted: true, paths }));
});

test("knows no path for a file that is not on disk", async ({ page }) => {
  expect(await page.evaluate("example.paths([new File(['x'], 'same.txt')])")).toEqual([""]);
});

test("answers dialogs as the test wants", async ({ app, page }) => {
  expect(await call(page, "choose")).toEqual({ canceled: true, filePaths: [] });
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, "/srv/speech.txt");
  expect(await call(page, "choose")).toEqual({ canceled: false, filePaths: ["/srv/speech.txt"] });
});

test("asks the application before the page goes anywhere", async ({ app, page }) => {
  const address = page.url();
  await page.evaluate("location.href = 'https://harbour.example/'");
  await page.locator("#open").click();
  await expect.poll(() => app.callLog()).toContainEqual(["openExternal", "https://harbour.example/"]);
  await expect.poll(() => app.windows().length).toBe(1);
  expect(page.url()).toBe(address);
  expect(await page.evaluate("fetch('https://harbour.example/').then(() => 'reached', () => 'refused')")).toBe(
    "refused",
  );
});

test("enforces the policy that main answers with", async ({ page }) => {
  const ran = await page.evaluate(`new Promise((resolve) => {
    document.addEventListener("securitypolicyviolation", (event) => resolve(event.violatedDirective));
    const script = document.createElement("script"); script.textContent = "window.ran = true"; document.body.append(script);
  })`);
  expect(ran).toBe("script-src-elem");
});

test("runs utility processes", async ({ page }) => {
  expect(await call(page, "double", 21)).toEqual({ answer: { twice: 42 }, code: 15 });
});

test("lets one instance run for each folder", async ({ app, page, folder }) => {
  expect(await runStandIn({ main, args: [`--user-data-dir=${folder}`, "speech.txt"] })).toBe(0);
  await expect.poll(() => call(page, "starts")).toEqual(["speech.txt"]);
  expect(app.process().exitCode).toBeNull();
});

test("takes for dragging out what Electron takes", async ({ app, folder }) => {
  await app.firstWindow();
  const icon = path.join(folder, "icon.png");
  await writeFile(icon, "an image");
  const drag = (item: { readonly file: string; readonly files?: string[]; readonly icon: string }) =>
    app.evaluate(({ BrowserWindow }, given) => BrowserWindow.getAllWindows()[0]?.webContents.startDrag(given), item);
  await expect(drag({ file: "speech.txt", icon })).rejects.toThrow("absolute");
  await expect(drag({ file: "/srv/speech.txt", icon: `${icon}.none` })).rejects.toThrow("image");
  await drag({ file: "/srv/speech.txt", icon });
  await drag({ file: "/srv/speech.txt", files: ["/srv/one.txt", "/srv/two.txt"], icon });
  const dragged = (await app.callLog()).filter(([name]) => name === "startDrag");
  expect(dragged).toEqual([
    ["startDrag", ["/srv/speech.txt"]],
    ["startDrag", ["/srv/one.txt", "/srv/two.txt"]],
  ]);
});

test("lives on when the folder of its instances is taken away", async ({ app, folder }) => {
  await app.firstWindow();
  await rm(path.join(folder, "stand-in-instances"), { recursive: true });
  // What the watcher hears comes before the second question.
  for (const asked of [1, 2]) expect(await app.evaluate((_electron, number) => number, asked)).toBe(asked);
  expect(app.process().exitCode).toBeNull();
});

test("keeps what the page stored over a restart, and waits for a slow quit", async ({ folder }) => {
  const own = path.join(folder, "own");
  for (const expected of [null, "kept"]) {
    const app = await launchStandIn({ main, args: [`--user-data-dir=${own}`] });
    const page = await app.firstWindow();
    expect(await page.evaluate("localStorage.getItem('x')")).toBe(expected);
    await page.evaluate("localStorage.setItem('x', 'kept')");
    await app.close();
    expect(app.process().exitCode).toBe(0);
  }
});
