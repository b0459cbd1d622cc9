/**
 * The sums of files in the form of `archive.json` all of whose records this program has found valid, or has written. They
 * are kept with the machine's user: an archive may come from anybody, and is not believed when it says so of itself.
 */
export type CheckedSums = {
  readonly has: (sha256: string) => Promise<boolean>;
  readonly add: (sha256: string) => Promise<void>;
};

/** Every file is checked. */
export const noneChecked: CheckedSums = { has: async () => false, add: async () => {} };
