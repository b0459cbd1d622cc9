import { describe, expect, it } from "vitest";
import { contract } from "./contract.ts";
import { events } from "./events.ts";
import { eventNames, methodNames } from "./names.ts";

describe("the names the preload carries", () => {
  it("are exactly the contract's", () => {
    const fromContract = Object.fromEntries(
      Object.entries(contract).map(([noun, methods]) => [noun, new Set(Object.keys(methods))]),
    );
    const fromNames = Object.fromEntries(
      Object.entries(methodNames).map(([noun, verbs]) => [noun, new Set<string>(verbs)]),
    );
    expect(fromNames).toEqual(fromContract);
  });

  it("name every event", () => {
    expect(new Set<string>(eventNames)).toEqual(new Set(Object.keys(events)));
  });
});
