import type { TagSuggestion } from "../../shared/contract/suggestions.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { formatCount } from "../format/number.ts";

const quoted = (words: string): string => `“${isolate(words)}”`;

/** Why it is suggested: `because: “breakwater” ×4, and 12 of 20 similar transcripts have it`. */
export function reasonWords(suggestion: TagSuggestion): string {
  if (suggestion.kind === "person") {
    const { role, times, printed, isInHeadline, elsewhere } = suggestion;
    const forms = printed.map(quoted).join(", ");
    const often = times === 1 ? "once" : `${formatCount(times)} times`;
    const where = isInHeadline ? "; in the title or summary" : "";
    const { listed, named } = elsewhere;
    const habit =
      named === 0 ? "" : `; tagged in ${formatCount(listed)} of ${formatCount(named)} others that name them`;
    return `because: ${role === "speaker" ? "speaks here; " : ""}named ${often}: ${forms}${where}${habit}`;
  }
  const { words, similar, of } = suggestion;
  const said = words.map(({ word, times }) => `${quoted(word)} ×${formatCount(times)}`).join(", ");
  const alike = `${formatCount(similar)} of ${formatCount(of)} similar transcripts ${similar === 1 ? "has" : "have"} it`;
  if (similar === 0) return `because: ${said}`;
  return `because: ${said === "" ? "" : `${said}, and `}${alike}`;
}
