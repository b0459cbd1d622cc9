import path from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { callHere } from "./call-here.fixture.ts";
import { makeArchive } from "./command-line.fixture.ts";

it("collections are made, filled, put in order, searched and exported in their order", async () => {
  const { folder, ids } = await makeArchive(3);
  vi.stubEnv("LECTERN_USER_DATA", path.join(folder, "user"));
  onTestFinished(() => void vi.unstubAllEnvs());
  const lectern = (...args: string[]) => callHere(folder, [...args, "--archive", "a"]);
  const [first = "", second = "", third = ""] = ids;
  const shown = async () =>
    (await lectern("collections", "show", "pier")).out.split("\n").map((line) => line.split("\t")[1]);

  expect((await lectern("collections", "make", "Pier", third, first)).out).toBe("Pier: made, with 2 transcripts\n");
  expect((await lectern("collections", "add", "pier", "--query", "meeting")).out).toBe("Pier: 1 transcript added\n");
  expect(await shown()).toEqual([third, first, second, undefined]);
  expect((await lectern("collections", "move", "Pier", second, "--to", "1")).out).toBe("Pier: at place 1\n");
  expect((await lectern("collections", "move", "Pier", second, "--down")).out).toBe("Pier: at place 2\n");
  expect(await shown()).toEqual([third, second, first, undefined]);
  const found = await lectern("search", "collection:Pier");
  expect(found.out.split("\n").map((line) => line.split("\t")[0])).toEqual([third, second, first, ""]);

  expect((await lectern("collections", "take-out", "Pier", first)).out).toBe("Pier: 1 transcript taken out\n");
  expect((await lectern("collections", "rename", "Pier", "North pier")).code).toBe(0);
  expect((await lectern("collections", "describe", "North pier", "For the jubilee.")).code).toBe(0);
  const [listed] = (await lectern("collections", "list", "--json")).out.split("\n");
  expect(JSON.parse(listed ?? "")).toMatchObject({ name: "North pier", description: "For the jubilee.", count: 2 });

  const wrong = await lectern("search", "meeting collection:Quay");
  expect([wrong.code, wrong.out]).toEqual([2, ""]);
  expect(wrong.err).toMatch(/^There is no collection “Quay”.*\n {2}meeting collection:Quay\n {21}\^\^\^\^\n/);
  const before = await lectern("history");
  for (const asked of [["list"], ["tag", "--add-topic", "Tides"], ["delete"], ["collections", "add", "North pier"]]) {
    const refused = await lectern(...asked, "--query", "collection:Quay");
    expect([refused.code, refused.out], asked.join(" ")).toEqual([2, ""]);
    expect(refused.err).toContain("There is no collection “Quay”");
  }
  expect(await lectern("history")).toEqual(before);
  expect(await lectern("search", "tide collection:Quay", "--kwic")).toMatchObject({ code: 2, out: "" });
  expect(await lectern("collections", "make", "NORTH pier")).toMatchObject({
    code: 2,
    err: "There is a collection “NORTH pier” already. Choose another name.\n",
  });
  expect((await lectern("collections", "make", " ")).err).toMatch(/^A collection needs a name\.\n/);
  expect((await lectern("collections", "delete", "North pier")).code).toBe(0);
  expect(await lectern("collections", "show", "North pier")).toMatchObject({ code: 1, out: "" });
  expect((await lectern("undo")).out).toMatch(/North pier/);
  expect(await lectern("collections", "list")).toMatchObject({ out: expect.stringMatching(/\tNorth pier\t2\t/) });
});

it.each([
  [["frobnicate"], /“collections frobnicate” is nothing/],
  [["show"], /Say which collection/],
  [["rename", "Pier"], /It takes two/],
  [["move", "Pier", "--up", "--down"], /one of --to N, --up and --down/],
  [["move", "Pier", "--up"], /Say which transcripts to move/],
  [["add", "Pier"], /Say which transcripts/],
  [["make", "x".repeat(10_000)], /at most 200 characters/],
])("collections %j is refused before the archive is opened", async (args, message) => {
  const { code, err } = await callHere(process.cwd(), ["collections", ...args, "--archive", "nowhere"]);
  expect(code).toBe(2);
  expect(err).toMatch(message);
});
