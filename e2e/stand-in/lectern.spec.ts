import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { test as base, expect, type Page } from "@playwright/test";
import { v7 } from "uuid";
import type { Bridge } from "../../shared/contract/bridge.ts";
import { launchStandIn, runStandIn, type StandIn } from "./launch.ts";

// What only Lectern's Electron host does, on the stand-in: needs `npm run build`. The stories are in e2e/stories.

const project = path.resolve(import.meta.dirname, "../..");
const main = path.join(project, "dist", "main", "electron.js");

base.use({ screenshot: "only-on-failure" });

const test = base.extend<{ folder: string; app: StandIn; page: Page }>({
  folder: async ({ browserName: _browser }, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), "lectern-host-"));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  },
  app: async ({ folder }, use) => {
    const app = await launchStandIn({ main, args: [`--user-data-dir=${folder}`] });
    await use(app);
    await app.close();
    expect(app.process().exitCode).toBe(0);
  },
  page: async ({ app }, use) => {
    const page = await app.firstWindow();
    await page.locator("#root > *").first().waitFor({ state: "attached" });
    await use(page);
  },
});

const openArchiveName = (page: Page) =>
  page.evaluate("lectern.archive.state({}).then(({ value }) => value.archive?.name)");

test("gives the page one function for each action, and nothing of Electron", async ({ page }) => {
  expect(await page.evaluate("Object.keys(lectern).length > 10 && Object.isFrozen(lectern.archive)")).toBe(true);
  expect(await page.evaluate("[typeof require, typeof process, typeof module, typeof lectern.invoke]")).toEqual(
    Array.from({ length: 4 }, () => "undefined"),
  );
  // A request that main refuses comes back as data, not as an exception.
  const refused = await page.evaluate("lectern.transcripts.show({ id: '../../etc/passwd' })");
  expect(refused).toMatchObject({ ok: false, error: { code: "bad-request" } });
});

test("opens an archive that a second start names, in the window that is there", async ({ app, page, folder }) => {
  await page.evaluate("lectern.archive.openSample({}).then(() => lectern.archive.close({}))");
  expect(await openArchiveName(page)).toBeUndefined();
  const archive = path.join(folder, "Sample archive");
  expect(await runStandIn({ main, args: [`--user-data-dir=${folder}`, archive] })).toBe(0);
  await expect.poll(() => openArchiveName(page)).toBe("Sample archive");
  expect(app.windows()).toHaveLength(1);
});

test("opens an archive that the command line names, and closes it when it quits", async ({ folder }) => {
  const args = [`--user-data-dir=${folder}`];
  const first = await launchStandIn({ main, args });
  await (await first.firstWindow()).evaluate("lectern.archive.openSample({})");
  await first.close();
  // A lock that was left behind would make the copy read-only or refuse it.
  await cp(path.join(folder, "Sample archive"), path.join(folder, "Copy"), { recursive: true });
  const second = await launchStandIn({ main, args: [...args, path.join(folder, "Copy", "archive.json")] });
  const page = await second.firstWindow();
  await expect
    .poll(() => page.evaluate("lectern.archive.state({}).then(({ value }) => value.archive?.readOnly)"))
    .toBe(false);
  await second.close();
  expect(second.process().exitCode).toBe(0);
});

test("asks before an address is opened in the browser, and opens nothing else", async ({ app, page }) => {
  await page.evaluate("window.open('file:///etc/passwd'), window.open('https://harbour.example@elsewhere.example/')");
  await page.evaluate("window.open('https://harbour.example/minutes')");
  await expect.poll(async () => (await app.callLog()).length).toBe(1);
  expect(await app.callLog()).toMatchObject([["showMessageBox", { detail: "https://harbour.example/minutes" }]]);
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false });
  });
  await page.evaluate("window.open('https://harbour.example/yes')");
  await expect.poll(() => app.callLog()).toContainEqual(["openExternal", "https://harbour.example/yes"]);
});

test("stays where it is, offline and without permissions", async ({ app, page }) => {
  const address = page.url();
  for (const target of ["https://harbour.example/", "lectern://elsewhere/", "data:text/html,x"]) {
    await page.evaluate((to) => {
      window.location.href = to;
    }, target);
  }
  expect(page.url()).toBe(address);
  expect(await page.evaluate("Notification.requestPermission()")).toBe("denied");
  const frame =
    "const f = document.createElement('iframe'); f.src = 'https://harbour.example/'; document.body.append(f)";
  expect(await page.evaluate(`(() => { ${frame}; return f.contentWindow.length })()`)).toBe(0);
  const denied = await app.evaluate(({ session }) => {
    const handler: unknown = Reflect.get(session.defaultSession, "permissionCheckHandler");
    return typeof handler === "function" ? handler() : undefined;
  });
  expect(denied).toBe(false);
});

test("has a menu whose items run the interface's commands", async ({ app, page }) => {
  await page.evaluate("lectern.on['window.command'](({ command }) => { document.body.dataset.command = command })");
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById("go.next")?.click());
  await expect(page.locator("body")).toHaveAttribute("data-command", "go.next");
});

test("offers in its menu the archives that were opened lately", async ({ app, page }) => {
  const labels = () =>
    app.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
      return items.find(({ label }) => label === "Open recent")?.submenu?.items.map(({ label }) => label) ?? [];
    });
  expect(await labels()).toEqual([]);
  await page.evaluate("lectern.archive.openSample({})");
  await expect.poll(labels).toEqual([expect.stringMatching(/^Sample archive — /)]);
  await page.evaluate("lectern.archive.close({})");
  await expect.poll(() => openArchiveName(page)).toBe(undefined);
  await app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
    items.find(({ label }) => label === "Open recent")?.submenu?.items[0]?.click();
  });
  await expect.poll(() => openArchiveName(page)).toBe("Sample archive");
});

test("lets what is selected be dragged out as the files that it came as, and an export", async ({
  app,
  page,
  folder,
}) => {
  await page.evaluate("lectern.archive.openSample({})");
  const rows = page.getByRole("listbox", { name: "Transcripts" }).getByRole("option");
  await rows.nth(0).click();
  await rows.nth(1).click({ modifiers: ["Shift"] });
  // The press that begins it leaves both selected.
  await rows.nth(0).dispatchEvent("mousedown", { button: 0 });
  await rows.nth(0).dispatchEvent("dragstart");
  await expect.poll(() => app.callLog()).toMatchObject([["startDrag", { length: 2 }]]);
  const [[, files] = []] = await app.callLog();
  const samples = await readdir(path.join(project, "assets", "samples"), { recursive: true });
  for (const file of Array.isArray(files) ? files : []) {
    const sample = samples.find((name) => path.basename(name) === path.basename(file)) ?? "none";
    expect(await readFile(file)).toEqual(await readFile(path.join(project, "assets", "samples", sample)));
  }

  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, folder);
  const report = await page.evaluate(async (id) => {
    const { lectern } = window as unknown as { readonly lectern: Bridge<File> };
    const chosen = await lectern.places.choose({ purpose: "export" });
    const place = chosen.ok ? (chosen.value.places[0]?.id ?? "") : "";
    const view = { query: "", trash: false };
    const done = await lectern.exports.run({ export: id, selection: { view }, formats: ["json"], place });
    await lectern.exports.reveal({ export: id });
    await lectern.files.dragOut?.({ export: id });
    return done.ok ? done.value.folder : done.error.message;
  }, `x${v7()}`);
  expect((await app.callLog()).slice(1)).toEqual([
    ["showItemInFolder", report],
    ["startDrag", [report]],
  ]);
});

test("has several windows on one archive, each sees what is done in the other and keeps its place", async ({
  folder,
}) => {
  const args = [`--user-data-dir=${folder}`];
  const kept = { x: 40, y: 60, width: 1000, height: 700, maximized: false };
  // Further right than the one screen that there is.
  await writeFile(path.join(folder, "windows.json"), JSON.stringify({ 1: kept, 2: { ...kept, x: 9_000 } }));
  const app = await launchStandIn({ main, args });
  const first = await app.firstWindow();
  await first.locator("#root > *").first().waitFor({ state: "attached" });
  await first.evaluate("lectern.archive.openSample({})");
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById("window.new")?.click());
  await expect.poll(() => app.windows().length).toBe(2);
  const second = app.windows().find((page) => page !== first) ?? first;
  // A window that is there may not have its page yet, and the page not yet what the preload script gives it.
  await second.locator("#root > *").first().waitFor({ state: "attached" });
  await expect.poll(() => openArchiveName(second)).toBe("Sample archive");
  const bounds = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.getBounds()));
  expect(bounds).toMatchObject([
    { x: 40, y: 60, width: 1000 },
    { x: 920, y: 60, width: 1000 },
  ]);
  await second.evaluate("lectern.on['archive.changed'](() => { document.body.dataset.heard = 'yes' })");
  await first.evaluate(
    "lectern.tags.apply({ selection: { view: {} }, add: { topics: [{ label: 'Pilots at sea' }] } })",
  );
  await expect(second.locator("body")).toHaveAttribute("data-heard", "yes");
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(() => app.windows().length).toBe(1);
  expect(await openArchiveName(second)).toBe("Sample archive");
  await app.close();
  expect(app.process().exitCode).toBe(0);
  expect(JSON.parse(await readFile(path.join(folder, "windows.json"), "utf8"))).toMatchObject({
    1: kept,
    2: { x: 920 },
  });
});
