import { say } from "../language/say.ts";
import type { ProjectSummary } from "./project-summary.ts";

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
