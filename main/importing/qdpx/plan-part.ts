import { quoteAround } from "../../../shared/passages/quote-around.ts";
import { codePointsOf } from "../../../shared/reading/code-points.ts";
import type { Change } from "../../../shared/records/change.ts";
import { transcriptId } from "../../../shared/records/id.ts";
import type { Passage } from "../../../shared/records/passage.ts";
import type { PastEvent } from "../../../shared/records/past-event.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import { newId } from "../../runtime/new-id.ts";
import type { ReadableFile } from "../page-persons.ts";
import type { TranscriptPlan } from "../plan-transcript.ts";
import type { Done, ProjectPart, ProjectPassage } from "./project.ts";
import type { ProjectTerms } from "./project-terms.ts";

/** What is known when a text of a project is planned. */
export type KnownPart = {
  readonly terms: ProjectTerms;
  /** Whether the archive has a transcript of this id, or is about to. */
  readonly isTaken: (id: string) => boolean;
  /** Heard with the id that its transcript gets. */
  readonly onPlanned: (id: string) => void;
};

/** The plan of a text with what its project says of it: topics, passages, notes, who worked on it, and the id that it has in Lectern. */
export function planPart(
  plan: TranscriptPlan,
  file: ReadableFile,
  part: ProjectPart,
  known: KnownPart,
): TranscriptPlan {
  const { text } = part;
  const makes: Change[] = [];
  const coded = known.terms.topics(text.codes, makes);
  const isOwn = transcriptId.safeParse(text.id).success;
  const id = isOwn && text.id !== undefined && !known.isTaken(text.id) ? text.id : plan.transcript.id;
  known.onPlanned(id);
  const transcript: Transcript = {
    ...plan.transcript,
    id,
    topics: isOwn ? [...coded] : [...new Set([...plan.transcript.topics, ...coded])],
    ...(text.stated.eventType === undefined ? {} : { eventType: text.stated.eventType }),
    ...(text.note === undefined ? {} : { notes: text.note }),
    ...(text.done.length === 0 ? {} : { past: text.done.map(pastEvent) }),
  };
  const points = codePointsOf(file.text);
  const passages = text.passages.map((passage): Change => {
    const { start, end } = passage;
    const place = { transcript: id, text: file.textSha256, start, end, ...quoteAround(points, start, end) };
    const record = { id: newId("passage"), ...place, ...aboutOf(passage, known.terms, makes) };
    return { do: "create", on: "passages", record };
  });
  const made = plan.changes.filter(({ do: what, ...change }) => what !== "create" || change.on !== "transcripts");
  return {
    transcript,
    changes: [...made, ...makes, { do: "create", on: "transcripts", record: transcript }, ...passages],
  };
}

function aboutOf({ codes, note }: ProjectPassage, terms: ProjectTerms, makes: Change[]): Partial<Passage> {
  const topics = terms.topics(codes, makes);
  const persons = terms.persons(codes, makes);
  return {
    ...(note === undefined ? {} : { note }),
    ...(topics.length === 0 ? {} : { topics: [...topics] }),
    ...(persons.length === 0 ? {} : { persons: [...persons] }),
  };
}

function pastEvent({ what, who, at }: Done): PastEvent {
  return {
    id: newId("step"),
    at,
    ...(who === undefined ? {} : { who }),
    deed: what,
    ...(what === "passage" ? { fields: ["passages"] } : {}),
  };
}
