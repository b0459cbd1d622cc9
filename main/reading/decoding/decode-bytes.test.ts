import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodeBytes } from "./decode-bytes.ts";

const russian =
  "Встреча с начальником порта. Сегодня мы говорили о новом маяке и о том, как корабли входят в гавань ночью. " +
  "Работа идёт по плану, и к осени всё будет готово.\n";
const english = "The harbour’s new light — “a modest one” — was lit on Sunday. The café on the pier stays open.\n";

/** Codec of iconv-lite, the name that Lectern gives, and a text that the encoding can hold. */
const encodings: readonly (readonly [codec: string, name: string, text: string])[] = [
  ["utf-8", "utf-8", russian + english],
  ["utf-16le", "utf-16le", english],
  ["utf-16be", "utf-16be", russian],
  ["utf-32le", "utf-32le", english],
  ["windows-1251", "windows-1251", russian.repeat(4)],
  ["koi8-r", "koi8-r", russian.repeat(4)],
  ["cp866", "ibm866", russian.repeat(4)],
  ["maccyrillic", "x-mac-cyrillic", russian.repeat(4)],
  ["windows-1252", "windows-1252", english.repeat(4)],
  ["macroman", "macintosh", english.repeat(4)],
];

describe("decoding", () => {
  it.each(encodings)("reads %s without a byte order mark", (codec, encoding, text) => {
    expect(decodeBytes(iconv.encode(text, codec))).toMatchObject({ ok: true, encoding, text });
  });

  it.each(["utf-8", "utf-16le", "utf-16be", "utf-32le", "utf-32be"])("reads %s with its byte order mark", (codec) => {
    const bytes = iconv.encode(english, codec, { addBOM: true });
    expect(decodeBytes(bytes)).toEqual({ ok: true, encoding: codec, text: english, confidence: 1 });
  });

  it("is unsure of a few accents in a short text, and right", () => {
    const bytes = iconv.encode("Das schöne Mädchen überquert die Straße.\n", "windows-1252");
    const decoded = decodeBytes(bytes);
    expect(decoded).toMatchObject({ ok: true, text: "Das schöne Mädchen überquert die Straße.\n" });
    expect(decoded.ok && decoded.confidence).toBeLessThan(0.3);
  });

  it("keeps a NUL that strayed into a text", () => {
    expect(decodeBytes(Buffer.from("The pier\u0000 is open.\n"))).toMatchObject({
      ok: true,
      text: "The pier\u0000 is open.\n",
    });
  });

  it.each([
    ["nothing", Buffer.alloc(0), /empty/],
    ["blank space", Buffer.from(" \n\t\n"), /blank/],
    ["zeros", Buffer.alloc(5_000), /not text/],
    ["noise", Buffer.from(Array.from({ length: 4_000 }, (_, i) => (i * 7_919 + (i >> 3) * 31) % 256)), /not text/],
    ["a PDF", Buffer.from("%PDF-1.7\nstream"), /PDF.*plain text/],
    ["a zip container", Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), /zip.*plain text/],
    ["a companion file of macOS", Buffer.from([0, 5, 0x16, 7, 0, 2]), /macOS/],
  ])("refuses %s, and says why", (_, bytes, reason) => {
    expect(decodeBytes(bytes)).toEqual({ ok: false, kind: "not-a-transcript", reason: expect.stringMatching(reason) });
  });
});
