import { inflateRawSync } from "node:zlib";
import { paragraphBreak, turnBreak } from "./write-page.ts";

/**
 * Reads one page after the other into the same memory. A token is the number of a word, or `paragraphBreak` between two
 * paragraphs; tokens are counted as FTS5 counts them.
 */
export class PageReader {
  /** The first `length` are of this page. */
  tokens = new Int32Array(4_096);
  length = 0;
  /** The first `turnCount` of each; a stretch reaches to the next one's start. Both 0: no turn. */
  turnStarts = new Int32Array(256);
  turnNumbers = new Int32Array(256);
  turnLabels = new Int32Array(256);
  turnCount = 0;

  #bytes: Uint8Array = new Uint8Array();
  #at = 0;

  read(packed: Uint8Array): void {
    this.#bytes = inflateRawSync(packed);
    this.#at = 0;
    this.length = 0;
    this.turnCount = 0;
    // A code is a byte or more.
    if (this.tokens.length < this.#bytes.length) this.tokens = new Int32Array(2 * this.#bytes.length);
    while (this.#at < this.#bytes.length) {
      const code = this.#take();
      if (code === turnBreak) this.#putTurn(this.#take(), this.#take());
      else this.tokens[this.length++] = code;
    }
  }

  /** The paragraph (from 0) and the word in it (from 0) of each of these places, which ascend. */
  placesOf(places: ArrayLike<number>): { readonly paragraph: number; readonly word: number }[] {
    const found: { paragraph: number; word: number }[] = [];
    let paragraph = 0;
    let begins = 0;
    let at = 0;
    for (let n = 0; n < places.length; n++) {
      const place = Number(places[n]);
      for (; at < place; at++) {
        if (this.tokens[at] !== paragraphBreak) continue;
        paragraph++;
        begins = at + 1;
      }
      found.push({ paragraph, word: place - begins });
    }
    return found;
  }

  #putTurn(number: number, label: number): void {
    if (this.turnCount === this.turnStarts.length) this.#growTurns();
    this.turnStarts[this.turnCount] = this.length;
    this.turnNumbers[this.turnCount] = number;
    this.turnLabels[this.turnCount] = label;
    this.turnCount++;
  }

  #growTurns(): void {
    this.turnStarts = grown(this.turnStarts);
    this.turnNumbers = grown(this.turnNumbers);
    this.turnLabels = grown(this.turnLabels);
  }

  #take(): number {
    const bytes = this.#bytes;
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = Number(bytes[this.#at++]);
      value |= (byte & 0x7f) << shift;
      if (!(byte & 0x80)) return value;
    }
  }
}

function grown(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * numbers.length);
  larger.set(numbers);
  return larger;
}
