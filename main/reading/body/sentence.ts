import { beginsSmall } from "../page/first-letter.ts";

/** The line cannot begin a sentence: a small letter, or a mark that belongs to the words before. */
export function startsAsContinuation(text: string): boolean {
  return beginsSmall(text) || /^(?:[!?%…](?=\s|$)|[)\]](?=[\s,.;:!?]|$)|[,.;:]|[”’»](?=[\s,.;:)]))/.test(text);
}

/** The line stops in mid-sentence: its last character is a letter or a digit. */
export function endsOpen(text: string): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(tailOf(text));
}

/** The line ends a sentence or a clause. */
export function endsClosed(text: string): boolean {
  return /[.!?;:…]["”»’)\]]*$/.test(tailOf(text));
}

/** The line's last word is written with a capital, as names are. */
export function endsOnName(text: string): boolean {
  return /(?:^|[\s([«“-])\p{Lu}[\p{L}\p{M}’'.-]*$/u.test(tailOf(text));
}

/** The end of a line is all that tells how it ends; a line may be a megabyte long. */
function tailOf(text: string): string {
  return text.length > 60 ? text.slice(-60) : text;
}

/** Words that a sentence begins with far more often than a name goes on with them. */
const openers = new Set(
  `a an the this that these those it he she they we i you my our your his her its their there here in on at by for from
  to with of and but or so if as when while after before during since also then now let moreover however therefore
  nevertheless according what who why how where which no not yes all some many one first second third finally indeed
  today yesterday thank please taking speaking over under about among
  в на по с со о об от до за из к у и а но или это этот эта эти он она они мы я вы так как если когда после также
  все всё что кто где затем теперь далее сегодня вместе среди согласно кроме при для`.split(/\s+/),
);

/** Does the line begin a sentence by its first word? */
export function opensSentence(text: string): boolean {
  const [word = ""] = /^["“«„(]*[\p{L}\p{M}’']+/u.exec(text) ?? [];
  if (word === "") return true;
  return openers.has(word.replace(/^["“«„(]+/, "").toLowerCase());
}

/** Somebody speaks of himself, or to somebody. */
export function isFirstPerson(text: string): boolean {
  return /(?:^|[^\p{L}])(?:I|I’m|I've|I’ve|we|We|our|Our|my|My|you|You|я|Я|мы|Мы|наш\p{L}*|вы|Вы)(?![\p{L}])/u.test(
    text,
  );
}
