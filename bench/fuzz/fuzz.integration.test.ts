import path from "node:path";
import { test } from "vitest";
import { inventedPages, samplePages } from "./base-pages.ts";
import { fuzzInputs } from "./fuzz-inputs.ts";

test("20,000 mutated files are read or refused: every line has one role, and no word is lost, doubled or made up", async () => {
  const shared = process.env.LECTERN_SHARED;
  const samples = shared === undefined ? [] : samplePages(path.join(shared, "samples"));
  await fuzzInputs({ inputs: 20_000, seed: 1, pages: [...inventedPages(), ...samples] });
});
