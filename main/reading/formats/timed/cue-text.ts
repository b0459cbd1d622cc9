/** A piece of a cue, and who is said to speak it. */
export type CuePiece = { readonly text: string; readonly voice: string | undefined };

/** `<v.loud Anna Berg>`: https://www.w3.org/TR/webvtt1/#webvtt-cue-voice-span. */
const voice = /<v(?:\.[^\s>]{1,100})?[ \t]([^>]{1,300})>|<\/v>/g;

const markup = /<\/?(?:v|c|i|b|u|s|ruby|rt|lang|font|span|\d+)(?:[.:\s][^>]{0,300})?>|\{\\[^}]{0,300}\}/gi;

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&nbsp;": "\u00a0",
  "&lrm;": "",
  "&rlm;": "",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

/** A line of a cue without its markup, cut where the voice changes; `before` is the voice that the line begins with. */
export function cutVoices(line: string, before: string | undefined): CuePiece[] {
  const pieces: CuePiece[] = [];
  let who = before;
  let from = 0;
  for (const match of line.matchAll(voice)) {
    pieces.push({ text: plainCue(line.slice(from, match.index)), voice: who });
    who = match[1] === undefined ? undefined : plainCue(match[1]).trim();
    from = match.index + match[0].length;
  }
  pieces.push({ text: plainCue(line.slice(from)), voice: who });
  return pieces;
}

function plainCue(text: string): string {
  return text
    .replace(markup, "")
    .replace(/&(?:lt|gt|nbsp|lrm|rlm|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
}
