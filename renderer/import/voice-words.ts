import type { ImportPage } from "../../shared/contract/imports.ts";
import { say } from "../../shared/language/say.ts";

type PageVoice = ImportPage["voices"][number];

/** What to call a voice: its name, or the label that stands for it. */
export function nameVoice(voice: PageVoice): string {
  return voice.name ?? voice.labels[0] ?? say("Unnamed voice");
}

export function countTurns(voice: PageVoice): string {
  return say("{count, plural, one {# turn} other {# turns}}", { count: voice.turns });
}

/** `2 labels → 1`, when labels of the page were folded into fewer voices. */
export function countFolded(voices: readonly PageVoice[]): string | undefined {
  const labels = voices.reduce((sum, voice) => sum + voice.labels.length, 0);
  return labels > voices.length
    ? say("{labels, plural, one {# label} other {# labels}} → {voices, number}", { labels, voices: voices.length })
    : undefined;
}

/** Why labels were folded: `“Harbour Master Irena Valdez” and “Irena Valdez” are one person`. */
export function explainFolds(voices: readonly PageVoice[]): readonly string[] {
  return voices
    .filter((voice) => voice.labels.length > 1)
    .map((voice) => {
      const labels = joinQuoted(voice.labels);
      return voice.anonymous ? say("{labels} are one voice", { labels }) : say("{labels} are one person", { labels });
    });
}

function joinQuoted(labels: readonly string[]): string {
  const quoted = labels.map((label) => say("“{label}”", { label }));
  return say("{one} and {other}", { one: quoted.slice(0, -1).join(", "), other: quoted.at(-1) ?? "" });
}
