import type { ExportReport } from "../../shared/contract/exports.ts";
import { inEnglish } from "../../shared/language/in-english.ts";
import type { Tables } from "../../shared/records/record.ts";
import type { Transcript } from "../../shared/records/transcript.ts";

export type LeftOut = ExportReport["leftOut"][number];

/** What may leave, in the order asked for, and what is held back and why. */
export type Withheld = {
  readonly ids: readonly string[];
  readonly leftOut: readonly (LeftOut & { readonly kind: "embargoed" | "withdrawn" })[];
};

/**
 * Hold back what may not leave unless it is asked for by name: withdrawn transcripts, and those under embargo until the
 * day named is over. `today` is `YYYY-MM-DD` in the archive's own time zone. An embargo that is no such day holds back
 * too: what cannot be understood is not let out. Ids that the archive does not have are passed on: the export names them.
 */
export function withhold(tables: Tables, ids: Iterable<string>, today: string): Withheld {
  const out: string[] = [];
  const leftOut: Withheld["leftOut"][number][] = [];
  for (const id of ids) {
    const transcript = tables.transcripts.get(id);
    const held = transcript && heldBack(transcript, today);
    if (held) leftOut.push({ id, title: transcript.title, ...held });
    else out.push(id);
  }
  return { ids: out, leftOut };
}

function heldBack({ publication }: Transcript, today: string) {
  if (publication.status === "withdrawn") return { kind: "withdrawn", reason: "It is withdrawn." } as const;
  const { embargo } = publication;
  if (embargo === undefined) return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(embargo) && embargo < today) return undefined;
  return {
    kind: "embargoed",
    reason: inEnglish("It is under embargo until the end of {embargo}.", { embargo }),
  } as const;
}
