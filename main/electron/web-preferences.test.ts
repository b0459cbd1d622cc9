import path from "node:path";
import { expect, it } from "vitest";
import { webPreferences } from "./web-preferences.ts";

it("gives pages no Node, a sandbox, a world apart, and nothing that is off by default", () => {
  const { preload, ...rest } = webPreferences(true);
  expect(path.basename(preload ?? "")).toBe("preload.cjs");
  expect(rest).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
  });
});
