import type { FailureKind } from "./messages.ts";

/** Why the index process could not do what it was asked. */
export class IndexFailure extends Error {
  readonly kind: FailureKind | "gone";

  constructor(kind: FailureKind | "gone", message: string) {
    super(message);
    this.name = "IndexFailure";
    this.kind = kind;
  }
}

/** Result codes of https://www.sqlite.org/rescode.html; extended ones carry them in their lowest byte. */
const kinds: ReadonlyMap<number, FailureKind> = new Map([
  [5, "locked"],
  [6, "locked"],
  [8, "unwritable"],
  [10, "unwritable"],
  [11, "damaged"],
  [13, "unwritable"],
  [14, "unwritable"],
  [26, "damaged"],
]);

/** What kind of failure an error of SQLite or of the file system is. */
export function kindOf(error: unknown): FailureKind {
  if (error instanceof IndexFailure && error.kind !== "gone") return error.kind;
  if (typeof error !== "object" || error === null) return "other";
  if ("errcode" in error && typeof error.errcode === "number") return kinds.get(error.errcode & 0xff) ?? "other";
  return "syscall" in error ? "unwritable" : "other";
}
