import type { TagSuggestion } from "../../../shared/contract/suggestions.ts";
import { asTranscriptId } from "../asked-selection.ts";
import { type Command, UsageError, writingOptions } from "../command.ts";
import { withArchive } from "../with-archive.ts";

/** A command waits until all is learnt. */
const patience = 3_600_000;

export const suggestCommand: Command = {
  name: "suggest",
  summary:
    "Suggest persons whom a transcript names and topics it may be about, a line each: person or topic, id, how sure, name, why.",
  usage: "ID --archive DIR [--all] [--accept | --accept-above SHARE]",
  options: {
    ...writingOptions,
    all: { help: "also those that are less sure" },
    accept: { help: "tag the transcript with those that are shown without --all" },
    "accept-above": { help: "tag the transcript with all that are at least so sure, from 0 to 1", value: "SHARE" },
  },
  takes: [1, 1],
  run: (invocation) => {
    const id = asTranscriptId(invocation.args[0] ?? "");
    const above = readShare(invocation.options.text("accept-above"));
    const accepts = invocation.options.flag("accept") || above !== undefined;
    return withArchive(invocation, { readOnly: !accepts }, async ({ handlers }) => {
      const suggestions = accepts
        ? (await handlers.suggestions.acceptAll({ id, above, patience })).accepted
        : (await handlers.suggestions.list({ id, patience })).suggestions;
      const isShown = ({ isProposed }: TagSuggestion) =>
        isProposed || above !== undefined || invocation.options.flag("all");
      for (const one of suggestions.filter(isShown)) {
        const term = one.kind === "topic" ? one.topic : one.person;
        invocation.terminal.row([one.kind, term, one.confidence.toFixed(2), one.label, whyWords(one)], one);
      }
      return 0;
    });
  },
};

function readShare(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  if (/^(?:0(?:\.\d{1,9})?|1(?:\.0{1,9})?)$/.test(typed)) return Number(typed);
  throw new UsageError(`--accept-above takes a number from 0 to 1, such as 0.5, not “${typed}”.`);
}

function whyWords(suggestion: TagSuggestion): string {
  if (suggestion.kind === "person") {
    const { role, printed, times, isInHeadline, elsewhere } = suggestion;
    const habit = elsewhere.named === 0 ? "" : `, tagged in ${elsewhere.listed} of ${elsewhere.named} others`;
    return `${role}: ${printed.join("; ")} ×${times}${isInHeadline ? ", in title or summary" : ""}${habit}`;
  }
  const words = suggestion.words.map(({ word, times }) => `“${word}” ×${times}`);
  const similar = suggestion.similar > 0 ? [`${suggestion.similar} of ${suggestion.of} similar transcripts`] : [];
  return [...words, ...similar].join(", ");
}
