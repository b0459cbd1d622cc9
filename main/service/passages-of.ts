import { groupPassages } from "../../shared/passages/group-passages.ts";
import type { Passage } from "../../shared/records/passage.ts";
import type { Archive } from "../archive/archive.ts";

type Groups = ReadonlyMap<string, readonly Passage[]>;

/** Of each open archive, from the first question on. */
const indexes = new WeakMap<Archive, () => Groups>();

/** The passages of a transcript, in the order of its text. All are gone through once, and again when a passage changed. */
export function passagesOf(archive: Archive, transcript: string): readonly Passage[] {
  const index = indexes.get(archive) ?? followPassages(archive);
  indexes.set(archive, index);
  const { passages } = archive.tables;
  // A change that the disk refused was in the tables for a moment.
  return (index().get(transcript) ?? []).filter((one) => passages.get(one.id) === one);
}

function followPassages(archive: Archive): () => Groups {
  let groups: Groups | undefined;
  let grouped = 0;
  archive.onCommit(({ changes }) => {
    if (changes.some(({ on }) => on === "passages")) groups = undefined;
  });
  return () => {
    const { passages } = archive.tables;
    if (groups === undefined || grouped !== passages.size) groups = groupPassages(passages.values());
    grouped = passages.size;
    return groups;
  };
}
