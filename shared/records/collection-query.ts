import { plainName } from "./plain-name.ts";

/** What finds the members of a collection, as a line of the query language. */
export function queryOfCollection(name: string): string {
  return `collection:"${plainName(name)}"`;
}
