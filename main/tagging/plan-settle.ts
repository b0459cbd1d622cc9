import { LecternError } from "../../shared/contract/error.ts";
import type { NameDecision } from "../../shared/contract/persons.ts";
import { toSay } from "../../shared/language/say.ts";
import type { Change } from "../../shared/records/change.ts";
import type { Person } from "../../shared/records/person.ts";
import type { Tables } from "../../shared/records/record.ts";
import { isInTrash, type Transcript } from "../../shared/records/transcript.ts";
import { editRecords, type RecordEdit } from "../archive/changes/changes.ts";
import { jsonMembers } from "../archive/changes/json-value.ts";
import { sourceOf } from "../archive/changes/workspace.ts";
import { newId } from "../runtime/new-id.ts";
import type { Slices } from "../runtime/slices.ts";
import { nameKey } from "./name-key.ts";
import { parseInvertedName, parseName } from "./person-name.ts";
import { namesOf } from "./persons/name-keys.ts";
import type { EditPlan } from "./plan-edit.ts";
import { requireTerm } from "./term-record.ts";
import { askedAbout, askingAlike, roleAsked } from "./unsure-names.ts";

/**
 * Say who a name is that a transcript asks about, in all transcripts of the same import. The person who is chosen gets
 * the name as a variant; `nobody` leaves it untied. In slices. `not-found`, `conflict`.
 */
export function* planSettle(tables: Tables, id: string, name: string, decision: NameDecision): Slices<EditPlan> {
  const asking = requireAsking(tables, id, name);
  const alike = askingAlike(tables, asking, name);
  const makes: Change[] = [];
  const person = yield* whoIs(tables, asking, name, decision, makes);
  const changes: Change[] = [];
  for (const transcript of alike) {
    changes.push(
      ...(yield* editRecords(sourceOf(tables), "transcripts", [transcript.id], editOf(transcript, name, person))),
    );
  }
  return { changes: [...makes, ...changes], names: [name] };
}

function requireAsking(tables: Tables, id: string, name: string): Transcript {
  const transcript = tables.transcripts.get(id);
  if (!transcript)
    throw new LecternError("not-found", toSay("There is no transcript {id} in the archive (any more).", { id }));
  if (isInTrash(transcript)) {
    throw new LecternError(
      "conflict",
      toSay("“{title}” is in the trash. Restore it first. Nothing was changed.", { title: transcript.title }),
    );
  }
  if (askedAbout(transcript, name).length > 0) return transcript;
  throw new LecternError("conflict", toSay("Who “{name}” is has been said already. Nothing was changed.", { name }));
}

function* whoIs(
  tables: Tables,
  asking: Transcript,
  name: string,
  decision: NameDecision,
  makes: Change[],
): Slices<string | undefined> {
  if (decision.as === "nobody") return undefined;
  if (decision.as === "new") {
    const person = newPerson(asking, name);
    makes.push({ do: "create", on: "persons", record: person });
    return person.id;
  }
  const known = requireTerm(tables, "persons", decision.person);
  const isKnown = namesOf(known).some((form) => nameKey(form) === nameKey(name));
  if (!isKnown)
    makes.push(...(yield* editRecords(sourceOf(tables), "persons", [known.id], { add: { variants: [name] } })));
  return known.id;
}

/** Lists print the family name first; labels do not. */
function newPerson(asking: Transcript, name: string): Person {
  const isListed = askedAbout(asking, name).every((warning) => roleAsked(warning) === "mentioned");
  const said = isListed ? parseInvertedName(name, "") : parseName(name);
  const variants = said.full === name ? [] : [name];
  return { id: newId("person"), kind: "person", name: said, variants, roles: [], identifiers: [] };
}

function editOf(transcript: Transcript, name: string, person: string | undefined): RecordEdit {
  const asked = askedAbout(transcript, name);
  const speakers = transcript.speakers.filter((speaker) => speaker.person === undefined && speaker.name === name);
  const settled = speakers.map(({ name: _, ...speaker }) => (person === undefined ? speaker : { ...speaker, person }));
  const tags = person === undefined ? [] : asked.map((warning) => ({ person, role: roleAsked(warning) }));
  return {
    remove: { warnings: jsonMembers(asked), speakers: jsonMembers(speakers) },
    add: { speakers: jsonMembers(settled), persons: tags, decided: ["persons"] },
  };
}
