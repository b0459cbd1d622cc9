import { expect, it } from "vitest";
import { makeArchive } from "./command-line.fixture.ts";

it("lists steps across processes, of all or of one transcript, and takes back the one that is named", async () => {
  const { lectern, json, ids } = await makeArchive(2);
  const [first = "", second = ""] = ids;
  await lectern("tag", first, "--status", "approved", "--archive", "a");
  await lectern("tag", second, "--add-topic", "Ice", "--archive", "a");
  const all = await json("history", "--archive", "a");
  const codes = ["tag", "publish", "import", "create-archive"];
  expect(all).toMatchObject(
    codes.map((code) => ({ step: expect.stringMatching(/^h/), deed: { code }, undone: false })),
  );
  const [publish] = (await json("history", first, "--limit", "1", "--archive", "a")) as readonly { step: string }[];
  const taken = await lectern("undo", publish?.step ?? "", "--archive", "a");
  expect(taken.out).toBe("Taken back: the publication of 1 transcript (status).\n");
  const again = await lectern("undo", publish?.step ?? "", "--archive", "a");
  expect([again.code, again.err]).toMatchObject([1, expect.stringContaining("taken back already")]);
  const listed = await lectern("history", first, "--archive", "a");
  expect(listed.out.replace(/^\S+\t\S+Z\t/gm, "")).toBe(
    [
      "\tundo of the publication of 1 transcript (status)\tHarbour Board meeting 1",
      "\tthe publication of 1 transcript (status) (undone)\tHarbour Board meeting 1",
      "\tthe import of 2 transcripts\t",
      "",
    ].join("\n"),
  );
});
