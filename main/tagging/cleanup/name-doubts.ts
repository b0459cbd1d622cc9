import type { NameDoubt, NameList } from "../../../shared/contract/cleanup.ts";
import { indexName } from "../../../shared/records/person-label.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import type { Slices } from "../../runtime/slices.ts";
import type { NamingEntry, NamingLedger } from "../naming/naming-ledger.ts";
import { habitsFor } from "../naming/tagging-habits.ts";

const collator = new Intl.Collator("en", { numeric: true });

/** Persons whose names in the texts and tags do not agree, by person, then by title. What was refused is not among them. In slices. */
export function* nameDoubts(
  tables: Pick<Tables, "transcripts" | "persons">,
  ledger: NamingLedger,
  list: NameList,
): Slices<readonly NameDoubt[]> {
  const doubts: NameDoubt[] = [];
  for (const entry of ledger.entries()) {
    yield;
    const transcript = tables.transcripts.get(entry.id);
    if (!transcript) continue;
    const found = list === "untagged" ? untaggedIn(transcript, entry, ledger) : unnamedIn(transcript, entry);
    for (const { person, role, times } of found) {
      const record = tables.persons.get(person);
      if (!record) continue;
      const { id, title } = transcript;
      doubts.push({ transcript: id, title, person, label: indexName(record.name), role, times });
    }
  }
  return doubts.sort(
    (a, b) =>
      collator.compare(a.label, b.label) ||
      (a.person < b.person ? -1 : a.person > b.person ? 1 : 0) ||
      collator.compare(a.title, b.title),
  );
}

type Doubt = Pick<NameDoubt, "person" | "role" | "times">;

function untaggedIn({ persons, refused = [] }: Transcript, entry: NamingEntry, ledger: NamingLedger): readonly Doubt[] {
  const settled = new Set([...refused, ...persons.map(({ person }) => person)]);
  const { habits, habitOf } = habitsFor(ledger, entry.id);
  return entry.named.flatMap((sign) => {
    if (settled.has(sign.person)) return [];
    const likely = habits.likelihoodOf(sign, habitOf(sign.person), entry.named.length);
    const isMeant = habits.cut === undefined ? sign.isFull || sign.speaks : likely >= habits.cut;
    return isMeant ? [{ person: sign.person, role: sign.speaks ? "speaker" : "mentioned", times: sign.times }] : [];
  });
}

/** Who wrote it need not be named. */
function unnamedIn({ persons }: Transcript, entry: NamingEntry): readonly Doubt[] {
  const named = new Set(entry.named.map(({ person }) => person));
  return persons.flatMap(({ person, role }) =>
    role === "author" || named.has(person) ? [] : [{ person, role, times: 0 }],
  );
}
