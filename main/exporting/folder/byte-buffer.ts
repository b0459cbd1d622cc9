/** Text and bytes as they come, in UTF-8, until there is no room. */
export type ByteBuffer = {
  /** Answers with what there was no room for, to be added again when what is there was taken. A pair that is cut between two texts is still a pair. */
  readonly add: (piece: string | Uint8Array) => string | Uint8Array | undefined;
  /** What there is, as long as nothing more is added. */
  readonly take: () => Uint8Array;
  /** As `take`, when nothing follows. */
  readonly takeLast: () => Uint8Array;
};

const encoder = new TextEncoder();
const mostOfUnit = 3;

/** Each text is encoded by itself: one that has a wide character would make all that it is joined to slow to encode. */
export function createByteBuffer(size = 1 << 16): ByteBuffer {
  const space = new Uint8Array(size + mostOfUnit);
  let used = 0;
  /** The first half of a pair whose second may follow. */
  let half = "";

  function addText(piece: string): string | undefined {
    const text = half === "" ? piece : `${half}${piece}`;
    half = "";
    const whole = isHighSurrogate(text.charCodeAt(text.length - 1)) ? text.slice(0, -1) : text;
    const { read, written } = encoder.encodeInto(whole, space.subarray(used, size));
    used += written;
    if (read < whole.length) return text.slice(read);
    half = text.slice(read);
    return undefined;
  }

  function addBytes(piece: Uint8Array): Uint8Array | undefined {
    endText();
    const fitting = piece.subarray(0, Math.max(0, size - used));
    space.set(fitting, used);
    used += fitting.length;
    return fitting.length < piece.length ? piece.subarray(fitting.length) : undefined;
  }

  /** There is always room for it. */
  function endText(): void {
    if (half !== "") used += encoder.encodeInto(half, space.subarray(used)).written;
    half = "";
  }

  function take(): Uint8Array {
    const bytes = space.subarray(0, used);
    used = 0;
    return bytes;
  }

  return {
    add: (piece) => (typeof piece === "string" ? addText(piece) : addBytes(piece)),
    take,
    takeLast: () => {
      endText();
      return take();
    },
  };
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

const shared = createByteBuffer();

/** Texts, one behind the other, in UTF-8. */
export function encodeTexts(texts: Iterable<string>): Buffer {
  const parts: Buffer[] = [];
  for (const text of texts) {
    for (let rest = shared.add(text); rest !== undefined; rest = shared.add(rest)) {
      parts.push(Buffer.from(shared.take()));
    }
  }
  const last = Buffer.from(shared.takeLast());
  return parts.length === 0 ? last : Buffer.concat([...parts, last]);
}
