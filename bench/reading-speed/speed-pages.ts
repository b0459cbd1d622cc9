import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createRandom, type Random } from "../generate/random.ts";
import { createWorld, generateTranscript } from "../generate/transcripts.ts";
import { paragraph, type Vocabulary } from "../generate/words.ts";

/** Pages of one kind. */
export type SpeedPages = { readonly name: string; readonly texts: readonly string[] };

const pages = 100;

/** The samples of a folder where they are there, else pages of the same layout that are made up; always the same ones. */
export function speedPages(samples: string): SpeedPages[] {
  const world = createWorld();
  const make = (page: (random: Random, words: Vocabulary) => string): string[] =>
    Array.from({ length: pages }, (_, n) => page(createRandom(n), world.vocabulary));
  const official = Array.from({ length: pages }, (_, n) => generateTranscript(world, n));
  const un = textsIn(samples, "ungdc_txt") ?? make(speech);
  return [
    { name: "official site", texts: textsIn(samples, "kremlin_en_txt") ?? official },
    { name: "briefing", texts: textsIn(samples, "whitehouse_md") ?? make(briefing) },
    { name: "UN speech", texts: un },
    { name: "podcast", texts: textsIn(samples, "changelog_md") ?? make(podcast) },
    { name: "plain prose", texts: un.map((text) => text.replace(/\s*\n\s*/g, " ").replaceAll(". ", ".\n")) },
  ];
}

function textsIn(samples: string, folder: string): string[] | undefined {
  const at = path.join(samples, folder);
  if (!existsSync(at)) return undefined;
  const names = readdirSync(at).filter((name) => /\.(?:txt|md)$/.test(name));
  return names.map((name) => readFileSync(path.join(at, name), "utf8"));
}

function turns(random: Random, words: Vocabulary, print: (speaker: number, text: string) => string): string {
  return Array.from({ length: 60 }, (_, n) => print(n % 3, paragraph(random, words))).join("\n\n");
}

function briefing(random: Random, words: Vocabulary): string {
  const labels = ["     MS. BERG:  ", "     Q    ", "     MR. DAHL:  "];
  const head = '---\ntitle: "Briefing by the Harbour Master"\ndate: 2031-04-07\n---\n\n**1:05 P.M. EST**\n\n';
  return head + turns(random, words, (speaker, text) => labels[speaker] + text);
}

function podcast(random: Random, words: Vocabulary): string {
  const labels = ["**Anna Berg:** ", "**Ole Dahl:** ", "**Ida Holm:** "];
  return turns(random, words, (speaker, text) => labels[speaker] + text);
}

function speech(random: Random, words: Vocabulary): string {
  return Array.from({ length: 40 }, (_, n) => `${n + 1}.\t${paragraph(random, words)}`).join("\n");
}
