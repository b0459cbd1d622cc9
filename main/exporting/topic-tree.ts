import type { Topic } from "../../shared/records/topic.ts";

/** Topics as a tree: those at the top, and what stands right below each. */
export type TopicTree = { readonly top: readonly Topic[]; readonly below: (topic: Topic) => readonly Topic[] };

/** What is in a ring, or below a topic that is not here, stands at the top. */
export function topicTree(topics: readonly Topic[]): TopicTree {
  const below = new Map<string | undefined, Topic[]>();
  const known = new Map(topics.map((topic) => [topic.id, topic]));
  for (const topic of topics) {
    const above = isBelowItself(topic, known) ? undefined : known.get(topic.broader ?? "")?.id;
    const siblings = below.get(above);
    if (siblings) siblings.push(topic);
    else below.set(above, [topic]);
  }
  return { top: below.get(undefined) ?? [], below: ({ id }) => below.get(id) ?? [] };
}

function isBelowItself(topic: Topic, known: ReadonlyMap<string, Topic>): boolean {
  const seen = new Set<string>([topic.id]);
  let above = known.get(topic.broader ?? "");
  while (above) {
    if (seen.has(above.id)) return true;
    seen.add(above.id);
    above = known.get(above.broader ?? "");
  }
  return false;
}
