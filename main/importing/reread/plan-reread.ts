import type { Reading } from "../../../shared/reading/reading.ts";
import type { Change } from "../../../shared/records/change.ts";
import type { Speaker, Transcript } from "../../../shared/records/transcript.ts";
import type { RecordEdit } from "../../archive/changes/changes.ts";
import type { JsonValue } from "../../archive/changes/json-value.ts";
import { publicationStep, type StepBy } from "../../tagging/publishing/publication-step.ts";
import { meetPersons } from "../page-persons.ts";
import { type PlanContext, planTranscript } from "../plan-transcript.ts";
import { openQuestions } from "./open-questions.ts";
import type { Reread } from "./read-stored.ts";

export type RereadPlan = { readonly makes: readonly Change[]; readonly edit: RecordEdit };

/**
 * What a new reading changes in the record: the fields that are read otherwise, of those that no person decided. `by`: who
 * has it read, and why, for the step of publication that another status is.
 */
export function planReread(transcript: Transcript, reread: Reread, context: PlanContext, by: StepBy): RereadPlan {
  const changed = new Set<string>(reread.fields.map(({ field }) => field));
  const file = { ...reread.file, reading: onlyChanged(reread.file.reading, changed) };
  const met = meetPersons(
    file,
    file.reading.persons.map(({ value }) => value),
    context.persons,
  );
  const { transcript: planned, changes } = planTranscript(file, transcript.source.file, {}, context);
  const fresh = { ...planned, ...openQuestions(transcript, reread.before, planned, changed) };
  const makes = changes.filter((change) => change.on !== "transcripts");
  const speakers = changed.has("speakers") ? sameWho(fresh.speakers, transcript.speakers) : transcript.speakers;
  const gone = personsOf(transcript.speakers).filter((person) => !personsOf(speakers).includes(person));
  const status = changed.has("status") ? statusEdit(transcript, fresh, by) : noEdit;
  return {
    makes: [...met, ...makes],
    edit: {
      set: {
        ...scalars(fresh, changed),
        ...status.set,
        ...sourceOf(reread),
        speakers: asJson(speakers),
        ...readAs(reread, fresh),
      },
      add: { ...added(fresh, changed), ...status.add, persons: fresh.persons.map((one) => ({ ...one })) },
      remove: {
        ...removed(reread.before, changed, context),
        persons: gone.map((person) => ({ person, role: "speaker" })),
      },
    },
  };
}

/** The rest of the reading is not to make terms that nobody asked for. */
function onlyChanged(reading: Reading, changed: ReadonlySet<string>): Reading {
  const { publication } = reading;
  const pick = <T>(field: string, values: readonly T[]) => (changed.has(field) ? [...values] : []);
  return {
    ...reading,
    topics: pick("topics", reading.topics),
    persons: pick("persons", reading.persons),
    geography: pick("geography", reading.geography),
    addressed: [],
    publication: { ...publication, sections: pick("sections", publication.sections) },
    voices: pick("speakers", reading.voices),
    turns: pick("speakers", reading.turns),
  };
}

const single = ["title", "summary", "date", "time", "place", "language"] as const;

function scalars(fresh: Transcript, changed: ReadonlySet<string>) {
  const own = single.filter((field) => changed.has(field)).map((field) => [field, fresh[field]] as const);
  const { date } = fresh.publication;
  return {
    ...Object.fromEntries(own),
    ...(changed.has("publicationDate") ? { "publication.date": date } : {}),
  };
}

type StatusEdit = Pick<RecordEdit, "set" | "add">;

const noEdit: StatusEdit = {};

/** A step as any other; what is not published any more by its own page never was. */
function statusEdit({ publication }: Transcript, fresh: Transcript, by: StepBy): StatusEdit {
  const { status, version } = fresh.publication;
  if (status === publication.status) return noEdit;
  return {
    set: { "publication.status": status, "publication.version": version },
    add: { "publication.steps": [publicationStep(status, by, version)] },
  };
}

function sourceOf({ file: { reading } }: Reread) {
  return {
    "source.reader": reading.reader,
    "source.layout": reading.layout,
    "source.profile": reading.profile,
  };
}

function readAs({ file: { reading, words } }: Reread, fresh: Transcript) {
  return {
    "extent.words": words,
    "extent.turns": reading.turns.length,
    warnings: asJson(fresh.warnings),
  };
}

function added(fresh: Transcript, changed: ReadonlySet<string>) {
  return {
    topics: fresh.topics,
    "publication.sections": fresh.publication.sections,
    geography: changed.has("geography") ? fresh.geography : [],
  };
}

/** What the earlier reading had brought; a member that the new one brings too is added again, and so stays. */
function removed(before: Reading, changed: ReadonlySet<string>, { vocabulary }: PlanContext) {
  const ids = (field: "topics" | "sections", values: readonly { readonly value: string }[]) =>
    changed.has(field) ? values.flatMap(({ value }) => vocabulary[field].find(value) ?? []) : [];
  return {
    topics: ids("topics", before.topics),
    "publication.sections": ids("sections", before.publication.sections),
    geography: changed.has("geography") ? before.geography.map(({ value }) => value) : [],
  };
}

/** A label that was there before stands for whom it stood for. */
function sameWho(fresh: readonly Speaker[], known: readonly Speaker[]): readonly Speaker[] {
  const before = new Map(known.map((speaker) => [speaker.label, speaker]));
  return fresh.map((speaker) => {
    const same = before.get(speaker.label);
    return same ? { ...same, turns: speaker.turns } : speaker;
  });
}

function personsOf(speakers: readonly Speaker[]): readonly string[] {
  return speakers.flatMap(({ person }) => person ?? []);
}

/** Records hold nothing that JSON does not. */
function asJson(value: readonly object[]): JsonValue {
  const json: JsonValue = JSON.parse(JSON.stringify(value));
  return json;
}
