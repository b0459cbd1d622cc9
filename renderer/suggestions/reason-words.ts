import type { TagSuggestion } from "../../shared/contract/suggestions.ts";
import { quoted } from "../../shared/language/quoted.ts";
import { say } from "../../shared/language/say.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { formatCount } from "../format/number.ts";

/** Why it is suggested: `because: “breakwater” ×4, and 12 of 20 similar transcripts have it`. */
export function reasonWords(suggestion: TagSuggestion): string {
  const reasons = suggestion.kind === "person" ? personReasons(suggestion) : topicReasons(suggestion);
  return say("because: {reasons}", { reasons });
}

type Suggested<K> = TagSuggestion & { readonly kind: K };

function personReasons({ role, times, printed, isInHeadline, elsewhere }: Suggested<"person">): string {
  const { listed, named } = elsewhere;
  const forms = printed.map((form) => quoted(isolate(form))).join(", ");
  return [
    ...(role === "speaker" ? [say("speaks here")] : []),
    say("named {times, plural, =1 {once} other {# times}}: {forms}", { times, forms }),
    ...(isInHeadline ? [say("in the title or summary")] : []),
    ...(named === 0
      ? []
      : [say("tagged in {listed, number} of {named, number} others that name them", { listed, named })]),
  ].join("; ");
}

function topicReasons({ words, similar, of }: Suggested<"topic">): string {
  const said = words.map(({ word, times }) => `${quoted(isolate(word))} ×${formatCount(times)}`).join(", ");
  if (similar === 0) return said;
  const alike = say(
    "{similar, number} of {of, number} similar transcripts {similar, plural, one {has} other {have}} it",
    { similar, of },
  );
  return said === "" ? alike : say("{words}, and {alike}", { words: said, alike });
}
