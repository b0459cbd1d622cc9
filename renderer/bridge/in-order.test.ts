import { describe, expect, it } from "vitest";
import type { Calls } from "../../shared/contract/contract.ts";
import { createFakeBridge } from "../testing/fake-bridge.ts";
import { readScenario } from "../testing/scenario.ts";
import { inOrder } from "./in-order.ts";

/** Calls that tell when they are asked and are answered when `answer` says so. */
function createSlow() {
  const asked: string[] = [];
  const waiting = new Map<
    string,
    { readonly resolve: (answer: never) => void; readonly reject: (why: Error) => void }
  >();
  const ask = (name: string) => () => {
    asked.push(name);
    return new Promise<never>((resolve, reject) => waiting.set(name, { resolve, reject }));
  };
  const fake = createFakeBridge(readScenario(""));
  const calls: Calls = {
    ...fake,
    tags: { ...fake.tags, apply: ask("tag"), summary: ask("look") },
    trash: { ...fake.trash, put: ask("delete") },
    history: { ...fake.history, undo: ask("undo") },
  };
  return { asked, calls: inOrder(calls), waiting };
}

const selection = { ids: ["one"] };
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("what changes the archive by hand", () => {
  it("is asked in the order in which it was done, each when the one before is answered", async () => {
    const { asked, calls, waiting } = createSlow();
    void calls.tags.apply({ selection });
    void calls.trash.put({ selection });
    void calls.history.undo({});
    await settled();
    expect(asked).toEqual(["tag"]);
    waiting.get("tag")?.resolve({ ok: true } as never);
    await settled();
    expect(asked).toEqual(["tag", "delete"]);
    waiting.get("delete")?.resolve({ ok: true } as never);
    await settled();
    expect(asked).toEqual(["tag", "delete", "undo"]);
  });

  it("goes on after one that failed, which is told to whoever asked", async () => {
    const { asked, calls, waiting } = createSlow();
    const tagged = calls.tags.apply({ selection });
    const deleted = calls.trash.put({ selection });
    await settled();
    waiting.get("tag")?.reject(new Error("the pipe broke"));
    await expect(tagged).rejects.toThrow("the pipe broke");
    await settled();
    waiting.get("delete")?.resolve("gone" as never);
    await expect(deleted).resolves.toBe("gone");
    expect(asked).toEqual(["tag", "delete"]);
  });

  it("holds up nothing that only looks", async () => {
    const { asked, calls } = createSlow();
    void calls.tags.apply({ selection });
    void calls.tags.summary({ selection });
    await settled();
    expect(asked).toContain("look");
  });
});
