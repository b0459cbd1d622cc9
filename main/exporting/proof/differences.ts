import type { ExportDifference } from "../../../shared/contract/exports.ts";

/** More are counted, not listed. */
export const mostListed = 200;

export type Differences = {
  readonly add: (difference: ExportDifference) => void;
  readonly count: () => number;
  readonly listed: () => readonly ExportDifference[];
};

export function createDifferences(): Differences {
  const listed: ExportDifference[] = [];
  let count = 0;
  return {
    add: (difference) => {
      count += 1;
      if (listed.length < mostListed) listed.push(difference);
    },
    count: () => count,
    listed: () => listed,
  };
}
