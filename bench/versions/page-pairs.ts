import type { Random } from "../generate/random.ts";
import { capitalize, inventWord, sentence, type Vocabulary } from "../generate/words.ts";

/** What two pages have to do with each other, and whether one is then a version of the other. */
export const pairKinds = {
  corrected: true,
  cut: true,
  "two formats": true,
  translated: false,
  "one series": false,
} as const satisfies Readonly<Record<string, boolean>>;

export type PairKind = keyof typeof pairKinds;

/** A file of the drop, and which pair of which kind it belongs to. */
export type PairedPage = {
  readonly kind: PairKind;
  readonly pair: number;
  readonly name: string;
  readonly page: string;
};

type Turn = { readonly speaker: string; readonly words: string };

type Talk = { readonly title: string; readonly day: string; readonly turns: readonly Turn[] };

type Maker = { readonly random: Random; readonly vocabulary: Vocabulary; readonly foreign: Vocabulary };

/** The two pages of one pair, in the order in which they are dropped. */
export function makePair(kind: PairKind, pair: number, maker: Maker): readonly PairedPage[] {
  const talk = makeTalk(maker, pair);
  const file = (part: string, page: string, extension = "txt"): PairedPage => ({
    kind,
    pair,
    name: `${kind.replace(" ", "-")}-${pair}-${part}.${extension}`,
    page,
  });
  if (kind === "corrected") return [file("a", asText(talk)), file("b", asText(correct(talk, maker)))];
  if (kind === "cut") return [file("a", asText(talk)), file("b", asText(cut(talk, maker)))];
  if (kind === "translated") return [file("a", asText(talk)), file("b", asText(translate(talk, maker)))];
  if (kind === "one series") return seriesPages(maker, pair).map((page, at) => file(`${at}`, page));
  const [other, extension] = maker.random.pick([[asHtml(talk), "html"] as const, [asSubRip(talk), "srt"] as const]);
  return [file("a", asText(talk)), file("b", other, extension)];
}

const sizes = [12, 20, 60, 200];

function makeTalk({ random, vocabulary }: Maker, number: number): Talk {
  const names = Array.from({ length: 2 }, () => `${name(random)} ${name(random)}son`);
  const count = random.pick(sizes);
  const turns = Array.from({ length: Math.max(4, Math.round(count / 3)) }, (_, at) => ({
    speaker: names[at % 2] ?? "",
    words: Array.from({ length: 3 }, () => sentence(random, vocabulary)).join(" "),
  }));
  return {
    title: `${name(random)} of the ${inventWord(random)} and the ${inventWord(random)}`,
    day: dayOf(number),
    turns,
  };
}

function name(random: Random): string {
  return capitalize(`${inventWord(random)}${inventWord(random)}`);
}

const dayOf = (number: number) => `${1 + (number % 28)} May ${1990 + (number % 30)}`;

/** Words put right here and there, and one paragraph written anew. */
function correct(talk: Talk, { random, vocabulary }: Maker): Talk {
  const share = random.pick([0.01, 0.03, 0.06]);
  const anew = random.below(talk.turns.length);
  return withWords(talk, (words, at) =>
    at === anew
      ? sentence(random, vocabulary)
      : words.replace(/\p{L}+/gu, (word) => (random.next() < share ? vocabulary.draw(random) : word)),
  );
}

/** The beginning, the end or the middle: at least two fifths. */
function cut(talk: Talk, { random }: Maker): Talk {
  const count = Math.ceil(talk.turns.length * (0.4 + random.next() * 0.3));
  const from = random.below(talk.turns.length - count + 1);
  return { ...talk, turns: talk.turns.slice(from, from + count) };
}

/** Under the same head every word is another one. */
function translate(talk: Talk, { random, foreign }: Maker): Talk {
  return withWords(talk, (words) => words.replace(/\p{L}+/gu, () => foreign.draw(random)));
}

function withWords(talk: Talk, change: (words: string, at: number) => string): Talk {
  return { ...talk, turns: talk.turns.map((turn, at) => ({ ...turn, words: change(turn.words, at) })) };
}

function asText({ title, day, turns }: Talk): string {
  return [title, day, "", ...turns.flatMap(({ speaker, words }) => [`${speaker}: ${words}`, ""])].join("\n");
}

function asHtml({ title, day, turns }: Talk): string {
  const said = turns.map(({ speaker, words }) => `<p><b>${speaker}:</b> ${words}</p>`);
  return `<!doctype html><html><head><title>${title}</title></head><body><nav>Home · News · Contact</nav><article><h1>${title}</h1><p>${day}</p>${said.join("\n")}</article></body></html>`;
}

/** A cue a sentence, without who speaks, as caption editors leave it. */
function asSubRip({ turns }: Talk): string {
  const cues = turns.flatMap(({ words }) => words.match(/[^.]+\./g) ?? []);
  const at = (second: number) => new Date(second * 1_000).toISOString().slice(11, 23).replace(".", ",");
  return cues.map((cue, n) => `${n + 1}\n${at(n * 4)} --> ${at(n * 4 + 4)}\n${cue.trim()}\n`).join("\n");
}

/** Pages of one series, as many as come of a year: another talk each, and around it what every page of it has. */
function seriesPages({ random, vocabulary }: Maker, number: number): readonly string[] {
  const count = random.pick([2, 3, 12]);
  const station = `${name(random)} Radio`;
  const host = `${name(random)} ${name(random)}son`;
  const few = (most: number) => Array.from({ length: 1 + random.below(most) }, () => sentence(random, vocabulary));
  const [welcome, questions, farewell] = [few(3).join(" "), few(3), few(3).join(" ")];
  const names = Array.from({ length: count }, () => `${name(random)} ${name(random)}son`);
  const hasDay = random.below(2) === 0;
  return names.map((guest, at) => {
    const answer = () => few(6).join(" ");
    return [
      `${station}, programme no. ${at + 1}`,
      ...(hasDay ? [dayOf(number + at)] : []),
      "",
      `${host}: ${welcome}`,
      ...questions.flatMap((question) => [`${guest}: ${answer()}`, `${host}: ${question}`]),
      `${guest}: ${answer()}`,
      `${host}: ${farewell}`,
      "",
    ].join("\n");
  });
}
