import type { Writable } from "node:stream";

/** Results go to stdout, everything said about them to stderr. */
export type Terminal = {
  /** A result: a line of text, or with `--json` the value as one line of JSON. */
  readonly result: (text: string, value: unknown) => void;
  /** A result that is one line of cells with tabs between them, whatever stands in the cells. */
  readonly row: (cells: readonly string[], value: unknown) => void;
  /** A piece of a file, exactly as it is. */
  readonly file: (piece: string) => void;
  readonly say: (message: string) => void;
  /** A passing line, only where somebody watches. */
  readonly progress: (message: string) => void;
  readonly json: boolean;
};

export type Streams = { readonly out: Writable; readonly err: Writable & { readonly isTTY?: boolean } };

export function createTerminal({ out, err }: Streams, json: boolean): Terminal {
  let passing = false;
  const clear = () => {
    if (passing) err.write("\r\u001b[K");
    passing = false;
  };
  const result = (text: string, value: unknown) => {
    clear();
    out.write(`${json ? JSON.stringify(value) : printable(text)}\n`);
  };
  return {
    json,
    result,
    file: (piece) => {
      clear();
      out.write(piece);
    },
    row: (cells, value) => result(cells.map(asCell).join("\t"), value),
    say: (message) => {
      clear();
      err.write(`${printable(message)}\n`);
    },
    progress: (message) => {
      if (err.isTTY !== true) return;
      clear();
      passing = true;
      err.write(asCell(printable(message)).slice(0, 100));
    },
  };
}

/** Foreign text could move the cursor or end the line: control characters are shown as pictures of themselves. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    if (character === "\n" || character === "\t") return character;
    return picture(character);
  });
}

/** A cell may hold anything; the line is cut at tabs and line ends. */
function asCell(text: string): string {
  return text.replace(/[\n\t]/g, picture);
}

function picture(character: string): string {
  const code = character.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : "\ufffd";
}
