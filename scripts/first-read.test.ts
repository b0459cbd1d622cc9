import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const top = path.resolve(import.meta.dirname, "..");
const imports = /^(?:import|export)\s(?!type\b)[^;]*?(?:from\s)?"([^"]+)";/gm;
const service = path.join(top, "main/service/create-service.ts");
const screens = ["import/import-screen.tsx", "vocabulary/vocabulary-screen.tsx", "screens/dialog-of.tsx"];

/** What is read with a file before anything of it runs: the files of ours, and the packages. */
function readWith(entry: string): ReadonlySet<string> {
  const read = new Set([path.join(top, entry)]);
  for (const file of read) {
    if (!existsSync(file)) continue;
    for (const [, from = ""] of readFileSync(file, "utf8").matchAll(imports)) {
      read.add(from.startsWith(".") ? path.resolve(path.dirname(file), from) : from);
    }
  }
  return read;
}

it("is found by the walk", () => {
  expect([...readWith("main/reading/worker.ts")]).toEqual(expect.arrayContaining(["jschardet", "yaml", "iconv-lite"]));
  expect([...readWith("renderer/help/help-dialog.tsx")]).toContain("marked");
  expect([...readWith("shared/contract/contract.ts")]).toContain("zod");
});

it("leaves to threads and to later what only reads files: it was a fifth of what loading takes", () => {
  const reader = ["jschardet", "iconv-lite", "yaml", "yauzl", "htmlparser2", "unpdf"];
  expect([...readWith("main/service/create-service.ts")].filter((one) => reader.includes(one))).toEqual([]);
});

it("is the window's before it is the service's", () => {
  expect([...readWith("main/electron/index.ts")]).not.toContain(service);
  expect([...readWith("main/service/create-service.ts")]).toContain(service);
});

it("is of the page the first screen alone: help, dialogs and the other screens were a third of it", () => {
  const later = ["marked", ...screens.map((file) => path.join(top, "renderer", file))];
  expect([...readWith("renderer/main.tsx")].filter((one) => later.includes(one))).toEqual([]);
});

it("has nothing that checks the contract in the page, which the service has checked: it was a seventh of it", () => {
  for (const entry of ["renderer/main.tsx", "renderer/screens/rest-of-window.ts", "renderer/help/help-dialog.tsx"]) {
    expect([...readWith(entry)]).toContain("react");
    expect([...readWith(entry)]).not.toContain("zod");
  }
});

it("is next to nothing where the page asks before it is read: each import of that is waited for", () => {
  const read = [...readWith("renderer/bridge/asked-first.ts")].map((one) => path.relative(top, one));
  expect(read).toEqual(["renderer/bridge/asked-first.ts", "renderer/bridge/fetch-outcome.ts"]);
});
