import { describe, expect, it } from "vitest";
import { Listening } from "./listening.ts";

describe("waiting for a page to hear", () => {
  it("ends when it says so, and at once when it already does", async () => {
    const listening = new Listening();
    const order: string[] = [];
    const waiting = listening.until("imports.progress").then(() => order.push("proceeded"));
    listening.hears("archive.state");
    await Promise.resolve();
    order.push("heard");
    listening.hears("imports.progress");
    await waiting;
    await listening.until("imports.progress");
    expect(order).toEqual(["heard", "proceeded"]);
  });

  it("begins anew with a new page", async () => {
    const listening = new Listening();
    listening.hears("imports.progress");
    listening.forget();
    let hasProceeded = false;
    const waiting = listening.until("imports.progress").then(() => {
      hasProceeded = true;
    });
    await Promise.resolve();
    expect(hasProceeded).toBe(false);
    listening.hears("imports.progress");
    await waiting;
  });
});
