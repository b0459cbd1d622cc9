import type { RecordName } from "./join-side.ts";

/** Something that was done to bring two archives together, and that somebody may want to look at. */
export type JoinNote = RecordName & {
  /**
   * `same`: both made one, `other` is the id that it had on one side. `followed`: it named a term that the other side merged away, `other`,
   * and now names the one in its place. `returned`: one side deleted it and the other has used it since. `unnamed`: it
   * named `other`, which is gone for good. `ring`: its broader topic would have been narrower than itself.
   */
  readonly code: "same" | "followed" | "returned" | "unnamed" | "ring";
  readonly other?: string;
};
