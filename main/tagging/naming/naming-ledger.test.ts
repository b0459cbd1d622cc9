import fc from "fast-check";
import { expect, it } from "vitest";
import { createNamingLedger } from "./naming-ledger.ts";
import { readSign, signOf } from "./naming-sign.ts";

const sign = { isFull: true, isInHeadline: false, speaks: false, times: 1, firstAt: 0 };
const named = (...persons: readonly string[]) => persons.map((person) => ({ person, ...sign, spans: [] }));
const tagged = (persons: readonly string[], isDone = true) => {
  const carried = new Set(persons);
  return { carried, listed: carried, isDone };
};

it("keeps how a person is named in 32 bits, places in steps", () => {
  const any = fc.record({
    isFull: fc.boolean(),
    isInHeadline: fc.boolean(),
    speaks: fc.boolean(),
    times: fc.integer({ min: 1, max: 255 }),
    firstAt: fc.integer({ min: 0, max: 2_000_000 }),
  });
  fc.assert(
    fc.property(any, (one) => {
      const { firstAt, ...rest } = readSign(signOf(one));
      expect(rest).toEqual({ ...rest, ...one, firstAt: undefined });
      expect(one.firstAt - firstAt).toBeGreaterThanOrEqual(0);
      expect(one.firstAt - firstAt).toBeLessThan(32);
    }),
  );
  expect(readSign(signOf({ ...sign, times: 5_000, firstAt: 9e9 }))).toMatchObject({ times: 255, firstAt: 65_535 * 32 });
});

it("counts in how many tagged transcripts a person is named and listed, whatever comes and goes", () => {
  const deed = fc.record({
    id: fc.constantFrom("a", "b", "c"),
    do: fc.constantFrom("put", "retag", "drop"),
    names: fc.subarray(["Dorn", "Kolm"]),
    tags: fc.subarray(["Dorn", "Kolm"]),
    isDone: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
      const ledger = createNamingLedger();
      for (const one of deeds) {
        if (one.do === "put") ledger.put(one.id, named(...one.names), tagged(one.tags, one.isDone));
        else if (one.do === "retag") ledger.retag(one.id, tagged(one.tags, one.isDone));
        else ledger.drop(one.id);
      }
      const done = [...ledger.entries()].filter(({ isDone }) => isDone);
      for (const person of ["Dorn", "Kolm"]) {
        const naming = done.filter(({ named: names }) => names.some((name) => name.person === person));
        const listed = naming.filter((entry) => entry.listed.has(person));
        expect(ledger.habitOf(person)).toEqual({ named: naming.length, listed: listed.length });
      }
    }),
  );
});

it("knows the latest that are tagged and name anybody, also after many were taken out", () => {
  const ledger = createNamingLedger();
  const ids = Array.from({ length: 1_000 }, (_, n) => `t${n}`);
  for (const [n, id] of ids.entries()) ledger.put(id, n % 2 === 0 ? named("Dorn") : [], tagged(["Dorn"], n % 4 !== 2));
  ledger.put("waiting", named("Dorn"), tagged([], false));
  const telling = ids.filter((_, n) => n % 4 === 0);
  const latest = () => ledger.latestDone().map(({ id }) => id);
  expect(latest()).toEqual(telling);
  for (const id of ids) ledger.put(`late ${id}`, named("Kolm"), tagged(["Kolm"]));
  expect(latest()).toEqual(ids.slice(-300).map((id) => `late ${id}`));
  for (const id of ids.slice(100)) ledger.drop(`late ${id}`);
  const left = [...telling, ...ids.slice(0, 100).map((id) => `late ${id}`)];
  expect(latest()).toEqual(left.slice(-300));
  ledger.retag("waiting", tagged(["Dorn"]));
  expect(latest().at(-1)).toBe("waiting");
});
