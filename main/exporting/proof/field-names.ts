/** What columns of tables and fields of descriptions are called, by the names of facts; most are called the same. */
export type FieldNames = { readonly [fact: string]: string };

export function sameNames(...names: readonly string[]): FieldNames {
  return Object.fromEntries(names.map((name) => [name, name]));
}

export const descriptionFields: FieldNames = {
  ...sameNames("title", "summary", "date", "time", "zone", "place", "geography", "language"),
  ...sameNames("reference", "series", "provenance", "rights", "access"),
  "event type": "event_type",
};

export const publicationFields: FieldNames = {
  ...sameNames("status", "embargo", "sections"),
  "publication date": "publication_date",
};

export const sourceFields: FieldNames = {
  file: "source_file",
  address: "source_url",
  imported: "imported",
  original: "original_sha256",
  text: "text_sha256",
};
