import { describe, expect, it } from "vitest";
import { createDeferred } from "./deferred.ts";
import { eachOf } from "./each-of.ts";
import { heldAfter } from "./testing/garbage.ts";

const soon = () => new Promise<void>((resolve) => setTimeout(resolve, 1));

describe("doing work for each value", () => {
  it("does all of it, never more than the limit at once", async () => {
    let now = 0;
    let most = 0;
    const done: number[] = [];
    await eachOf(
      Array.from({ length: 20 }, (_, n) => n),
      3,
      async (n) => {
        now += 1;
        most = Math.max(most, now);
        await soon();
        now -= 1;
        done.push(n);
      },
    );
    expect(done).toHaveLength(20);
    expect(most).toBe(3);
  });

  it("begins nothing new after a failure, waits for what is under way, and rejects with the first one", async () => {
    const begun: number[] = [];
    const work = async (n: number) => {
      begun.push(n);
      await soon();
      throw new Error(`failed ${n}`);
    };
    await expect(eachOf([0, 1, 2, 3, 4, 5], 2, work)).rejects.toThrow("failed 0");
    expect(begun.length).toBeLessThan(6);
  });

  it("passes on what its source throws, after waiting for what is under way", async () => {
    async function* broken() {
      yield 1;
      throw new Error("no more");
    }
    let finished = false;
    const work = async () => {
      await soon();
      finished = true;
    };
    await expect(eachOf(broken(), 4, work)).rejects.toThrow("no more");
    expect(finished).toBe(true);
  });

  it("keeps nothing of what is done while one of them takes long", async () => {
    const long = createDeferred();
    const rest = createDeferred();
    const last = 20_000;
    const work = async (n: number) => {
      if (n === last) rest.resolve();
      if (n === 0) await long.promise;
    };
    let all = Promise.resolve();
    const held = await heldAfter(() => {
      all = eachOf(Array(last + 1).keys(), 2, work);
      return rest.promise;
    });
    long.resolve();
    await all;
    expect(held).toBeLessThan(500_000);
  });
});
