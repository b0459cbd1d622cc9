import { quoted } from "../../shared/language/quoted.ts";
import { warnedOf } from "../../shared/reading/warning-words.ts";
import { isolate } from "../../shared/records/isolate.ts";
import type { Warning } from "../../shared/records/transcript.ts";

/** What the reader wants a person to look at, as a sentence with its evidence. */
export function describeWarning(warning: Warning): string {
  const { text } = warning;
  const what = warnedOf(warning);
  const sentence = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  return text === undefined || text === "" ? sentence : `${sentence}: ${quoted(isolate(text))}`;
}
