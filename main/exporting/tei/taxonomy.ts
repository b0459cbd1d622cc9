import type { Element } from "domhandler";
import type { Topic } from "../../../shared/records/topic.ts";
import type { XmlMaker } from "../xml/xml.ts";

/**
 * Topics as a `taxonomy`: a category within the one above it. What is in a ring, or below a topic that is not here, stands
 * at the top.
 */
export function taxonomy({ element: e }: XmlMaker, id: string, topics: readonly Topic[], prefix: string): Element {
  const below = new Map<string | undefined, Topic[]>();
  const known = new Map(topics.map((topic) => [topic.id, topic]));
  for (const topic of topics) {
    const above = isBelowItself(topic, known) ? undefined : known.get(topic.broader ?? "")?.id;
    const siblings = below.get(above);
    if (siblings) siblings.push(topic);
    else below.set(above, [topic]);
  }
  const category = (topic: Topic): Element =>
    e(
      "category",
      { "xml:id": `${prefix}${topic.id}` },
      e("catDesc", {}, e("term", {}, topic.label)),
      ...topic.variants.map((variant) => e("catDesc", {}, e("term", { type: "variant" }, variant))),
      topic.scopeNote === undefined ? undefined : e("catDesc", {}, e("gloss", { type: "scope" }, topic.scopeNote)),
      ...(below.get(topic.id) ?? []).map(category),
    );
  return e("taxonomy", { "xml:id": id }, ...(below.get(undefined) ?? []).map(category));
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
