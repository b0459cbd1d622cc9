import { pageCorrectionSchema } from "../../../shared/reading/page-correction.ts";
import type { Profile } from "../../../shared/reading/profile.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import type { ReadHow } from "../../reading/read-how.ts";

export type StoredProfiles = {
  /** Reads it, whatever else fits. */
  readonly asked?: Profile | undefined;
  readonly kept: readonly Profile[];
};

/** How the original of a transcript is read again: with what a person said of its lines and labels, as its source keeps it. */
export function howStored(source: Transcript["source"], { asked, kept }: StoredProfiles): ReadHow {
  // What a later version wrote there and this one does not understand is not guessed at.
  const correction = pageCorrectionSchema.safeParse(source.told).data;
  return {
    name: source.folder === undefined ? source.file : `${source.folder}/${source.file}`,
    ...(asked ? { profile: asked } : source.withoutProfile === true ? {} : { profiles: kept }),
    ...(source.repaired ? { repair: "mojibake" } : {}),
    ...(correction ? { correction } : {}),
    // What is in the archive was taken for one.
    asTranscript: true,
  };
}
