import type { Voice } from "../reading/reading.ts";
import type { Person } from "../records/person.ts";
import type { Topic } from "../records/topic.ts";
import type { Transcript } from "../records/transcript.ts";
import type { Quoted } from "./passage.ts";

/** A person or body as a bibliography writes it: in parts where they are known. */
export type CitedName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** All that a citation may say of a transcript, or of a passage in it. Whatever is not known is absent. */
export type Cited = {
  readonly id: string;
  readonly title: string;
  readonly kind: "speech" | "interview" | "hearing";
  /** As the archive calls the event. */
  readonly eventType: string | undefined;
  /** EDTF */
  readonly date: string | undefined;
  /** For files that programs read: an entry without a date says so. */
  readonly saysUndated?: boolean;
  readonly place: string | undefined;
  /** BCP 47 */
  readonly language: string | undefined;
  /** Who speaks in it, or who is quoted; nobody who is only a role (`Question`). */
  readonly speakers: readonly CitedName[];
  readonly topics: readonly string[];
  readonly summary: string | undefined;
  readonly reference: string | undefined;
  readonly url: string | undefined;
  readonly rights: string | undefined;
  /** The archive's name. */
  readonly archive: string | undefined;
  /** First and last paragraph, when a passage is cited. */
  readonly paragraphs: readonly [number, number] | undefined;
};

/** A transcript with the records that it names. */
export type CitedRecord = {
  readonly transcript: Transcript;
  readonly persons: readonly Person[];
  readonly topics: readonly Topic[];
  /** Of its reading: names without their offices. */
  readonly voices?: readonly Voice[];
};

/** @param quoted the passage that is cited; absent for the transcript as a whole */
export function citeRecord(record: CitedRecord, archive?: string, quoted?: Quoted): Cited {
  const { transcript, topics } = record;
  const { id, title, summary, date, place, language, eventType, reference, rights, source } = transcript;
  return {
    id,
    title,
    kind: kindOf(transcript),
    eventType,
    date,
    place,
    language,
    speakers: speakersOf(record, quoted),
    topics: topics.map(({ label }) => label),
    summary,
    reference,
    url: source.url,
    rights,
    archive,
    paragraphs: quoted === undefined ? undefined : [quoted.first, quoted.last],
  };
}

function kindOf({ eventType = "", source }: Transcript): Cited["kind"] {
  if (source.layout === "hearing" || /\bhearing\b/i.test(eventType)) return "hearing";
  return /\binterview|интервью/iu.test(eventType) ? "interview" : "speech";
}

/** Each once, in the order of their coming. */
function speakersOf(record: CitedRecord, quoted: Quoted | undefined): CitedName[] {
  const { transcript, persons } = record;
  const names = new Map<string, CitedName>();
  for (const { label, name, isAnonymous } of quoted === undefined ? heardIn(record) : whoIsQuoted(quoted)) {
    const tie = transcript.speakers.find((speaker) => speaker.label === label)?.person;
    const person = tie === undefined ? undefined : persons.find(({ id }) => id === tie);
    if (person !== undefined) names.set(person.id, nameOf(person));
    else if (!isAnonymous) names.set(name, { literal: name });
  }
  return [...names.values()];
}

function heardIn({ transcript, voices = [] }: CitedRecord) {
  return transcript.speakers.map(({ label, anonymous }) => {
    const name = voices.find(({ labels }) => labels.includes(label))?.name;
    return { label, name: name ?? label, isAnonymous: anonymous === true };
  });
}

function whoIsQuoted({ said }: Quoted) {
  return said.flatMap(({ speaker }) => speaker ?? []);
}

function nameOf({ kind, name }: Person): CitedName {
  const { family, given, full } = name;
  return kind === "person" && family && given ? { family, given } : { literal: full };
}

/** As it is said: `Irena Valdez`. */
export function fullName(name: CitedName): string {
  return "literal" in name ? name.literal : `${name.given} ${name.family}`;
}
