import type { Received } from "./received.ts";

export type DescribeOptions = {
  /** Also every line of the page, with its role, rule and joins. */
  readonly full?: boolean;
};

/** What `lectern read --json` prints of a file: keys that were not found are absent. */
export type Description = { readonly file: string; readonly sha256: string } & Readonly<Record<string, unknown>>;

/** `file` as the user gave it. */
export function describeReading(file: string, received: Received, _options: DescribeOptions = {}): Description {
  return { file, sha256: received.sha256 };
}
