import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { projectFolder } from "../../e2e/hosts/hosts.ts";
import { filesReadBy, modulesIn, networkUses } from "./network-uses.ts";

const built = (name: string): string => path.join(projectFolder, "dist", name);

describe("what ships", () => {
  it("asks for a network in one place alone: where the browser host listens", async () => {
    expect(await networkUses(built("main"))).toEqual(["of-lectern-start.js: http"]);
    expect(await networkUses(built("preload"))).toEqual([]);
  });

  it("gives Electron nothing that listens", async () => {
    const names = async (program: string) =>
      [...(await filesReadBy(path.join(built("main"), program)))].map((file) => path.basename(file));
    const listens = expect.stringMatching(/^of-lectern-start-/);
    expect(await names("start.js")).toContainEqual(listens);
    const electron = await names("electron.js");
    expect(electron).toContainEqual(expect.stringMatching(/^create-service-/));
    expect(electron).not.toContainEqual(listens);
  });

  it("has pages that load nothing but their own files", async () => {
    const page = await readFile(path.join(built("renderer"), "index.html"), "utf8");
    expect(page).toContain("<script");
    expect(page.match(/(?:src|href)="(?!\.\/)[^"]*"/g)).toBeNull();
  });
});

it("knows each way to ask for a network", () => {
  expect(modulesIn('import { request } from "node:https";')).toEqual(["https"]);
  expect(modulesIn("const net = require('net'); await import(`node:dns/promises`)")).toEqual(["net", "dns/promises"]);
  expect(modulesIn('import { app, net } from "electron";\nimport "undici";')).toEqual(["undici", "electron.net"]);
  expect(modulesIn('import { Net } from "./network.js"; import { app } from "electron";')).toEqual([]);
});
