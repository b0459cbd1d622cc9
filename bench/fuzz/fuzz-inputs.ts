import fc from "fast-check";
import { readBytes } from "../../main/reading/read-bytes.ts";
import type { BasePage } from "./base-pages.ts";
import { checkReceived } from "./check-received.ts";
import { mutate, mutated } from "./mutations.ts";

export type FuzzOptions = { readonly inputs: number; readonly seed: number; readonly pages: readonly BasePage[] };

/** Milliseconds of processor time in which any input is read, small as they are. */
const patience = 1_500;

/**
 * Read mutated pages, plain and with garbled letters repaired. Throws at the first one that breaks the reader or is
 * broken by it, made as small as it goes; answers with the bytes read.
 */
export async function fuzzInputs({ inputs, seed, pages }: FuzzOptions): Promise<number> {
  let read = 0;
  await fc.assert(
    fc.asyncProperty(mutated(pages.length), async ({ page, mutations }) => {
      const base = pages[page];
      if (!base) throw new RangeError(`no page ${page}`);
      const bytes = mutate(base, mutations);
      const repair = mutations.length % 2 === 0 ? ({ repair: "mojibake" } as const) : {};
      const before = process.cpuUsage();
      const received = await readBytes(bytes, base.name, repair);
      const { user, system } = process.cpuUsage(before);
      if (user + system > patience * 1_000) throw new Error(`${base.name} took ${(user + system) / 1_000} ms`);
      checkReceived(received);
      read += bytes.length;
    }),
    { numRuns: inputs, seed, endOnFailure: inputs > 100_000 },
  );
  return read;
}
