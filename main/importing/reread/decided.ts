import type { ProfileEffect } from "../../../shared/contract/imports.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";

type Field = ProfileEffect["fields"][number]["field"];

/** As an edit of the record calls them. */
const inRecord: Readonly<Partial<Record<Field, string>>> = {
  sections: "publication.sections",
  status: "publication.status",
  publicationDate: "publication.date",
};

/** A person put the field there; a reader leaves it alone. */
export function isDecided({ decided }: Pick<Transcript, "decided">, field: Field): boolean {
  return decided.includes(field) || decided.includes(inRecord[field] ?? field);
}
