import { expect, it } from "vitest";
import { makeArchive } from "./command-line.fixture.ts";

it("publication goes by the archive's rules, is tried before, and says who may not and why", async () => {
  const { lectern, json, ids } = await makeArchive(2);
  const [one = "", other = ""] = ids;
  const publish = (...args: string[]) => lectern("publish", ...args, "--archive", "a");
  expect((await publish(one, other, "--to", "draft")).out).toBe("2 changed\n");
  expect((await publish("rules", "--may-skip", "in-review", "--zone", "Europe/Oslo")).out).toBe(
    "May be left out: in-review. Time zone: Europe/Oslo.\n",
  );
  await publish(one, "--to", "approved", "--reason", "Read by two");
  const plan = await publish("--query", "meeting", "--to", "published", "--dry-run");
  expect(plan).toMatchObject({
    code: 1,
    out: `${one}\tHarbour Board meeting 1\tpublication.status\tapproved → published\n1 would change, 0 are so already; 1 may not, and stay as they are\n`,
    err: `${other} Harbour Board meeting 2: From draft to published it would leave out “approved”, which this archive asks for.\n`,
  });
  expect(await publish(other, "--to", "published")).toMatchObject({ code: 2, out: "" });
  expect(await json("publish", "checks", "--archive", "a")).toContainEqual({
    check: "unpublished",
    query: "status:approved NOT is:embargoed",
    count: 1,
  });
  expect(await json("publish", "steps", one, "--archive", "a")).toMatchObject([
    { status: "draft" },
    { status: "approved", why: "Read by two" },
  ]);
  expect(await publish(one, "--embargo", "2001-01-01")).toEqual({
    code: 0,
    out: "1 changed\n",
    err: "2001-01-01 has passed: an embargo until then holds nothing back.\n",
  });
  expect(await publish(one, "--embargo", "2901-01-01")).toEqual({ code: 0, out: "1 changed\n", err: "" });
  expect((await publish(one, "--embargo", "")).err).toBe("");
});
