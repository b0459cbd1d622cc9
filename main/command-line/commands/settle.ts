import type { NameDecision, UnsureName } from "../../../shared/contract/persons.ts";
import { relationWords } from "../../../shared/contract/relation-words.ts";
import { personId } from "../../../shared/records/id.ts";
import { asTranscriptId } from "../asked-selection.ts";
import { type Command, type Invocation, UsageError, writingOptions } from "../command.ts";
import { withArchive } from "../with-archive.ts";

export const settleCommand: Command = {
  name: "settle",
  summary: "Say who a name is that is not certain, in all transcripts of its import; without NAME, list such names.",
  usage: "ID [NAME --person PERSON-ID|--new|--nobody] --archive DIR",
  options: {
    ...writingOptions,
    person: { help: "the person it is, who is known by that name from then on", value: "ID" },
    new: { help: "somebody who is not in the archive yet" },
    nobody: { help: "nobody whom the archive is to know" },
  },
  takes: [1, 2],
  run: (invocation) => {
    const id = asTranscriptId(invocation.args[0] ?? "");
    const name = invocation.args[1];
    const decision = name === undefined ? undefined : readDecision(invocation);
    return withArchive(invocation, { readOnly: decision === undefined }, async ({ handlers }) => {
      if (name === undefined || decision === undefined) {
        const { names } = await handlers.persons.unsure({ id });
        for (const one of names) listName(invocation, one);
        return 0;
      }
      const settled = await handlers.persons.settle({ id, name, decision });
      invocation.terminal.result(`${settled.changed} changed.`, settled);
      return 0;
    });
  },
};

function readDecision({ options }: Invocation): NameDecision {
  const person = options.text("person");
  const asked = [person !== undefined, options.flag("new"), options.flag("nobody")];
  if (asked.filter(Boolean).length !== 1) throw new UsageError("Say who it is: --person ID, --new or --nobody.");
  if (person === undefined) return { as: options.flag("new") ? "new" : "nobody" };
  if (!personId.safeParse(person).success) throw new UsageError(`“${person}” is not the id of a person.`);
  return { as: "person", person };
}

function listName({ terminal }: Invocation, unsure: UnsureName): void {
  const { name, roles, candidates } = unsure;
  const whom = candidates.map(({ person, label, relation }) => `${label} (${person}): ${relationWords(relation)}`);
  terminal.row([name, roles.join(", "), whom.join("; ")], unsure);
}
