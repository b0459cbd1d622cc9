/** A piece of RTF: https://www.biblioscape.com/rtf15_spec.htm. */
export type Token =
  | { readonly kind: "open" }
  | { readonly kind: "close" }
  | { readonly kind: "word"; readonly word: string; readonly value: number | undefined }
  /** Bytes of text, as Latin-1. */
  | { readonly kind: "bytes"; readonly bytes: string };

const word = /([a-z]{1,40})(-?\d{1,10})?[ ]?/iy;
const plain = /[^\\{}\r\n]+/y;

/** Symbols that stand for a word of their own. */
const symbols: Readonly<Record<string, string>> = {
  "~": "nbsp",
  _: "nbhyphen",
  "-": "shy",
  "*": "*",
  "\n": "par",
  "\r": "par",
};

/** Cut RTF, decoded as Latin-1, into its pieces, front to back. */
export function* cutRtf(rtf: string): Generator<Token> {
  let at = 0;
  while (at < rtf.length) {
    const character = rtf.charAt(at);
    if (character === "{" || character === "}") {
      yield character === "{" ? { kind: "open" } : { kind: "close" };
      at += 1;
    } else if (character === "\\") {
      const [token, length] = cutControl(rtf, at + 1);
      yield token;
      at += 1 + length;
    } else if (character === "\r" || character === "\n") at += 1;
    else {
      plain.lastIndex = at;
      const bytes = plain.exec(rtf)?.[0] ?? character;
      yield { kind: "bytes", bytes };
      at += bytes.length;
    }
  }
}

/** The control that begins behind a backslash, and how long it is with what it brings along. */
function cutControl(rtf: string, at: number): [token: Token, length: number] {
  const hex = /^'([0-9a-f]{2})/i.exec(rtf.slice(at, at + 3))?.[1];
  if (hex !== undefined) return [{ kind: "bytes", bytes: String.fromCharCode(Number.parseInt(hex, 16)) }, 3];
  word.lastIndex = at;
  const [whole, name, digits] = word.exec(rtf) ?? [];
  if (whole === undefined || name === undefined) return cutSymbol(rtf.charAt(at));
  const value = digits === undefined ? undefined : Number(digits);
  const binary = name === "bin" && value !== undefined ? Math.max(0, value) : 0;
  return [{ kind: "word", word: name, value }, whole.length + binary];
}

function cutSymbol(symbol: string): [token: Token, length: number] {
  const name = symbols[symbol];
  if (name !== undefined) return [{ kind: "word", word: name, value: undefined }, 1];
  return [{ kind: "bytes", bytes: "\\{}".includes(symbol) ? symbol : "" }, 1];
}
