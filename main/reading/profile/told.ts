import type { Pattern } from "../../../shared/reading/pattern.ts";
import type { ProfileField, ToldRole } from "../../../shared/reading/profile.ts";
import type { Evidence } from "../../../shared/reading/reading.ts";
import type { Warning } from "../../../shared/records/transcript.ts";

/** Who said it: a person in the review, or a profile. */
export type ToldRule = "correction" | "profile";

export type ToldMark = { readonly role: ToldRole | "publication"; readonly rule: ToldRule };

export type ToldField = { readonly field: ProfileField; readonly found: Evidence };

/** What is known of a page before it is read: layouts leave the lines alone, and take the labels as they are told. */
export type Told = {
  /** By index of the line. */
  readonly marks: ReadonlyMap<number, ToldMark>;
  readonly fields: readonly ToldField[];
  readonly speakers: { readonly are: readonly Pattern[]; readonly areNot: readonly Pattern[] };
  readonly warnings: readonly Warning[];
};

export const nothingTold: Told = { marks: new Map(), fields: [], speakers: { are: [], areNot: [] }, warnings: [] };

/** Both; where they speak of the same line or field the first one counts. */
export function mergeTold(first: Told, second: Told): Told {
  const said = new Set(first.fields.map(({ field }) => field));
  return {
    marks: new Map([...second.marks, ...first.marks]),
    fields: [...first.fields, ...second.fields.filter(({ field }) => !said.has(field))],
    speakers: {
      are: [...first.speakers.are, ...second.speakers.are],
      areNot: [...first.speakers.areNot, ...second.speakers.areNot],
    },
    warnings: [...first.warnings, ...second.warnings],
  };
}
