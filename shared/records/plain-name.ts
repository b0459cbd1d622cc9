/** A name as a query can hold it between quotation marks: without any of its own, and with single spaces. */
export function plainName(name: string): string {
  return name
    .replace(/["“”„«»\0]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
