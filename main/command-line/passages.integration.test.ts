import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Writable } from "node:stream";
import { afterEach, beforeEach, expect, it } from "vitest";
import { importPage, openStage, type Stage } from "../service/service.fixture.ts";
import { runCommandLine } from "./run.ts";

const page = [
  "Minutes of the harbour board",
  "3 March 2021",
  "",
  "Irena Valdez: The keeper’s salary of 412 crowns was paid to him.",
  "",
  "Daniel Okafor: The harbour master told me of it.",
].join("\n");

let stage: Stage;
let id = "";

beforeEach(async () => {
  stage = await openStage();
  id = await importPage(stage, page);
  await stage.service.close();
});

afterEach(() => rmSync(stage.folder, { recursive: true, force: true }));

function sink() {
  const pieces: string[] = [];
  const stream = new Writable({
    write: (piece, _, done) => {
      pieces.push(String(piece));
      done();
    },
  });
  return { stream, text: () => pieces.join("").trimEnd() };
}

/** In this process: what is printed, and the exit status. */
async function lectern(...args: readonly string[]) {
  const [out, err] = [sink(), sink()];
  const archive = path.join(stage.folder, "archive");
  const streams = { out: out.stream, err: err.stream };
  const code = await runCommandLine([...args, "--archive", archive], streams, "test");
  return { code, out: out.text(), err: err.text() };
}

it("adds, lists, changes, corrects under, places and removes passages", async () => {
  const { out: salary } = await lectern("passages", id, "--quote", "412 crowns", "--withhold", "private");
  const { out: master } = await lectern("passages", id, "--quote", "harbour master", "--add-topic", "Offices");
  expect((await lectern("passages", id)).out.split("\n")).toEqual([
    `${salary}  “412 crowns”  withheld: private`,
    `${master}  “harbour master”`,
  ]);
  expect((await lectern("passages", "edit", salary, "--note", "Compare.", "--release")).out).toBe("Done.");
  expect((await lectern("passages", "edit", salary, "--release")).out).toBe("Nothing to change.");

  const corrected = path.join(stage.folder, "corrected.txt");
  writeFileSync(corrected, page.replace("412", "421").replace("The harbour master told me", "He said so"));
  const dry = await lectern("correct", id, corrected, "--dry-run");
  expect(dry.out).toBe("Read anew: no fields. Passages: 0 kept, 1 at other words, 1 without a place.");
  expect(dry.err).toContain("[-412-]");
  expect((await lectern("correct", id, corrected)).code).toBe(2);
  expect((await lectern("correct", id, corrected, "--why", "misheard")).code).toBe(0);
  expect((await lectern("correct", id, "--show")).out).toContain("421 crowns");
  expect((await lectern("passages", id)).out.split("\n")).toEqual([
    `${salary}  “421 crowns”  moved, words differ: was “412 crowns”  Compare.`,
    `${master}  “harbour master”  its place was lost`,
  ]);

  const verified = await lectern("verify");
  expect(verified.code).toBe(0);
  expect(verified.out).toContain(`${master}\ta passage of “Minutes of the harbour board” lost its place`);

  expect((await lectern("passages", "place", master)).err).toContain("has no place in the text");
  expect((await lectern("passages", "place", master, "--quote", "He said so")).out).toBe("Done.");
  expect((await lectern("passages", "place", salary)).out).toBe("Done.");
  expect((await lectern("passages", "remove", master)).out).toBe("Done.");
  expect((await lectern("passages", id)).out).toBe(`${salary}  “421 crowns”  Compare.`);
});

it("goes back to an earlier text, and verifying names one that is missing", async () => {
  const corrected = path.join(stage.folder, "corrected.txt");
  writeFileSync(corrected, page.replace("412", "421"));
  await lectern("correct", id, corrected, "--why", "misheard");
  const [received = "", now = ""] = (await lectern("correct", id, "--list")).out.split("\n");
  expect(received).toMatch(/^[0-9a-f]{64} {2}as received$/);
  expect(now).toMatch(/misheard {2}current$/);
  const sum = received.slice(0, 64);
  expect((await lectern("correct", id, "--show", "--revision", sum)).out).toContain("412 crowns");

  const file = path.join("texts", sum.slice(0, 2), `${sum}.txt`);
  expect((await lectern("verify")).code).toBe(0);
  rmSync(path.join(stage.folder, "archive", file));
  const verified = await lectern("verify");
  expect(verified.code).toBe(1);
  expect(verified.out).toBe(`${file}\tis missing, though a transcript names it`);
  writeFileSync(path.join(stage.folder, "archive", file), page);
  expect((await lectern("correct", id, "--back", sum, "--why", "it was right")).code).toBe(0);
  expect((await lectern("correct", id, "--show")).out).toContain("412 crowns");
});

it("says what is wrong with what was asked", async () => {
  expect((await lectern("passages", "no-id")).err).toContain("is not the id of a transcript");
  expect((await lectern("passages", id, "--note", "x")).err).toContain("Say which words");
  expect((await lectern("passages", "burn", id)).err).toContain("is nothing that can be done to a passage");
  expect((await lectern("passages", id, "--quote", "submarine")).err).toContain("does not stand in the text");
  expect((await lectern("passages", id, "--quote", " ")).err).toContain("--quote is empty");
  expect((await lectern("correct", id, "--why", "x")).err).toContain("Say either the file");
  expect((await lectern("correct", id, "--back", "x", "--why", "x")).err).toContain("is not the sum of a revision");
  const binary = path.join(stage.folder, "latin.txt");
  writeFileSync(binary, Uint8Array.of(0xe9, 0x20, 0x61));
  expect((await lectern("correct", id, binary, "--why", "x")).err).toContain("is not UTF-8");
});
