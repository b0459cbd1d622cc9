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

/** The driver gives no result code for what fails while rows are read: SQLite's own words for it then tell. */
const words: readonly (readonly [RegExp, FailureKind])[] = [
  [/malformed|corrupt|not a database|vtable constructor failed/, "damaged"],
  [/is locked/, "locked"],
  [/is full|disk I\/O|readonly|unable to open/, "unwritable"],
];

/** What kind of failure an error of SQLite or of the file system is. */
export function kindOf(error: unknown): FailureKind {
  if (error instanceof IndexFailure) return error.kind === "gone" ? "other" : error.kind;
  if (!(error instanceof Error)) return "other";
  const code = "errcode" in error && typeof error.errcode === "number" ? kinds.get(error.errcode & 0xff) : undefined;
  const said = words.find(([pattern]) => pattern.test(error.message))?.[1];
  return code ?? said ?? ("syscall" in error ? "unwritable" : "other");
}
