import { codePointsOf } from "../../../shared/reading/code-points.ts";
import type { Reading } from "../../../shared/reading/reading.ts";
import type { LineRole } from "../../../shared/reading/role.ts";
import { languageOfWords } from "../../finding/words/guess-language.ts";
import type { SaidPage } from "./page-terms.ts";

const said: ReadonlySet<LineRole> = new Set(["narration", "speech", "continuation"]);

/** What a text says, with the title and summary that its record has. */
export function saidPage(
  {
    title,
    summary,
    language,
  }: { readonly title: string; readonly summary?: string | undefined; readonly language?: string | undefined },
  text: string,
  reading: Pick<Reading, "lines">,
): SaidPage {
  const points = codePointsOf(text);
  const paragraphs = reading.lines.flatMap((line) =>
    said.has(line.role) ? [points.slice(line.label?.end ?? line.start, line.end)] : [],
  );
  return { title, summary: summary ?? "", paragraphs, language: languageOfWords(language ?? "", paragraphs) };
}
