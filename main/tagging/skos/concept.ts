/** A topic as a file has it: nothing of it is in the archive yet. */
export type Concept = {
  /** What the others of the file name it by: an IRI, or the number of its line. */
  readonly key: string;
  readonly label: string;
  readonly variants: readonly string[];
  /** Keys of the concepts above it; more than one where the file's tree is none. */
  readonly broader: readonly string[];
  readonly related: readonly string[];
  readonly scopeNote?: string;
};

export const skos = "http://www.w3.org/2004/02/skos/core#";

/** `urn:uuid:` and the UUID of the topic's id, so that an export that comes back finds its topics. */
export function iriOf(id: string): string {
  return `urn:uuid:${id.slice(1)}`;
}
