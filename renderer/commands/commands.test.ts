import { beforeAll, describe, expect, it, vi } from "vitest";
import { createFakeBridge } from "../testing/fake-bridge.ts";
import { readScenario } from "../testing/scenario.ts";
import type { Command } from "./command.ts";

let commands: readonly Command[] = [];

beforeAll(async () => {
  // The bridge looks for its host when it is loaded; that of the tests before this one is loaded already.
  vi.resetModules();
  vi.stubGlobal("window", { lectern: createFakeBridge(readScenario("")) });
  commands = (await import("./commands.ts")).commands;
});

describe("the list of commands", () => {
  it("names each command once", () => {
    const ids = commands.map((command) => command.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("gives each key to one command", () => {
    const placeOf = ({ inReader, inTerms }: Command) => (inReader ? "reader" : inTerms ? "terms" : "anywhere");
    for (const place of ["anywhere", "reader", "terms"]) {
      const keys = commands.filter((one) => placeOf(one) === place).flatMap((command) => command.keys ?? []);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys).not.toEqual([]);
    }
  });

  it("lets only keys that type nothing work in text fields", () => {
    const inFields = commands.filter((command) => command.worksInFields).flatMap((command) => command.keys ?? []);
    expect(inFields.filter((keys) => !/^(Ctrl|Alt)\+|^(Shift\+)?F\d/.test(keys))).toEqual([]);
  });
});
