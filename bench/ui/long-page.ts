import { createRandom } from "../generate/random.ts";
import { createWorld } from "../generate/transcripts.ts";
import { paragraph } from "../generate/words.ts";

/** How the words of a long page are cut: into paragraphs of a usual length, or not at all. */
export type PageShape = "speech" | "one paragraph";

/** One speaker, one turn, this many words, in the layout of an official site. */
export function writeLongPage(title: string, words: number, shape: PageShape): string {
  const { vocabulary } = createWorld();
  const random = createRandom(shape === "speech" ? 200_000 : 200_001);
  const paragraphs: string[] = [];
  for (let written = 0; written < words; ) {
    const next = paragraph(random, vocabulary);
    paragraphs.push(next);
    written += next.split(" ").length;
  }
  const said = shape === "speech" ? paragraphs : [paragraphs.join(" ")];
  const date = "March 3, 2031";
  return [
    "Events",
    title,
    "One speaker had the floor from the morning to the evening of the next day.",
    date,
    "14:15",
    "Port Almere",
    ...said.map((text, n) => (n === 0 ? `Harbour Commissioner Irena Valdez: ${text}` : text)),
    "Topics",
    "Endurance",
    "Publication status",
    "Published in sections: News, Transcripts",
    `Publication date: ${date}, 14:15`,
    "Text version",
    "",
  ].join("\n");
}
