import fc from "fast-check";
import { expect, it } from "vitest";
import { allTicked, countTicked, isTicked, noneTicked, toSelection, withTick } from "./split-choice.ts";

const all = ["a", "b", "c", "d"];
const view = { query: "crane" };
const find = async () => ({ ok: true, value: { ids: all } }) as const;

it("counts, shows and sends just what is ticked, whether it began with all or none", async () => {
  const press = fc.record({ id: fc.constantFrom(...all), isOn: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(press), async (beginsWithAll, pressed) => {
      let ticks = beginsWithAll ? allTicked : noneTicked;
      const ticked = new Set(beginsWithAll ? all : []);
      for (const { id, isOn } of pressed) {
        ticks = withTick(ticks, id, isOn);
        if (isOn) ticked.add(id);
        else ticked.delete(id);
      }
      expect(all.filter((id) => isTicked(ticks, id))).toEqual(all.filter((id) => ticked.has(id)));
      expect(countTicked(ticks, all.length)).toBe(ticked.size);
      const { ids } = { ids: all, ...(await sent(ticks)) };
      expect([...ids].sort()).toEqual([...ticked].sort());
    }),
  );
});

async function sent(ticks: Parameters<typeof toSelection>[0]): Promise<object> {
  const selection = await toSelection(ticks, view, find);
  return selection.ok ? selection.value : {};
}

it("says why what is ticked cannot be had", async () => {
  const failed = { ok: false, error: { code: "no-archive", message: "The archive is closed." } } as const;
  expect(await toSelection(withTick(allTicked, "a", false), view, async () => failed)).toBe(failed);
  expect(await toSelection(allTicked, view, find)).toEqual({ ok: true, value: { view } });
});
