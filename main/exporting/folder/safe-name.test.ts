import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../testing/nasty.ts";
import { exportFolderName } from "./export-folder-name.ts";
import { createNameBook } from "./name-book.ts";
import { safeName } from "./safe-name.ts";

const reserved = ["CON", "con.txt", "NUL", "aux .x", "COM1", "lpt9.tar.gz", "CONIN$", "com¹"];

test("any name becomes one that every system takes", () => {
  fc.assert(
    fc.property(
      fc.oneof(anyText, fc.constantFrom(...reserved)),
      fc.integer({ min: 20, max: 255 }),
      (wanted, longest) => {
        const name = safeName(wanted, longest);
        expect(name).not.toBe("");
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(longest);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]|^[. ]|[. ]$/u);
        expect(name).not.toMatch(/^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)/i);
        expect(safeName(name, longest)).toBe(name);
      },
    ),
    { numRuns: 2_000 },
  );
});

test("good names stay as they are", () => {
  for (const name of ["Harbour Papers", "Протоколы 2021", "a.b.c", "Ærø – № 5"]) expect(safeName(name)).toBe(name);
});

test("an export's folder bears archive and day, and fits with its number", () => {
  expect(exportFolderName("Harbour: Papers?", "2021-03-03")(1)).toBe("Harbour_ Papers_ 2021-03-03");
  const long = exportFolderName("ж".repeat(400), "2021-03-03");
  expect(long(12)).toMatch(/^ж+ 2021-03-03 \(12\)$/);
  expect(Buffer.byteLength(long(99_999))).toBeLessThanOrEqual(255);
});

test("names differ also where case and the encoding of accents do not count", () => {
  const nameOf = createNameBook();
  const named = ["Café", "CAFÉ", "cafe\u0301", "cafe", "Straße", "STRASSE", "café (2)"].map((title) =>
    nameOf((suffix) => `${title}${suffix}`),
  );
  expect(named).toEqual(["Café", "CAFÉ (2)", "cafe\u0301 (3)", "cafe", "Straße", "STRASSE (2)", "café (2) (2)"]);
});
