import { expect, it } from "vitest";
import { makeArchive } from "./command-line.fixture.ts";

it("lists what is like a transcript, with why", async () => {
  const { lectern, json, ids } = await makeArchive(3);
  const [id = "", ...others] = ids;
  const found = await json("similar", id, "--archive", "a");
  expect(found.map((one) => Reflect.get(Object(one), "id")).toSorted()).toEqual(others.toSorted());
  expect(found[0]).toMatchObject({ topics: ["Harbour dues"] });
  const { out, code } = await lectern("similar", id, "--archive", "a");
  expect(code).toBe(0);
  expect(out.split("\n")[0]).toMatch(/^t[0-9a-f-]+\t[01]\.\d\d\t.*\t.*topic Harbour dues/);
  expect((await lectern("similar", `t${id.slice(1, -4)}ffff`, "--archive", "a")).code).not.toBe(0);
});
