import { expect, it } from "vitest";
import { newReading, newTranscript } from "../../archive/fixture-records.ts";
import { createKnownPages } from "./known-pages.ts";

it("keeps the last few pages, while their words are the same, and tries again what could not be read", async () => {
  const reads: string[] = [];
  const broken = new Set(["disk"]);
  const pages = createKnownPages(async (sha256) => {
    reads.push(sha256);
    if (broken.size > 0) throw new Error("no disk");
    return { text: "", reading: newReading("page") };
  });
  const one = newTranscript("Pilots");
  await expect(pages(one)).rejects.toThrow("no disk");
  broken.clear();
  const [first, again] = await Promise.all([pages(one), pages({ ...one, topics: [], notes: "seen" })]);
  expect(again).toBe(first);
  expect(reads).toHaveLength(2);
  const renamed = await pages({ ...one, title: "Tugs" });
  expect([...renamed.terms.values()].map(({ word }) => word)).toEqual(["tugs"]);
  for (let n = 0; n < 8; n += 1) await pages(newTranscript(`Other ${n}`));
  const before = reads.length;
  await pages(one);
  expect(reads).toHaveLength(before + 1);
});
