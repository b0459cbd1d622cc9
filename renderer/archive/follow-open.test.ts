import { beforeAll, beforeEach, expect, it, onTestFinished, vi } from "vitest";
import type { ArchiveState, OpenArchive } from "../../shared/contract/archive.ts";
import type { Bridge } from "../../shared/contract/bridge.ts";
import { createFakeBridge } from "../testing/fake-bridge.ts";
import { readScenario } from "../testing/scenario.ts";

let bridge: Bridge<File>;
let open: ArchiveState & { readonly archive: OpenArchive };
let followOpen: typeof import("./follow-open.ts").followOpen;
let archiveState: typeof import("./archive-state.ts").archiveState;
let screen: typeof import("../screens/screen.ts");
let speaking: typeof import("../language/speaking.ts").speaking;
let narrowing: typeof import("../finding/narrowing.ts").narrowing;

/** How often a list was asked for. */
let asked = 0;

beforeAll(async () => {
  const fake = createFakeBridge(readScenario(""));
  const list: typeof fake.finding.list = async (request) => {
    asked += 1;
    return await fake.finding.list(request);
  };
  bridge = { ...fake, finding: { ...fake.finding, list } };
  // The bridge looks for its host when it is loaded; that of the tests before this one is loaded already.
  vi.resetModules();
  vi.stubGlobal("window", { lectern: bridge });
  vi.stubGlobal("document", { documentElement: { dataset: {} } });
  ({ followOpen } = await import("./follow-open.ts"));
  ({ archiveState } = await import("./archive-state.ts"));
  screen = await import("../screens/screen.ts");
  ({ speaking } = await import("../language/speaking.ts"));
  ({ narrowing } = await import("../finding/narrowing.ts"));
  const state = await bridge.archive.state({});
  if (!state.ok || state.value.archive === undefined) throw new Error("the scenario has no archive open");
  open = { ...state.value, archive: state.value.archive };
});

beforeEach(async () => {
  archiveState.set(undefined);
  speaking.set(undefined);
  await answered();
  asked = 0;
  onTestFinished(followOpen());
});

/** What is asked for while an answer is on its way is asked once, after it. */
const answered = () => new Promise((resolve) => setTimeout(resolve));

it("asks for the list when it is known which archive is open and in which language, at once", () => {
  archiveState.set(open);
  expect(asked).toBe(0);
  speaking.set("en");
  expect(asked).toBe(1);
  archiveState.set({ ...open });
  expect(asked).toBe(1);
});

it("asks again in another language", async () => {
  speaking.set("en");
  archiveState.set(open);
  await answered();
  speaking.set("ru");
  expect(asked).toBe(2);
});

it("rests while an import stands in the place of the list, and asks again after it", async () => {
  speaking.set("en");
  archiveState.set(open);
  screen.importing.set("i1");
  narrowing.set((now) => ({ ...now, query: "harbour" }));
  await answered();
  expect(asked).toBe(1);
  screen.importing.set(undefined);
  expect(asked).toBe(2);
});

it("takes nothing of one archive to the next", () => {
  speaking.set("en");
  archiveState.set(open);
  narrowing.set((now) => ({ ...now, query: "harbour" }));
  screen.importing.set("i1");
  archiveState.set({ ...open, archive: { ...open.archive, id: "a01890000-0000-7000-8000-00000000000f" } });
  expect([narrowing.get().query, screen.importing.get()]).toEqual(["", undefined]);
});
