import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { charactersOf } from "./byte-table.ts";
import { repairMojibake } from "./mojibake.ts";

const english = "The harbour’s new light — “a modest one” — was lit on Sunday… The café stays open.\n";
const russian =
  "Встреча с начальником порта. Сегодня мы говорили о новом маяке и о том, как корабли входят в гавань ночью.\n";
const french = "Le phare a été rénové cet été ; les pêcheurs espèrent que la jetée sera prête à Noël.\n";

/** Bytes as a program with one encoding shows them; those that it leaves undefined as the controls that they are. */
function misread(bytes: Uint8Array, codec: string): string {
  const shown = charactersOf(codec);
  const one = (byte: number): string => {
    const character = byte < 0x80 ? String.fromCharCode(byte) : shown.charAt(byte - 0x80);
    return character === "\ufffd" ? String.fromCharCode(byte) : character;
  };
  return Array.from(bytes, one).join("");
}

describe("garbled letters", () => {
  it.each(
    ["windows-1252", "iso-8859-1", "windows-1251", "macroman", "cp437", "koi8-r"].flatMap((codec) => [
      [codec, "English", english],
      [codec, "Russian", russian],
      [codec, "French", french],
    ]),
  )("of UTF-8 that was read as %s are repaired (%s)", (codec, _, text) => {
    expect(repairMojibake(misread(Buffer.from(text), codec))?.text).toBe(text);
  });

  it("are repaired where it happened twice, and each misreading is named", () => {
    const once = misread(Buffer.from(english), "windows-1252");
    const twice = misread(Buffer.from(once), "windows-1252");
    const step = { readAs: "windows-1252", is: "utf-8" };
    expect(repairMojibake(twice)).toEqual({ text: english, steps: [step, step] });
  });

  it.each([
    ["windows-1251", "windows-1252"],
    ["koi8-r", "windows-1252"],
    ["koi8-r", "windows-1251"],
    ["windows-1251", "koi8-r"],
    ["cp866", "windows-1251"],
    ["windows-1251", "cp866"],
  ])("of Cyrillic in %s that was read as %s are repaired", (is, readAs) => {
    expect(repairMojibake(misread(iconv.encode(russian.repeat(3), is), readAs))?.text).toBe(russian.repeat(3));
  });

  it("are repaired alone where the rest of the text is sound", () => {
    const sound = "Fünf Brücken führen über den Hafen. Später hieß es:\n";
    expect(repairMojibake(`${sound}Itâ€™s late.\n`)?.text).toBe(`${sound}It’s late.\n`);
  });

  it("that were lost on the way stay lost", () => {
    const garbled = misread(Buffer.from(russian), "windows-1252").replace(/[\u0080-\u009f]/g, "\ufffd");
    const repaired = repairMojibake(garbled)?.text ?? "";
    expect(repaired).toContain("\ufffd");
    expect(repaired).toHaveLength(russian.length);
    for (const [i, character] of Array.from(repaired).entries()) {
      if (character !== "\ufffd") expect(character).toBe(russian.charAt(i));
    }
  });

  it.each([
    ["English", english],
    ["Russian", russian],
    ["Russian capitals", russian.toUpperCase()],
    ["French", french],
    ["French capitals in guillemets", "«\u00a0LE CAFÉ RÉNOVÉ\u00a0» À BIENTÔT.\n".repeat(3)],
    ["Ukrainian", "Від причалу до маяка — сім кроків; її збудують «восени».\n".repeat(3)],
    ["Japanese", "港長は今日、新しい灯台について話しました。\n"],
    ["a table drawn with lines", "╔══════╦══════╗\n║ Berg ║ Dahl ║\n╚══════╩══════╝\n"],
    ["no-break spaces", "Q\u00a0\u00a0\u00a0\u00a0Why?\n\u00a0\u00a0 \n".repeat(9)],
  ])("are not seen in sound text: %s", (_, text) => {
    expect(repairMojibake(text)).toBeUndefined();
  });

  it("leave no text longer than it was, and ASCII as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ unit: "binary-ascii" }), (any, ascii) => {
        expect(repairMojibake(ascii)).toBeUndefined();
        expect(repairMojibake(any)?.text.length ?? 0).toBeLessThanOrEqual(any.length);
      }),
    );
  });
});
