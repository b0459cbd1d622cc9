import iconv from "iconv-lite";

export type DecodedText = { readonly text: string; readonly encoding: string; readonly confidence: number };

const marks: readonly { readonly encoding: string; readonly mark: readonly number[] }[] = [
  { encoding: "utf-32le", mark: [0xff, 0xfe, 0, 0] },
  { encoding: "utf-32be", mark: [0, 0, 0xfe, 0xff] },
  { encoding: "utf-8", mark: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", mark: [0xff, 0xfe] },
  { encoding: "utf-16be", mark: [0xfe, 0xff] },
];

/** By the byte order mark, which is no part of the text. */
export function decodeByMark(bytes: Uint8Array): DecodedText | undefined {
  for (const { encoding, mark } of marks) {
    if (mark.some((byte, i) => bytes[i] !== byte)) continue;
    return { text: decode(bytes.subarray(mark.length), encoding), encoding, confidence: 1 };
  }
  return undefined;
}

const sampleBytes = 65_536;

/**
 * UTF-16 and UTF-32 without a mark: the high bytes of a text's characters are few and mostly the same, and stand in
 * every second or fourth column.
 */
export function decodeByColumns(bytes: Uint8Array): DecodedText | undefined {
  const sample = bytes.subarray(0, sampleBytes - (sampleBytes % 4));
  if (sample.length < 8) return undefined;
  const encoding = encodingByColumns(sample);
  if (!encoding) return undefined;
  const text = decode(bytes, encoding);
  return isPlausible(text) ? { text, encoding, confidence: 0.95 } : undefined;
}

function encodingByColumns(sample: Uint8Array): string | undefined {
  if (!sample.includes(0)) return undefined;
  const zeros = [0, 0, 0, 0];
  for (let i = 0; i < sample.length; i += 1) if (sample[i] === 0) zeros[i % 4] = (zeros[i % 4] ?? 0) + 1;
  const rows = sample.length / 4;
  const share = (column: number): number => (zeros[column] ?? 0) / rows;
  if (share(2) > 0.95 && share(3) > 0.99) return "utf-32le";
  if (share(1) > 0.95 && share(0) > 0.99) return "utf-32be";
  if (sample.length % 2 !== 0 && sample.length < sampleBytes - 4) return undefined;
  return utf16ByHighBytes(sample);
}

/** Spaces and line ends have a zero high byte in every script; other high bytes are few. */
function utf16ByHighBytes(sample: Uint8Array): string | undefined {
  const even = spread(sample, 0);
  const odd = spread(sample, 1);
  if (odd.zeros > 0.002 && odd.distinct <= even.distinct * 0.7 && odd.zeros > even.zeros) return "utf-16le";
  if (even.zeros > 0.002 && even.distinct <= odd.distinct * 0.7 && even.zeros > odd.zeros) return "utf-16be";
  return undefined;
}

function spread(sample: Uint8Array, first: number): { readonly distinct: number; readonly zeros: number } {
  const seen = new Set<number>();
  let zeros = 0;
  for (let i = first; i < sample.length; i += 2) {
    const byte = sample[i] ?? 0;
    seen.add(byte);
    if (byte === 0) zeros += 1;
  }
  return { distinct: seen.size, zeros: zeros / (sample.length / 2) };
}

function isPlausible(text: string): boolean {
  const head = text.slice(0, 20_000);
  const odd = head.match(/[\p{Cn}\p{Co}\p{Cs}\ufffd]/gu)?.length ?? 0;
  return odd / head.length < 0.01 && /\p{L}/u.test(head);
}

function decode(bytes: Uint8Array, encoding: string): string {
  return iconv.decode(asBuffer(bytes), encoding, { stripBOM: false });
}

export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
