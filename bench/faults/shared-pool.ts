import { createReaderPool, type ReaderPool } from "../../main/reading/reader-pool.ts";

let shared: ReaderPool | undefined;

/** One thread for all imports that are tried: loading it takes many times as long as what it then reads. */
export function openSharedPool(): ReaderPool {
  shared ??= createReaderPool({ threads: 1 });
  return { ...shared, halt: () => {}, close: async () => {} };
}

export async function closeSharedPool(): Promise<void> {
  await shared?.close();
  shared = undefined;
}
