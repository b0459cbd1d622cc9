import { isDeepStrictEqual } from "node:util";
import { isLecternError } from "../../shared/contract/error.ts";
import type { Correction } from "../../shared/contract/imports.ts";
import type { Reading } from "../../shared/reading/reading.ts";
import type { Archive } from "../archive/archive.ts";
import type { ReadableFile } from "./page-persons.ts";

/** How the texts are understood that transcripts of the archive have. */
export type StandingReadings = {
  /** Undefined where no transcript has the text, or what was read of it is damaged or gone. */
  readonly of: (textSha256: string) => Promise<Reading | undefined>;
};

/**
 * As the archive is now, looked through when first asked. A text has one reading: to put another in its place would be to
 * read somebody's transcript again without showing the differences, and taking the import back would not bring it back.
 */
export function standingReadings({ tables, readings }: Pick<Archive, "tables" | "readings">): StandingReadings {
  const now = [...tables.transcripts.values()];
  let texts: ReadonlySet<string> | undefined;
  return {
    of: async (textSha256) => {
      texts ??= new Set(now.map(({ text }) => text));
      return texts.has(textSha256) ? await wholeOne(readings.get(textSha256)) : undefined;
    },
  };
}

async function wholeOne(reading: Promise<Reading>): Promise<Reading | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (isLecternError(error, "archive-damaged")) return undefined;
    throw error;
  }
}

/**
 * The file with the turns and voices of the reading that its text has; undefined where a person told of other ones. What its
 * own name and fields say stays.
 */
export function understoodAs(file: ReadableFile, standing: Reading, correction: Correction): ReadableFile | undefined {
  const { voices, turns, reader, layout, profile } = standing;
  const isOther = !isDeepStrictEqual([voices, turns], [file.head.voices, file.head.turns]);
  if (isOther && (correction.speakers || (correction.lines ?? []).length > 0)) return undefined;
  const { profile: _own, ...own } = file.head;
  const head = { ...own, voices, turns, reader, layout, ...(profile === undefined ? {} : { profile }) };
  return { ...file, head, reading: standing };
}
