import { expect, it } from "vitest";
import { viewSchema } from "../../shared/contract/finding.ts";
import { createFakeBridge } from "../testing/fake-bridge.ts";
import { readScenario } from "../testing/scenario.ts";
import { gatherRows } from "./gather-rows.ts";

it("gathers what a list shows in its order, however many pages it has, and no more than is asked for", async () => {
  const ask = createFakeBridge(readScenario("?transcripts=1200")).finding.list;
  const view = viewSchema.parse({});
  const all = await gatherRows(ask, view, 5_000);
  if ("code" in all) throw new Error(all.message);
  expect(all.rows).toHaveLength(all.total);
  expect(new Set(all.rows.map(({ id }) => id)).size).toBe(all.total);
  expect(all.total).toBeGreaterThan(500);
  const some = await gatherRows(ask, view, 700);
  expect(some).toMatchObject({ total: all.total, rows: { length: 700 } });
  expect("rows" in some && some.rows[699]).toEqual(all.rows[699]);
});
