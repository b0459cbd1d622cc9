import { z } from "zod";
import { type ExportedFiles, parsed, unreadableFile } from "../exported-files.ts";

export const roomFolder = "reading-room";

const facetSchema = z.strictObject({
  name: z.enum(["topic", "person", "section", "year"]),
  labels: z.array(z.string()),
  transcripts: z.string(),
});

export type RoomFacet = z.infer<typeof facetSchema>;

export const catalogueSchema = z.strictObject({
  count: z.int().nonnegative(),
  languages: z.array(z.string()),
  words: z.array(z.string()),
  lengths: z.string(),
  byTitle: z.string(),
  rowsInFile: z.int().positive(),
  facets: z.array(facetSchema),
});

export const rowsSchema = z.array(
  z.strictObject({
    page: z.int().positive(),
    title: z.string(),
    lang: z.string(),
    date: z.string(),
    place: z.string(),
    speakers: z.array(z.string()),
    summary: z.string(),
  }),
);

export type RoomRow = z.infer<typeof rowsSchema>[number];

/** Keys and the packed numbers of each, by turns. */
export const wordsSchema = z.array(z.string());

/** What a script of `data/` hands over: one call of one function, and nothing besides. Throws `unreadable`. */
export async function roomData<T>(files: ExportedFiles, name: string, schema: z.ZodType<T>): Promise<T> {
  const file = `${roomFolder}/data/${name}.js`;
  const script = await files.text(file);
  const head = `lecternRoom.give(${JSON.stringify(name)}, `;
  const isCall = script.startsWith(head) && script.endsWith(");\n");
  if (!isCall) throw unreadableFile(file, "it is no script of a reading room");
  return parsed(file, () => schema.parse(JSON.parse(script.slice(head.length, -3))));
}

/** Numbers as they are packed: five bits a character from `#` on, the lowest first; the sixth says that more follow; `!` for the backslash. */
export function* unpacked(packed: string): Generator<number> {
  let number = 0;
  let place = 1;
  for (let at = 0; at < packed.length; at += 1) {
    const code = packed.charCodeAt(at);
    const bits = (code === 33 ? 92 : code) - 35;
    number += (bits & 31) * place;
    place *= 32;
    if (bits >= 32) continue;
    yield number;
    number = 0;
    place = 1;
  }
}
