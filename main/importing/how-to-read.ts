import type { Correction } from "../../shared/contract/imports.ts";
import type { Profile } from "../../shared/reading/profile.ts";
import { type ProfileRecord, profileOf } from "../../shared/records/profile.ts";
import type { ReadHow } from "../reading/read-how.ts";
import type { SessionItem } from "./import-item.ts";

/** What an import's files are read by: the profile that was asked for, else the fitting one of those that the archive keeps. */
export type ImportProfiles = {
  readonly given?: Profile | undefined;
  readonly kept: ReadonlyMap<string, ProfileRecord>;
  /** What is repaired in every file, and not only where a person says so of one. */
  readonly repair?: ReadHow["repair"] | undefined;
  /** Every file is a transcript, also one whose words look like none. */
  readonly asTranscript?: boolean | undefined;
};

type Named = Pick<SessionItem, "name" | "part"> & { readonly correction?: Correction };

/** How one of its files is read, with what a person put right. */
export function howToRead({ name, part, correction = {} }: Named, profiles: ImportProfiles): ReadHow {
  const { given, kept, repair, asTranscript } = profiles;
  const { lines = [], speakers = { are: [], areNot: [] }, withoutProfile, repairMojibake } = correction;
  const isTold = lines.length + speakers.are.length + speakers.areNot.length > 0;
  return {
    name,
    ...(part ? { isText: true } : {}),
    ...(withoutProfile ? {} : given ? { profile: given } : { profiles: keptProfiles(kept) }),
    ...(repair || repairMojibake ? { repair: "mojibake" } : {}),
    ...(asTranscript || correction.asTranscript ? { asTranscript: true } : {}),
    ...(isTold ? { correction: { lines, speakers } } : {}),
  };
}

/** Records never change, so each is checked once. */
const checked = new WeakMap<ProfileRecord, Profile | false>();

/** Those that this version understands. */
export function keptProfiles(kept: ReadonlyMap<string, ProfileRecord>): readonly Profile[] {
  return [...kept.values()].flatMap((record) => {
    const profile = checked.get(record) ?? profileOf(record) ?? false;
    checked.set(record, profile);
    return profile === false ? [] : profile;
  });
}
