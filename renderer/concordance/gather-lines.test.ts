import { afterAll, beforeEach, expect, it, vi } from "vitest";
import { viewSchema } from "../../shared/contract/finding.ts";
import { createFakeBridge } from "../testing/fake-bridge.ts";
import { readScenario } from "../testing/scenario.ts";

type Window = { readonly sort: string; readonly offset: number; readonly limit: number };

const all = 12_345;
const asked: Window[] = [];
let isStopped = false;
/** Questions that are ended by others before they are answered. */
let endings = 0;

/** A service that counts no further than it is asked to. */
async function concordance(window: Window) {
  asked.push(window);
  await Promise.resolve();
  if (endings-- > 0)
    return { ok: false, error: { code: "cancelled", message: "Other lines were asked for meanwhile." } };
  const { sort, offset, limit } = window;
  const hits = sort === "list" ? Math.min(all, offset + limit + 1) : all;
  const lines = Array.from({ length: Math.max(0, Math.min(limit, all - offset)) }, (_, n) => ({
    hit: `${sort} ${offset + n}`,
  }));
  return { ok: true, value: { lines, hits, isWhole: hits === all, more: offset + limit < hits } };
}

async function stopConcordance() {
  isStopped = true;
  return { ok: true, value: {} };
}

// The bridge looks for its host when it is loaded: here and for those who come after anew.
vi.resetModules();
afterAll(() => {
  vi.resetModules();
  vi.unstubAllGlobals();
});
const fake = createFakeBridge(readScenario(""));
vi.stubGlobal("window", { lectern: { ...fake, finding: { ...fake.finding, concordance, stopConcordance } } });
const { showLines, stopLines, wantLines } = await import("./gather-lines.ts");
const { lineAt, lineCursor, lineState, nothingYet } = await import("./lines.ts");

const view = viewSchema.parse({ query: "tide" });
const shown = () => lineState.get().lines;
const hitAt = (n: number) => {
  const lines = shown();
  return lines === undefined ? undefined : lineAt(lines, n)?.hit;
};

/** As soon as it holds, before anything else happens. */
function when(holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = lineState.subscribe(() => {
      if (!holds()) return;
      stop();
      resolve();
    });
  });
}

beforeEach(() => {
  lineState.set(nothingYet);
  asked.length = 0;
  isStopped = false;
  endings = 0;
});

it("shows the first lines at once, and says how far the counting is", async () => {
  const counts: (number | undefined)[] = [];
  const stop = lineState.subscribe(() => counts.push(lineState.get().counting));
  const showing = showLines(view, "list");
  await when(() => hitAt(0) === "list 0");
  expect(shown()).toMatchObject({ hits: 101, isWhole: false });
  await showing;
  stop();
  expect(shown()).toMatchObject({ hits: all, isWhole: true });
  expect(new Set(counts)).toEqual(new Set([0, 101, 5_103, 10_105, all, undefined]));
});

it("shows them by context when all are counted, and fetches those that are scrolled to", async () => {
  await showLines(view, "right");
  expect(hitAt(99)).toBe("right 99");
  expect(asked.filter(({ sort }) => sort === "right")).toHaveLength(1);
  wantLines(1_150, 1_260);
  await expect.poll(() => hitAt(1_260)).toBe("right 1260");
  expect(hitAt(1_100)).toBe("right 1100");
  expect(hitAt(1_300)).toBeUndefined();
});

it("is left at what was found when it is stopped", async () => {
  const showing = showLines(view, "list");
  await when(() => lineState.get().counting === 5_103);
  stopLines();
  await showing;
  expect(isStopped).toBe(true);
  expect(lineState.get()).toMatchObject({ counting: undefined, isStopped: true, lines: { isWhole: false } });
  expect(asked.length).toBeLessThan(4);
});

it("drops what an earlier question still brings, and begins another at its first line", async () => {
  await showLines(view, "list");
  lineCursor.set(70);
  await showLines(view, "list");
  expect(lineCursor.get()).toBe(70);
  await Promise.all([showLines(view, "left"), showLines(viewSchema.parse({ query: "ebb" }), "right")]);
  expect(lineCursor.get()).toBe(0);
  expect(shown()).toMatchObject({ sort: "right", view: { query: "ebb" } });
});

it("asks again where an earlier question that arrived behind ended the newest one", async () => {
  endings = 1;
  await showLines(view, "right");
  expect(lineState.get().error).toBeUndefined();
  expect(hitAt(0)).toBe("right 0");
});

it("gives up, and says so, where others end it again and again", async () => {
  endings = 1_000;
  await showLines(view, "list");
  expect(lineState.get()).toMatchObject({ counting: undefined, error: { code: "cancelled" } });
  expect(asked.length).toBeLessThan(10);
});

it("asks no more for what nobody waits for", async () => {
  endings = 1;
  await Promise.all([showLines(view, "list"), showLines(viewSchema.parse({ query: "ebb" }), "list")]);
  expect(shown()).toMatchObject({ view: { query: "ebb" } });
  expect(asked.filter(({ offset, limit }) => offset === 0 && limit > 1)).toHaveLength(2);
});
