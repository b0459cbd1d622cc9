import { readFile } from "node:fs/promises";
import { z } from "zod";
import { LecternError } from "../../shared/contract/error.ts";
import { type Profile, profileSchema } from "../../shared/reading/profile.ts";

/** A profile in a file of its own: what it is and of which version stand before the rules. */
const fileSchema = z.looseObject({ lectern: z.literal("reading-profile"), version: z.literal(1) });

export function profileText(profile: Profile): string {
  return `${JSON.stringify({ lectern: "reading-profile", version: 1, ...profile }, undefined, 2)}\n`;
}

/** `bad-request`, naming what is wrong and where in the file. */
export async function readProfileFile(file: string): Promise<Profile> {
  const value = parseJson(file, await readFile(file, "utf8"));
  const head = fileSchema.safeParse(value);
  if (!head.success) {
    const what = 'It must begin with "lectern": "reading-profile" and "version": 1.';
    throw new LecternError("bad-request", `${file} is no reading profile that this version knows. ${what}`);
  }
  const { lectern: _, version: __, ...profile } = head.data;
  const parsed = profileSchema.safeParse(profile);
  if (parsed.success) return parsed.data;
  throw new LecternError("bad-request", `${file} is not a valid reading profile:\n${z.prettifyError(parsed.error)}`);
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new LecternError("bad-request", `${file} cannot be read as JSON: ${error.message}`);
  }
}
