import type { Block, Paragraph } from "../../shared/reading/page.ts";
import type { Transcript } from "../../shared/records/transcript.ts";
import { sentences } from "./invented-words.ts";
import { createRandom } from "./random.ts";

/** A page that stays the same for the same transcript. */
export function inventPage(transcript: Transcript): { readonly blocks: Block[]; readonly paragraphs: Paragraph[] } {
  const random = createRandom(Number.parseInt(transcript.id.slice(-6), 16) + 1);
  const paragraphs: Paragraph[] = [];
  const write = (text?: string): Paragraph => {
    const n = paragraphs.length + 1;
    const made = text ?? Array.from({ length: 1 + random.below(4) }, () => random.pick(sentences)).join(" ");
    const paragraph = { n, text: made, lines: [n + 8] };
    paragraphs.push(paragraph);
    return paragraph;
  };
  const blocks: Block[] = [
    {
      kind: "narration",
      paragraphs: [write("The participants summed up the year and set the guidelines for the next.")],
    },
    { kind: "break" },
  ];
  const labels = transcript.speakers.map((speaker) => speaker.label);
  for (let n = 1; n <= 9; n++) {
    const voice = n % 4 === 0 ? 2 : n % 2;
    const label =
      voice === 2 ? "Question" : n === 2 ? `Harbour Commissioner ${labels[voice]}` : (labels[voice] ?? "Chair");
    const size = voice === 2 ? 1 : 1 + random.below(5);
    if (n === 3) blocks.push({ kind: "omission", text: "<…>" });
    blocks.push({
      kind: "turn",
      n,
      voice,
      label,
      paragraphs: Array.from({ length: size }, (_, at) =>
        write(at === 0 && n === 1 ? "Mr Okafor, colleagues," : undefined),
      ),
    });
  }
  blocks.push({ kind: "note", paragraphs: [write("To be continued.")] });
  return { blocks, paragraphs };
}
