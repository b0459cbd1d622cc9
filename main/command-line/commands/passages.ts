import type { PassageEdit, PlacedPassage } from "../../../shared/contract/passages.ts";
import { passageId, transcriptId } from "../../../shared/records/id.ts";
import type { Service } from "../../service/service.ts";
import { type Command, type ExitCode, type Invocation, UsageError, writingOptions } from "../command.ts";
import { withArchive } from "../with-archive.ts";

const many = { many: true } as const;

export const passagesCommand: Command = {
  name: "passages",
  summary: "Passages of a text: list them, add one by its words, change, place, release or remove it.",
  usage: "TRANSCRIPT-ID [--quote WORDS …] | edit PASSAGE-ID … | place PASSAGE-ID [--quote WORDS] | remove PASSAGE-ID",
  options: {
    ...writingOptions,
    quote: { help: "the words of the passage, as they stand in the text once", value: "WORDS" },
    "add-topic": { help: "add a topic", value: "T", ...many },
    "remove-topic": { help: "remove a topic", value: "T", ...many },
    "add-person": { help: "add a person", value: "P", ...many },
    "remove-person": { help: "remove a person", value: "P", ...many },
    note: { help: "a note; empty to take it away", value: "TEXT" },
    withhold: { help: "its words are in no export and not printed", value: "REASON" },
    release: { help: "it is not withheld any more" },
  },
  takes: [1, 2],
  run: async (invocation) => {
    const [first = "", second] = invocation.args;
    if (second === undefined) return await listOrAdd(invocation, first);
    if (first !== "edit" && first !== "place" && first !== "remove") {
      throw new UsageError(`“${first}” is nothing that can be done to a passage: edit, place or remove.`);
    }
    if (!passageId.safeParse(second).success) throw new UsageError(`“${second}” is not the id of a passage.`);
    return await withArchive(invocation, { readOnly: false }, (service) => change(service, first, second, invocation));
  },
};

async function listOrAdd(invocation: Invocation, id: string): Promise<ExitCode> {
  if (!transcriptId.safeParse(id).success) throw new UsageError(`“${id}” is not the id of a transcript.`);
  const quote = invocation.options.text("quote");
  if (quote === undefined) {
    if (Object.keys(editOf(invocation)).length > 0) throw new UsageError("Say which words: --quote WORDS.");
    return await withArchive(invocation, { readOnly: true }, async (service) => {
      const { passages } = await service.handlers.passages.list({ transcript: id });
      for (const one of passages) invocation.terminal.result(lineOf(one), one);
      return 0;
    });
  }
  const target = { quote: wordsOf(quote) };
  const edit = editOf(invocation);
  return await withArchive(invocation, { readOnly: false }, async (service) => {
    const made = await service.handlers.passages.add({ transcript: id, target, edit });
    invocation.terminal.result(made.id, made);
    return 0;
  });
}

async function change(
  service: Service,
  what: "edit" | "place" | "remove",
  id: string,
  invocation: Invocation,
): Promise<ExitCode> {
  const { passages } = service.handlers;
  const quote = invocation.options.text("quote");
  const done =
    what === "edit"
      ? await passages.edit({ id, edit: editOf(invocation) })
      : what === "remove"
        ? await passages.remove({ id })
        : await passages.place({ id, ...(quote === undefined ? {} : { target: { quote: wordsOf(quote) } }) });
  invocation.terminal.result(done.step === undefined ? "Nothing to change." : "Done.", done);
  return 0;
}

function editOf({ options }: Invocation): PassageEdit {
  const labels = (name: string) => options.texts(name).map((label) => ({ label }));
  const note = options.text("note");
  const reason = options.text("withhold");
  if (reason?.trim() === "") throw new UsageError("Say why it is withheld: --withhold REASON.");
  const sets = {
    addTopics: labels("add-topic"),
    removeTopics: labels("remove-topic"),
    addPersons: labels("add-person"),
    removePersons: labels("remove-person"),
  };
  return {
    ...Object.fromEntries(Object.entries(sets).filter(([, terms]) => terms.length > 0)),
    ...(note === undefined ? {} : { note: note === "" ? null : note }),
    ...(reason === undefined ? {} : { withheld: reason }),
    ...(options.flag("release") ? { withheld: null } : {}),
  };
}

function wordsOf(quote: string): string {
  if (quote.trim() === "") throw new UsageError("--quote is empty. Say the words of the passage.");
  return quote;
}

function lineOf({ passage, state }: PlacedPassage): string {
  const { id, exact, was, note, withheld } = passage;
  const says = [
    state === "orphan" ? "its place was lost" : undefined,
    was === undefined ? undefined : `moved, words differ: was “${was}”`,
    withheld === undefined ? undefined : `withheld: ${withheld}`,
    note,
  ].filter((one) => one !== undefined);
  return [id, `“${exact.replace(/\s+/gu, " ")}”`, ...says].join("  ");
}
