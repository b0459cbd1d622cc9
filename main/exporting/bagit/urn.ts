/** Ids are a letter and a UUID: the name of that for everybody (RFC 9562). */
export function urnOf(id: string): string {
  return `urn:uuid:${id.slice(1)}`;
}
