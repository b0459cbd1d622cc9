import { hash } from "node:crypto";
import type { Transcript } from "../../../shared/records/transcript.ts";

/** What the index holds of a transcript, in 22 characters: differs whenever its text, title, summary or language does. */
export function stampOf({ text, title, summary, language }: Transcript): string {
  return hash("sha256", JSON.stringify([text, title, summary ?? "", language ?? ""]), "base64url").slice(0, 22);
}

/** For a row whose text could not be read: its title is indexed, and the text is tried again at the next opening. */
export function withoutText(stamp: string): string {
  return `${stamp}!`;
}
