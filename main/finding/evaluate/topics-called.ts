import type { Topic } from "../../../shared/records/topic.ts";
import type { FieldTest } from "../query/query.ts";
import { createMarker } from "../words/find-marks.ts";
import { wordsOf } from "../words/word-scanner.ts";

/** Topics whose label or variant is this; where there is none, those that have its words. */
export function topicsCalled(
  topics: ReadonlyMap<string, Topic>,
  { value, prefix }: Pick<FieldTest, "value" | "prefix">,
): readonly string[] {
  const words = wordsOf(value);
  const wanted = words.join(" ");
  const marker = createMarker([{ kind: "phrase", words, prefix, anyForm: false }]);
  const named: string[] = [];
  const near: string[] = [];
  for (const { id, label, variants } of topics.values()) {
    const found = [label, ...variants].filter((form) => marker.find(form, 1).length > 0);
    if (found.length > 0) near.push(id);
    if (!prefix && found.some((form) => wordsOf(form).join(" ") === wanted)) named.push(id);
  }
  return named.length > 0 ? named : near;
}
