import { beforeAll, expect, it, vi } from "vitest";
import { createFakeBridge } from "../testing/fake-bridge.ts";
import { readScenario } from "../testing/scenario.ts";

let kept: typeof import("./kept-answers.ts");
let bumpRevision: typeof import("./revision.ts").bumpRevision;

beforeAll(async () => {
  // The bridge looks for its host when it is loaded; that of the tests before this one is loaded already.
  vi.resetModules();
  vi.stubGlobal("window", { lectern: createFakeBridge(readScenario("")) });
  kept = await import("./kept-answers.ts");
  ({ bumpRevision } = await import("./revision.ts"));
});

/** A call that answers with how often it was asked. */
function counting(isGood = true) {
  let asked = 0;
  const refusal = { code: "disk", message: "The disk is away." } as const;
  return vi.fn(async (_: { readonly id: string }) => {
    asked += 1;
    return isGood ? ({ ok: true, value: asked } as const) : ({ ok: false, error: refusal } as const);
  });
}

it("asks once for what two ask at once, and for what is asked again", async () => {
  const ask = counting();
  const call = kept.keepAnswers(ask, 2);
  const both = await Promise.all([call({ id: "1" }), call({ id: "1" })]);
  expect(both).toEqual([
    { ok: true, value: 1 },
    { ok: true, value: 1 },
  ]);
  expect(await call({ id: "1" })).toEqual({ ok: true, value: 1 });
});

it("asks anew after a change, in another archive, and for what was not asked for long", async () => {
  const ask = counting();
  const call = kept.keepAnswers(ask, 2);
  await call({ id: "1" });
  bumpRevision();
  expect(await call({ id: "1" })).toEqual({ ok: true, value: 2 });
  kept.forgetAnswers();
  expect(await call({ id: "1" })).toEqual({ ok: true, value: 3 });
  await call({ id: "2" });
  await call({ id: "1" });
  await call({ id: "3" });
  expect(await call({ id: "1" })).toEqual({ ok: true, value: 3 });
  expect(await call({ id: "2" })).toEqual({ ok: true, value: 6 });
});

it("does not keep an answer that was on its way when something changed", async () => {
  const ask = counting();
  const call = kept.keepAnswers(ask, 2);
  const early = call({ id: "1" });
  bumpRevision();
  await early;
  expect(await call({ id: "1" })).toEqual({ ok: true, value: 2 });
});

it("asks anew for what failed", async () => {
  const ask = counting(false);
  const call = kept.keepAnswers(ask, 2);
  await call({ id: "1" });
  await call({ id: "1" });
  expect(ask).toHaveBeenCalledTimes(2);
});
