import { expect, it } from "vitest";
import { makeArchive } from "./command-line.fixture.ts";

it("search knows the query language, saved queries, facets and a limit", async () => {
  const { lectern, json } = await makeArchive(3);
  const search = (...args: string[]) => lectern("search", ...args, "--archive", "a");
  const titles = async (query: string) => (await search(query)).out.split("\n").filter((line) => line !== "").length;
  expect(await titles('topic:"harbour dues" date:2019')).toBe(3);
  expect(await titles('person:"Boris Kettle" -title:2')).toBe(2);
  expect(await titles("speaker:Valdez")).toBe(3);
  expect(await titles("status:draft OR is:untagged")).toBe(0);
  expect((await search("meeting", "--limit", "2")).out.trimEnd().split("\n")).toHaveLength(2);

  // Nothing that is written here is still being typed: what counts as a beginning says so.
  expect([await titles("harbou"), await titles("harbou*")]).toEqual([0, 3]);
  expect((await lectern("delete", "--query", "title:harbou", "--archive", "a")).out).toBe("0 moved to the trash\n");

  const wrong = await search("meeting date:soon");
  expect(wrong.code).toBe(2);
  expect(wrong.err).toMatch(/^“soon” is no date: .*\n {2}meeting date:soon\n {15}\^\^\^\^\n/);
  expect(await search("person:Nobody")).toMatchObject({
    code: 0,
    out: "",
    err: "Nobody in the archive is called “Nobody”.\n",
  });

  expect((await search("title:2", "--save", "Second")).code).toBe(0);
  expect((await search("harbou", "--save", "Beginning")).out).toBe("");
  expect((await search("--saved", "second")).out).toMatch(/^t[0-9a-f-]+\tHarbour Board meeting 2\t/);
  expect(await search("--saved", "third")).toMatchObject({
    code: 1,
    err: expect.stringMatching(/No query is saved as “third”/),
  });
  expect(await json("search", "--queries", "--archive", "a")).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ saved: true, name: "Second", query: "title:2", count: 1 }),
      expect.objectContaining({ saved: true, name: "Beginning", query: "harbou", count: 0 }),
      { saved: false, query: "title:2" },
    ]),
  );
  expect((await search("meeting", "--facets")).out).toContain("topics\tHarbour dues\t3\n");
  // Each call starts a program.
});
