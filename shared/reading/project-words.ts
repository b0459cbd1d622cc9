import { z } from "zod";
import { say } from "../language/say.ts";

const count = z.int().nonnegative();

/** A project of a program for qualitative analysis, in numbers. */
export const projectSummary = z.object({
  name: z.string(),
  /** The program that wrote it; empty where it does not say. */
  origin: z.string(),
  texts: count,
  codes: count,
  sets: count,
  passages: count,
});

export type ProjectSummary = z.infer<typeof projectSummary>;

/** What a project is and brings, as a sentence. */
export function projectWords({ name, origin, texts, codes, sets, passages }: ProjectSummary): string {
  if (origin === "")
    return say(
      "Project “{name}”: {texts, plural, one {# text} other {# texts}}, {codes, plural, one {# code} other {# codes}}, {sets, plural, one {# set} other {# sets}}, {passages, plural, one {# passage} other {# passages}}",
      { name, texts, codes, sets, passages },
    );
  return say(
    "Project “{name}” of {origin}: {texts, plural, one {# text} other {# texts}}, {codes, plural, one {# code} other {# codes}}, {sets, plural, one {# set} other {# sets}}, {passages, plural, one {# passage} other {# passages}}",
    { name, origin, texts, codes, sets, passages },
  );
}
