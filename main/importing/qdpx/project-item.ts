import type { Verdict } from "../../../shared/contract/imports.ts";
import { collectionNamed } from "../../../shared/records/collection.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { indexVocabulary } from "../../tagging/vocabulary.ts";
import type { Gathered } from "../gather.ts";
import { refusedItem, type SessionItem } from "../import-item.ts";
import { onKnown } from "../judge.ts";
import type { Project } from "./project.ts";

/** The item of a project, beside those of its texts: new where it has a code or a set that the archive has not. */
export function projectItem(index: number, file: Gathered, project: Project, tables: Tables): SessionItem {
  const { topics } = indexVocabulary(tables);
  const codes = [...project.codes.values()].filter(({ use }) => use === "topic");
  const collections = [...tables.collections.values()];
  const isNew =
    project.sets.some(({ name }) => collectionNamed(collections, name) === undefined) ||
    codes.some(({ name }) => topics.find(name) === undefined);
  const { unplaced } = project;
  return {
    ...refusedItem(index, file, ""),
    verdict: { kind: isNew ? "new" : "already" },
    chosen: isNew,
    title: project.name,
    isExport: true,
    project,
    ...(unplaced.length > 0 ? { unplaced } : {}),
  };
}

const ownText = {
  archived: "It is in the archive as “{title}”.",
  trashed: "It is in the trash as “{title}”. Restore it instead of importing it.",
} as const;

/** The verdict on a text of a project that Lectern wrote, whose transcript the archive has. */
export function knownPart({ part }: Gathered, tables: Pick<Tables, "transcripts">): Verdict | undefined {
  const there = tables.transcripts.get(part?.text.id ?? "");
  return there && onKnown(there, ownText);
}
