import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { expect, it, onTestFinished } from "vitest";
import { faultOf, framesOf } from "./fault.ts";
import { createLog } from "./log.ts";

function folderForTest(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "lectern-log-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const noon = () => new Date("2031-04-07T12:00:00Z");

it("has a line for each thing that was done, with numbers and words of ours", () => {
  const log = createLog(path.join(folderForTest(), "log"), undefined, noon);
  log.note("opened", { transcripts: 12, readOnly: false, code: "not-found", absent: undefined });
  expect(log.read()).toBe("2031-04-07T12:00:00.000Z opened transcripts=12 readOnly=false code=not-found\n");
});

it("leaves out what may be somebody's words", () => {
  const log = createLog(folderForTest(), undefined, noon);
  log.note("Harbour Minutes", { title: "Anna Berg", path: "/home/anna/x.txt", "a b": "two words" });
  expect(log.read()).toBe("2031-04-07T12:00:00.000Z … title=… path=… …=…\n");
});

it("tells a fault by its name, code and places, without its message", () => {
  const error = Object.assign(new RangeError("Anna Berg\n    at Berg (/home/anna/secret.js:1:2)"), { code: "ENOSPC" });
  const told = faultOf(error);
  expect(told.split("\n")[0]).toBe("RangeError ENOSPC");
  expect(told).toMatch(/\n {2}at .*\(log\.test\.ts:\d+:\d+\)/);
  expect(told).not.toMatch(/Anna|secret|home/);
  expect(faultOf("Anna Berg")).toBe("string");
});

it("shows nothing of a folder or a message, whatever they are", () => {
  const words = fc.string({ minLength: 4 }).filter((text) => !/^[\w\s.:()/<>…,-]*$/.test(text));
  fc.assert(
    fc.property(words, words, (message, folder) => {
      const stack = `Error: ${message}\n    at f (/home/${folder.replaceAll("\n", "")}/a.js:1:2)\n    at node:fs:3:4`;
      const told = framesOf(stack, message).join("\n");
      expect(told).not.toContain(message);
      expect(told).not.toContain(folder);
    }),
  );
});

it("keeps two files of a bounded size, the older first", () => {
  const folder = folderForTest();
  const log = createLog(folder, 1_000, noon);
  for (let n = 1; n <= 200; n += 1) log.note("done", { n });
  expect(readdirSync(folder).sort()).toEqual(["lectern.1.log", "lectern.log"]);
  for (const name of readdirSync(folder)) expect(statSync(path.join(folder, name)).size).toBeLessThanOrEqual(1_000);
  const numbers = [...log.read().matchAll(/n=(\d+)/g)].map(([, n]) => Number(n));
  expect(numbers.at(-1)).toBe(200);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
});

it("lets nothing fail because of it, and says that it could not be written", () => {
  const file = path.join(folderForTest(), "file");
  writeFileSync(file, "");
  const log = createLog(path.join(file, "log"), undefined, noon);
  log.note("opened");
  expect(log.read()).toContain("The log could not be written: Error E");
});
