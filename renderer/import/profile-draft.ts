import type { Profile } from "../../shared/reading/profile.ts";
import { ruleWords } from "../../shared/reading/profile-words.ts";

/** A profile as it may be kept: some of its rules left out, another name or other files. */
export type ProfileDraft = {
  readonly profile: Profile;
  /** By the order of `ruleWords`. */
  readonly leftOut: ReadonlySet<number>;
};

export type DraftRule = { readonly index: number; readonly words: string; readonly isKept: boolean };

export function listRules({ profile, leftOut }: ProfileDraft): readonly DraftRule[] {
  return ruleWords(profile).map((words, index) => ({ index, words, isKept: !leftOut.has(index) }));
}

export function toggleRule(draft: ProfileDraft, index: number): ProfileDraft {
  const leftOut = new Set(draft.leftOut);
  if (!leftOut.delete(index)) leftOut.add(index);
  return { ...draft, leftOut };
}

/** The profile without the rules that were left out. */
export function draftedProfile({ profile, leftOut }: ProfileDraft): Profile {
  const { fields, lines, speakers } = profile;
  const kept = <T>(rules: readonly T[], from: number) => rules.filter((_, i) => !leftOut.has(from + i));
  const [afterFields, afterLines] = [fields.length, fields.length + lines.length];
  return {
    ...profile,
    fields: kept(fields, 0),
    lines: kept(lines, afterFields),
    speakers: {
      are: kept(speakers.are, afterLines),
      areNot: kept(speakers.areNot, afterLines + speakers.are.length),
    },
  };
}

/** Files are told by another path; an empty one leaves it to the layout. */
export function withPath(profile: Profile, path: string): Profile {
  const { path: _, ...files } = profile.files;
  return { ...profile, files: path.trim() === "" ? files : { ...files, path: path.trim() } };
}
