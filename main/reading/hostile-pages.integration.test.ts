import { describe, expect, it } from "vitest";
import { processorTime } from "../runtime/testing/processor-time.ts";
import { buildBlocks } from "./build-blocks.ts";
import { readBytes } from "./read-bytes.ts";
import { readText } from "./read-text.ts";

const megabyte = 1_000_000;

function fill(piece: string, length = megabyte): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** What the patterns of the reader look for, over and over: in one line, one a line, and after a label. */
const pieces: readonly string[] = [
  ...[
    " ",
    "\t",
    "\u00a0",
    ":",
    ": ",
    "：",
    "(",
    ")",
    "()",
    "[",
    "((a",
    "<",
    "<v ",
    "&lt;",
    "1",
    "1:",
    "00:00:01 ",
    "14:15\u2003",
  ],
  ...[
    "A",
    "AB ",
    "A.",
    "A.B",
    "Mr ",
    "Mr. B",
    "MR. BERG: ",
    "Anna ",
    "Anna Berg, ",
    "“",
    "”",
    "'",
    "’s ",
    "*",
    "**",
    "**A",
    "_",
    "#",
  ],
  ...[
    "-",
    "--> ",
    "– ",
    "…",
    "...",
    "<…>",
    "* ",
    "Q  ",
    "the ",
    " in the ",
    "of ",
    "ё",
    "Ян ",
    "а.Б",
    "港",
    "\u0301",
    "\u200b",
    "\u00ad",
  ],
  ...[
    "😀",
    "â€™",
    "Ã",
    "Ð¼",
    "\ufffd",
    "http://",
    "2 of 4 ",
    "April 7, 2031 ",
    "---",
    "=",
    "|",
    "{",
    '"a": ',
    ",",
    ";",
    ".",
    "! ",
    "\u0000",
  ],
];

const shapes: Readonly<Record<string, (piece: string) => string>> = {
  "a megabyte in one line": (piece) => fill(piece),
  "a line each": (piece) => fill(`${piece}\n`, megabyte / 4),
  "after labels, CR only": (piece) => fill(`Anna Berg: ${fill(piece, 400)}\r`, megabyte / 4),
};

/** Two seconds of an idle core, with room for a slower machine; ms of processor time. */
const patience = 8_000;

describe.each(Object.entries(shapes))("a page of one piece again and again, %s", (_, shape) => {
  it.each(pieces.map((piece) => [JSON.stringify(piece), piece] as const))(
    "of %s is read in two seconds",
    async (_name, piece) => {
      const text = shape(piece);
      expect(await processorTime(() => buildBlocks(text, readText(text)))).toBeLessThan(patience);
    },
  );
});

/** Names that differ in their last letters, as misprints and kin do. */
function names(write: (letters: string) => string): string {
  const letter = (n: number, place: number) => String.fromCharCode(97 + (Math.floor(n / 26 ** place) % 26));
  return Array.from(
    { length: 20_000 },
    (_, n) => `${write([0, 1, 2, 3].map((place) => letter(n, place)).join(""))}: Hi.\n`,
  ).join("");
}

describe("a third of a megabyte of names that are all alike", () => {
  it.each([
    ["in the given name", (letters: string) => `Ad${letters} Berg`],
    ["in the family name", (letters: string) => `Anna Be${letters}`],
    ["in both", ([first = "", ...rest]: string) => `Ad${first} Lu${rest.join("")}`],
  ])("%s is read in two seconds", async (_, write) => {
    const text = names(write);
    expect(await processorTime(() => buildBlocks(text, readText(text)))).toBeLessThan(patience);
  });
});

describe("files of a megabyte and more", () => {
  it.each([
    ["one line of 165 KB", fill("The tide, ", 165_000)],
    ["1.7 MB with CR only", fill("Anna Berg: The pier is open today.\r", 1_700_000)],
    ["a head that never ends", `---\n${fill("a: [")}`],
    ["a head of one key", `---\ntitle: ${fill("x")}\n---\n`],
    ["a web page that is only opened", `<!doctype html>${fill("<div>")}`],
    ["bytes that no encoding explains", fill("a\u0081\u008d\u00e9 ")],
  ])("(%s) are read or refused in two seconds, bytes and all", async (_, text) => {
    for (const encoding of ["utf8", "latin1"] as const) {
      expect(await processorTime(() => readBytes(Buffer.from(text, encoding), "a.txt"))).toBeLessThan(patience);
    }
  });
});
