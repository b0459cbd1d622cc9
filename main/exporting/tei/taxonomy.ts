import type { Element } from "domhandler";
import type { Topic } from "../../../shared/records/topic.ts";
import { topicTree } from "../topic-tree.ts";
import type { XmlMaker } from "../xml/xml.ts";

/** Topics as a `taxonomy`: a category within the one above it. */
export function taxonomy({ element: e }: XmlMaker, id: string, topics: readonly Topic[], prefix: string): Element {
  const { top, below } = topicTree(topics);
  const category = (topic: Topic): Element =>
    e(
      "category",
      { "xml:id": `${prefix}${topic.id}` },
      e("catDesc", {}, e("term", {}, topic.label)),
      ...topic.variants.map((variant) => e("catDesc", {}, e("term", { type: "variant" }, variant))),
      topic.scopeNote === undefined ? undefined : e("catDesc", {}, e("gloss", { type: "scope" }, topic.scopeNote)),
      ...below(topic).map(category),
    );
  return e("taxonomy", { "xml:id": id }, ...top.map(category));
}
