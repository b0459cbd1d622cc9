import type { Reading } from "../../../shared/reading/reading.ts";
import type { Speaker, Transcript, Warning } from "../../../shared/records/transcript.ts";

type Fresh = Pick<Transcript, "speakers" | "warnings">;

const fieldOf: ReadonlyMap<unknown, string> = new Map([
  ["speaker", "speakers"],
  ["mentioned", "persons"],
]);

/**
 * What a person is asked after a new reading: what the page gives rise to, questions of fields that are as they were, and of
 * names that were not there before. A name that was there and is asked about no more was answered, if only by “nobody”.
 */
export function openQuestions(
  transcript: Transcript,
  before: Reading,
  fresh: Fresh,
  changed: ReadonlySet<string>,
): Fresh {
  const isOfChanged = ({ role }: Warning) => changed.has(fieldOf.get(role) ?? "");
  const open = transcript.warnings.filter(isQuestion);
  const asked = new Set(open.map(({ text }) => text));
  const met = new Set([...before.voices.map(({ name }) => name), ...before.persons.map(({ value }) => value)]);
  const isAnswered = (name: string | undefined) => name !== undefined && met.has(name) && !asked.has(name);
  return {
    speakers: fresh.speakers.map((speaker) => (isAnswered(speaker.name) ? unnamed(speaker) : speaker)),
    warnings: [
      ...fresh.warnings.filter((warning) => !isQuestion(warning) || !isAnswered(warning.text)),
      ...open.filter((warning) => !isOfChanged(warning)),
    ],
  };
}

function isQuestion({ code }: Warning): boolean {
  return code === "person-unsure";
}

function unnamed({ name: _name, ...speaker }: Speaker): Speaker {
  return speaker;
}
