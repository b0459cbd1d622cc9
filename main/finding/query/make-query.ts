import { printQuery } from "./print-query.ts";
import type { Query } from "./query.ts";

/** All of these, each once; undefined when there are none. */
export function all(of: readonly Query[]): Query | undefined {
  return group("all", of);
}

/** Any of these, each once; undefined when there are none. */
export function any(of: readonly Query[]): Query | undefined {
  return group("any", of);
}

/** The contrary; what it is of where that is a contrary itself. */
export function not(of: Query): Query {
  return of.kind === "not" ? of.of : { kind: "not", of };
}

function group(kind: "all" | "any", of: readonly Query[]): Query | undefined {
  const flat = of.flatMap((part) => (part.kind === kind ? part.of : [part]));
  const parts = [...new Map(flat.map((part) => [printQuery(part), part])).values()];
  const [first] = parts;
  return parts.length > 1 ? { kind, of: parts } : first;
}
