import type { Passage } from "../records/passage.ts";

/** The passages of each transcript, in the order of its text. */
export function groupPassages(passages: Iterable<Passage>): ReadonlyMap<string, readonly Passage[]> {
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) {
    const group = groups.get(passage.transcript);
    if (group) group.push(passage);
    else groups.set(passage.transcript, [passage]);
  }
  for (const group of groups.values()) group.sort((a, b) => a.start - b.start || a.end - b.end);
  return groups;
}
