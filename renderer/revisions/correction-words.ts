import type { Response } from "../../shared/contract/contract.ts";
import { say } from "../../shared/language/say.ts";
import { fieldWord } from "../history/field-words.ts";

type Passages = Response<"revisions", "preview">["passages"];

/** What becomes of passages, each in a sentence; none where there are none. */
export function sayPassages({ kept, moved, orphaned }: Passages): string[] {
  return [
    kept === 0
      ? ""
      : say("{count, plural, one {# passage keeps its words} other {# passages keep their words}}.", { count: kept }),
    moved === 0
      ? ""
      : say("{count, plural, one {# passage} other {# passages}} will stand at other words, to be looked at.", {
          count: moved,
        }),
    orphaned === 0
      ? ""
      : say("{count, plural, one {# passage} other {# passages}} will be without a place, to be placed again.", {
          count: orphaned,
        }),
  ].filter((sentence) => sentence !== "");
}

/** What is read of the text anew. */
export function sayFields(fields: readonly string[]): string {
  return fields.length === 0
    ? say("No field changes.")
    : say("Read anew from it: {fields}.", { fields: fields.map(fieldWord).join(", ") });
}
