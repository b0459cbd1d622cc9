import { readFile } from "node:fs/promises";
import path from "node:path";
import { _electron } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { electronBinary, projectFolder } from "../hosts/hosts.ts";
import { householdEnv } from "../hosts/stage.ts";

// What the stand-in cannot show: main/electron/security-checklist.md says for which points.

test.describe("real Electron", () => {
  test.skip(({ host }) => host !== "electron", "only real Electron can show this");

  test("runs its page in the sandbox, with the preferences that were asked for, and without a spell checker", async ({
    household,
  }) => {
    const app = await _electron.launch({
      executablePath: electronBinary() ?? "",
      args: [projectFolder, `--user-data-dir=${household.userData}`],
      env: householdEnv(household),
      cwd: household.home,
    });
    try {
      const page = await app.firstWindow();
      await page.locator("html[data-ready=true]").waitFor();
      const shown = await app.evaluate(({ BrowserWindow, webContents, session }) => {
        const [window] = BrowserWindow.getAllWindows();
        const ask = window ? Reflect.get(window.webContents, "getLastWebPreferences") : undefined;
        return {
          preferences: typeof ask === "function" ? ask.call(window?.webContents) : {},
          process: window?.webContents.getOSProcessId() ?? 0,
          pages: webContents.getAllWebContents().length,
          spells: session.defaultSession.isSpellCheckerEnabled(),
        };
      });
      expect(shown.preferences).toMatchObject({
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
      });
      expect(shown.spells).toBe(false);
      await page.evaluate(() => {
        const view = document.createElement("webview");
        view.setAttribute("src", "https://harbour.example/");
        document.body.append(view);
      });
      expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(shown.pages);
      // Seccomp in filter mode is the sandbox's inner layer: https://docs.kernel.org/userspace-api/seccomp_filter.html
      if (process.platform === "linux") {
        const status = await readFile(path.join("/proc", String(shown.process), "status"), "utf8");
        expect(status).toMatch(/^Seccomp:\t2$/m);
      }
    } finally {
      await app.close();
    }
  });
});
