import { quoteAround } from "../../../shared/passages/quote-around.ts";
import { codePointsOf } from "../../../shared/reading/code-points.ts";
import { isOrphan, type Passage } from "../../../shared/records/passage.ts";
import type { RedactedText } from "./redact-text.ts";

/**
 * The passages where they stand in what is left, with its words. Those that lost their place before have words of an earlier
 * text, of which nobody can say what is withheld of it: they do not go.
 */
export function redactPassages(
  passages: readonly Passage[],
  transcript: { readonly text: string },
  redacted: RedactedText,
  sum: string,
): Passage[] {
  const points = codePointsOf(redacted.text);
  return passages.flatMap((passage) => {
    if (isOrphan(passage, transcript)) return [];
    const { was, note, ...rest } = passage;
    const place = redacted.follow(passage.start, passage.end);
    const isWithheld = passage.withheld !== undefined;
    return {
      ...rest,
      ...place,
      ...quoteAround(points, place.start, place.end),
      text: sum,
      // A note on words that may not be read tells of them.
      ...(note === undefined || isWithheld ? {} : { note }),
    };
  });
}
