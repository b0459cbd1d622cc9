import type { ImportPage } from "../../shared/contract/imports.ts";

type PageVoice = ImportPage["voices"][number];

/** What to call a voice: its name, or the label that stands for it. */
export function nameVoice(voice: PageVoice): string {
  return voice.name ?? voice.labels[0] ?? "Unnamed voice";
}

export function countTurns(voice: PageVoice): string {
  return voice.turns === 1 ? "1 turn" : `${voice.turns} turns`;
}

/** `2 labels → 1`, when labels of the page were folded into fewer voices. */
export function countFolded(voices: readonly PageVoice[]): string | undefined {
  const labels = voices.reduce((sum, voice) => sum + voice.labels.length, 0);
  return labels > voices.length ? `${labels} labels → ${voices.length}` : undefined;
}

/** Why labels were folded: `“Harbour Master Irena Valdez” and “Irena Valdez” are one person`. */
export function explainFolds(voices: readonly PageVoice[]): readonly string[] {
  return voices
    .filter((voice) => voice.labels.length > 1)
    .map((voice) => `${joinQuoted(voice.labels)} are ${voice.anonymous ? "one voice" : "one person"}`);
}

function joinQuoted(labels: readonly string[]): string {
  const quoted = labels.map((label) => `“${label}”`);
  return `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1)}`;
}
