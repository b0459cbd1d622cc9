import { expect, it } from "vitest";
import type { ArchiveState } from "../../shared/contract/archive.ts";
import { whichArchive } from "./attempt.ts";

const state: ArchiveState = {
  version: "0.1.0",
  capabilities: { host: "browser", dialogs: false, browsePlaces: true, openFiles: false },
  recent: [
    { place: "r1", name: "Harbour", folder: "/archives/harbour", available: true },
    { place: "r2", name: "Pilots", folder: "/archives/pilots", available: false },
  ],
};
const problem = (folder?: string) => ({
  code: "archive-damaged" as const,
  message: "m",
  ...(folder === undefined ? {} : { details: { folder } }),
});

it("goes by the folder that the service names", () => {
  expect(whichArchive(state, problem("/archives/pilots"), undefined)?.place).toBe("r2");
  expect(whichArchive(state, problem("/elsewhere"), undefined)).toBeUndefined();
  expect(whichArchive(state, problem("/x"), { place: "asked", folder: "/x" })?.place).toBe("asked");
});

it("else takes what was asked for, else what a start would open", () => {
  expect(whichArchive(state, problem(), { place: "asked", folder: "/x" })?.place).toBe("asked");
  expect(whichArchive(state, problem(), undefined)?.place).toBe("r1");
  expect(whichArchive({ ...state, recent: [] }, problem(), undefined)).toBeUndefined();
});
