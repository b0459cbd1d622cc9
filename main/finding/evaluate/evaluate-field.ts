import { say, type Text } from "../../../shared/language/say.ts";
import { shortened } from "../query/problem.ts";
import type { FieldTest } from "../query/query.ts";
import { languageName } from "../shelf/language-name.ts";
import type { Shelf } from "../shelf/shelf.ts";
import type { Term, TermColumn } from "../shelf/term-column.ts";
import { createMarker } from "../words/find-marks.ts";
import { wordsOf } from "../words/word-scanner.ts";
import { collectionsCalled } from "./collections-called.ts";
import type { Ground } from "./ground.ts";
import { scanRecords } from "./scan-records.ts";
import { type Held, setOf, setWhere, unite } from "./slot-set.ts";
import { topicsCalled } from "./topics-called.ts";

/** Where a field carries a value, by whatever name. */
export async function evaluateField(test: FieldTest, ground: Ground): Promise<Held> {
  const { shelf } = ground;
  const { columns } = shelf;
  switch (test.field) {
    case "person":
      return carrying(shelf, columns.persons, await personFlags(test, columns.persons, ground));
    case "mentions":
      // Those who are known stand as their names by now: see expand-mentions.ts.
      ground.say(nobodyCalled(test));
      return { set: setWhere(shelf.slots(), shelf.slotCount, () => false) };
    case "speaker":
      return evaluateSpeaker(test, ground);
    case "topic":
      return evaluateTopic(test, ground);
    case "place":
      return named(test, ground, columns.places, holdsWords(test), "No place is called {name}.");
    case "section":
      return named(test, ground, columns.sections, holdsWords(test), "No section is called {name}.");
    case "language":
      return named(test, ground, columns.languages, isLanguage(test), "No transcript is in a language {name}.");
    case "status":
      return carrying(
        shelf,
        columns.statuses,
        columns.statuses.flagsOf(({ value }) => value === test.value),
      );
    case "collection":
      return evaluateCollection(test, ground);
    case "file":
      return evaluateFile(test, ground);
  }
}

function carrying(shelf: Shelf, column: TermColumn, flags: Uint8Array): Held {
  return {
    set: setWhere(shelf.slots(), shelf.slotCount, (slot) => column.at(slot).some((number) => flags[number] === 1)),
  };
}

/** Where a value is carried that this holds for; where there is none, that is said. */
function named(
  { value }: FieldTest,
  ground: Ground,
  column: TermColumn,
  holds: (term: Term) => boolean,
  unknown: Text,
): Held {
  const flags = column.flagsOf(holds);
  if (!flags.includes(1)) ground.say(say(unknown, { name: shortened(value) }));
  return carrying(ground.shelf, column, flags);
}

async function evaluateFile(test: FieldTest, ground: Ground): Promise<Held> {
  const holds = holdsWords(test);
  const held = await scanRecords(ground, ({ source }) => holds({ label: source.file }));
  if (!held.set.includes(1)) ground.say(say("No file is called {name}.", { name: shortened(test.value) }));
  return held;
}

async function personFlags({ value, prefix }: FieldTest, column: TermColumn, ground: Ground): Promise<Uint8Array> {
  const ids = new Set(await ground.personsCalled(value, prefix));
  if (ids.size === 0) ground.say(nobodyCalled({ value }));
  return column.flagsOf((term) => ids.has(term.value));
}

function nobodyCalled({ value }: Pick<FieldTest, "value">): string {
  return say("Nobody in the archive is called {name}.", { name: shortened(value) });
}

export function noSpeakerCalled(name: string): string {
  return say("Nobody who speaks is called {name}.", { name: shortened(name) });
}

/** Persons whose turns they are or who are tagged so, and labels that stand for nobody (`Question`). */
async function evaluateSpeaker(test: FieldTest, ground: Ground): Promise<Held> {
  const { speaker } = ground.shelf.roles;
  const ids = new Set(await ground.personsCalled(test.value, test.prefix));
  const holds = remembering(holdsWords(test));
  const byLabel = await scanRecords(ground, ({ speakers }) =>
    speakers.some(({ person, label }) => person === undefined && holds(label)),
  );
  if (ids.size === 0 && !byLabel.set.includes(1)) ground.say(noSpeakerCalled(test.value));
  return unite([
    carrying(
      ground.shelf,
      speaker,
      speaker.flagsOf((term) => ids.has(term.value)),
    ),
    byLabel,
  ]);
}

/** Labels repeat. */
export function remembering(holds: (term: Labelled) => boolean): (label: string) => boolean {
  const known = new Map<string, boolean>();
  return (label) => {
    const answer = known.get(label) ?? holds({ label });
    known.set(label, answer);
    return answer;
  };
}

function evaluateTopic(test: FieldTest, ground: Ground): Held {
  const { shelf, tables } = ground;
  const ids = topicsCalled(tables.topics, test);
  if (ids.length === 0) ground.say(say("No topic is called {name}.", { name: shortened(test.value) }));
  return carrying(shelf, shelf.columns.topics, shelf.topics.withNarrower(ids));
}

function evaluateCollection(test: FieldTest, { shelf, tables }: Ground): Held {
  const members = collectionsCalled(tables.collections, test).flatMap((one) => one.members);
  const slots = members.flatMap((id) => shelf.slotOf(id) ?? []);
  return { set: setOf(slots, shelf.slotCount) };
}

type Labelled = Pick<Term, "label">;

/** The words of the value stand together in the label. */
export function holdsWords({ value, prefix }: Pick<FieldTest, "value" | "prefix">): (term: Labelled) => boolean {
  const marker = createMarker([{ kind: "phrase", words: wordsOf(value), prefix, anyForm: false }]);
  return ({ label }) => marker.find(label, 1).length > 0;
}

/** `en` finds `en-GB` too; so does `English`. */
function isLanguage(test: FieldTest): (term: Term) => boolean {
  const tag = test.value.toLowerCase();
  const isNamed = holdsWords(test);
  return (term) => {
    const value = term.value.toLowerCase();
    return (
      value === tag || value.startsWith(`${tag}-`) || isNamed(term) || isNamed({ label: languageName(term.value) })
    );
  };
}
