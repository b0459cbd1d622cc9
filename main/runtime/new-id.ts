import { v7 } from "uuid";
import { type IdKind, idLetters } from "../../shared/records/id.ts";

/** A new id for a record of this kind: its letter and a UUIDv7. */
export function newId(kind: IdKind): string {
  return `${idLetters[kind]}${v7()}`;
}
