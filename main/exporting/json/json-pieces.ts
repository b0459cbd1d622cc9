const stretch = 1 << 16;
const elementsAtOnce = 500;

/**
 * A record as JSON in pieces, each short enough that writing it never holds the thread for long: long strings are cut,
 * long arrays written some elements at a time. Joined they are what `JSON.stringify` gives.
 */
export function* jsonPieces(record: object): Generator<string> {
  let isFirst = true;
  for (const [key, value] of Object.entries(record)) {
    if (value === undefined) continue;
    const start = `${isFirst ? "{" : ","}${JSON.stringify(key)}:`;
    isFirst = false;
    if (isShort(value)) yield `${start}${JSON.stringify(value)}`;
    else {
      yield start;
      yield* valuePieces(value);
    }
  }
  yield isFirst ? "{}" : "}";
}

/** A value that is one piece. */
function isShort(value: unknown): boolean {
  if (typeof value === "string") return value.length <= stretch;
  if (Array.isArray(value)) return value.length <= elementsAtOnce;
  if (value instanceof Uint8Array) return false;
  return typeof value !== "object" || value === null || Object.values(value).every(isShort);
}

function* valuePieces(value: unknown): Generator<string> {
  if (typeof value === "string" && value.length > stretch) yield* stringPieces(value);
  else if (value instanceof Uint8Array) yield* base64Pieces(value);
  else if (Array.isArray(value) && value.length > elementsAtOnce) yield* arrayPieces(value);
  else if (typeof value === "object" && value !== null && !Array.isArray(value)) yield* jsonPieces(value);
  else yield JSON.stringify(value);
}

function* arrayPieces(values: readonly unknown[]): Generator<string> {
  for (let from = 0; from < values.length; from += elementsAtOnce) {
    yield from === 0 ? "[" : ",";
    yield JSON.stringify(values.slice(from, from + elementsAtOnce)).slice(1, -1);
  }
  yield "]";
}

function* stringPieces(text: string): Generator<string> {
  yield '"';
  for (let from = 0; from < text.length; ) {
    const to = from + stretch;
    // A pair cut in two would be written as two escapes: the same string, but not what JSON.stringify gives.
    const end = isHighSurrogate(text.charCodeAt(to - 1)) ? to + 1 : to;
    yield JSON.stringify(text.slice(from, end)).slice(1, -1);
    from = end;
  }
  yield '"';
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** Bytes are written in base64; three of them are four characters, so stretches of threes can be joined. */
function* base64Pieces(bytes: Uint8Array): Generator<string> {
  yield '"';
  for (let from = 0; from < bytes.length; from += 3 * stretch) {
    yield Buffer.from(bytes.subarray(from, from + 3 * stretch)).toString("base64");
  }
  yield '"';
}
