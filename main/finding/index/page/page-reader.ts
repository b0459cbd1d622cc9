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

  #codes = new Int32Array(4_096);

  /** @param bytes of `writePage` */
  read(bytes: Uint8Array): void {
    const count = this.#decode(bytes);
    const codes = this.#codes;
    const { tokens } = this;
    let length = 0;
    this.turnCount = 0;
    for (let at = 0; at < count; at++) {
      const code = Number(codes[at]);
      if (code !== turnBreak) tokens[length++] = code;
      else this.#putTurn(length, Number(codes[++at]), Number(codes[++at]));
    }
    this.length = length;
  }

  /** LEB128 into codes; answers with how many there are. A loop of its own: all that is asked of pages passes through it. */
  #decode(bytes: Uint8Array): number {
    // A code is a byte or more.
    if (this.#codes.length < bytes.length) {
      this.#codes = new Int32Array(2 * bytes.length);
      this.tokens = new Int32Array(2 * bytes.length);
    }
    const codes = this.#codes;
    const end = bytes.length;
    let count = 0;
    for (let at = 0; at < end; ) {
      let byte = Number(bytes[at++]);
      let value = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = Number(bytes[at++]);
        value |= (byte & 0x7f) << shift;
      }
      codes[count++] = value;
    }
    return count;
  }

  /** The paragraph (from 0) and the word in it (from 0) of each of these places, which ascend. */
  placesOf(places: ArrayLike<number>): { readonly paragraph: number; readonly word: number }[] {
    const { tokens } = this;
    const found: { paragraph: number; word: number }[] = [];
    let paragraph = 0;
    let begins = 0;
    let at = 0;
    for (let n = 0; n < places.length; n++) {
      const place = Number(places[n]);
      for (; at < place; at++) {
        if (tokens[at] !== paragraphBreak) continue;
        paragraph++;
        begins = at + 1;
      }
      found.push({ paragraph, word: place - begins });
    }
    return found;
  }

  #putTurn(start: number, number: number, label: number): void {
    if (this.turnCount === this.turnStarts.length) this.#growTurns();
    this.turnStarts[this.turnCount] = start;
    this.turnNumbers[this.turnCount] = number;
    this.turnLabels[this.turnCount] = label;
    this.turnCount++;
  }

  #growTurns(): void {
    this.turnStarts = grown(this.turnStarts);
    this.turnNumbers = grown(this.turnNumbers);
    this.turnLabels = grown(this.turnLabels);
  }
}

function grown(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * numbers.length);
  larger.set(numbers);
  return larger;
}
