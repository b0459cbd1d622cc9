import { say } from "../../shared/language/say.ts";
import type { Run } from "./run.ts";

/** What a run came to: `All 20 gone through: 18 tagged, 2 left as they were.` */
export function doneWords({ ids, tagged }: Run): string {
  return say(
    "{count, plural, one {# transcript} other {# transcripts}} gone through: {tagged, number} tagged{left, plural, =0 {} one {, # left as it was} other {, # left as they were}}.",
    { count: ids.length, tagged: tagged.size, left: ids.length - tagged.size },
  );
}
