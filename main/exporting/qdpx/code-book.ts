import type { Element } from "domhandler";
import type { Reading, Turn } from "../../../shared/reading/reading.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Topic } from "../../../shared/records/topic.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import { topicTree } from "../topic-tree.ts";
import type { XmlMaker } from "../xml/xml.ts";
import { guidOf } from "./guid.ts";

/** The codes of a project, gathered while its sources are written: speakers, persons that passages are about, and topics. */
export type CodeBook = {
  /** The code of whoever speaks a turn: the person where the archive knows one, otherwise the label. */
  readonly speaker: (record: Transcript, reading: Reading, turn: Turn) => string;
  /** The code of a person or topic that something is about; undefined where the archive has no such record. */
  readonly person: (id: string) => string | undefined;
  readonly topic: (id: string) => string | undefined;
  readonly element: (xml: XmlMaker, topics: readonly Topic[]) => Element;
};

export function createCodeBook({ persons, topics: known }: Pick<Tables, "persons" | "topics">): CodeBook {
  const speakers = new Map<string, string>();
  const named = new Map<string, string>();
  const note = (codes: Map<string, string>, guid: string, name: string): string => {
    codes.set(guid, name);
    return guid;
  };
  return {
    speaker: (record, reading, turn) => {
      const labels = reading.voices[turn.voice]?.labels ?? [turn.label];
      const known = record.speakers.find(({ label, person }) => person !== undefined && labels.includes(label));
      const person = persons.get(known?.person ?? "");
      if (person !== undefined) return note(speakers, guidOf("speaker", person.id), person.name.full);
      return note(speakers, guidOf("label", turn.label), turn.label);
    },
    person: (id) => {
      const person = persons.get(id);
      return person === undefined ? undefined : note(named, guidOf("person", id), person.name.full);
    },
    topic: (id) => (known.has(id) ? guidOf("topic", id) : undefined),
    element: (xml, topics) => {
      const { element: e } = xml;
      const group = (name: string, ...codes: readonly Element[]) =>
        e("Code", { guid: guidOf("group", name), name, isCodable: "false" }, ...codes);
      const codes = (of: ReadonlyMap<string, string>) =>
        [...of].map(([guid, name]) => e("Code", { guid, name, isCodable: "true" }));
      return e(
        "CodeBook",
        {},
        e(
          "Codes",
          {},
          group("Topics", ...topicCodes(xml, topics)),
          group("Speakers", ...codes(speakers)),
          ...(named.size === 0 ? [] : [group("Persons", ...codes(named))]),
        ),
      );
    },
  };
}

function topicCodes({ element: e }: XmlMaker, topics: readonly Topic[]): readonly Element[] {
  const { top, below } = topicTree(topics);
  const code = (topic: Topic): Element =>
    e(
      "Code",
      { guid: guidOf("topic", topic.id), name: topic.label, isCodable: "true" },
      topic.scopeNote === undefined ? undefined : e("Description", {}, topic.scopeNote),
      ...below(topic).map(code),
    );
  return top.map(code);
}
