import { expect, it } from "vitest";
import type { Outcome } from "../../shared/contract/error.ts";
import { methodNames } from "../../shared/contract/names.ts";
import { longWork, tellWhenDone } from "./long-work.ts";

const done: Outcome<unknown> = { ok: true, value: {} };
const refused = (code: "disk" | "cancelled"): Outcome<unknown> => ({ ok: false, error: { code, message: "No." } });

/** What is told of an action that takes so long and ends so. */
async function toldOf(action: string, seconds: number, outcome = done, inFront = false): Promise<readonly string[]> {
  const told: string[] = [];
  let clock = 0;
  const call = tellWhenDone(
    async () => {
      clock += seconds * 1_000;
      return outcome;
    },
    { isInFront: () => inFront, show: (text) => void told.push(text), now: () => clock },
  );
  const [noun = "", verb = ""] = action.split(".");
  expect(await call(noun, verb, {})).toBe(outcome);
  return told;
}

it("is about actions that there are", () => {
  const actions = Object.entries(methodNames).flatMap(([noun, verbs]) => verbs.map((verb) => `${noun}.${verb}`));
  expect(Object.keys(longWork).filter((action) => !actions.includes(action))).toEqual([]);
});

it("tells of long work that ended, well or not, while nobody was at a window", async () => {
  expect(await toldOf("exports.run", 12)).toEqual(["The export is finished and was read back."]);
  expect(await toldOf("imports.run", 600, refused("disk"))).toEqual(["The import did not finish."]);
});

it("tells nothing of what was quick, was cancelled, is seen in a window, or is no work of its own", async () => {
  expect(await toldOf("exports.run", 9)).toEqual([]);
  expect(await toldOf("exports.run", 60, refused("cancelled"))).toEqual([]);
  expect(await toldOf("exports.run", 60, done, true)).toEqual([]);
  expect(await toldOf("finding.list", 60)).toEqual([]);
});
