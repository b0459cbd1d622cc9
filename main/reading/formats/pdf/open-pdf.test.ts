import { deflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { RefusedFormat } from "../format.ts";
import { openFile } from "../open-file.ts";
import { type PdfText, pdfOf, pdfOfStreams } from "../testing/pdf.ts";

async function refusalOf(bytes: Uint8Array): Promise<string> {
  try {
    await openFile(bytes, "a.pdf");
  } catch (error) {
    if (error instanceof RefusedFormat) return error.message;
    throw error;
  }
  return "";
}

const page = (n: number, ...texts: readonly PdfText[]): PdfText[] => [
  ["Minutes of the harbour board", 60, 800, 9],
  [String(n), 290, 30, 9],
  ...texts,
];

it("reads lines as printed, with what stands apart, heads and numbers of pages as furniture, and headings", async () => {
  const pages = [
    page(
      1,
      ["Harbour meeting", 60, 740, 20],
      ["Anna", 60, 700],
      ["Berg:", 90, 700],
      ["Good morning to all, well-", 125, 700],
      ["known or not.", 60, 686],
      ["Oskar Brandt: Yes.", 60, 650],
    ),
    page(2, ["We begin.", 60, 740], ["At once.", 60, 726]),
    page(3, ["The end.", 60, 740]),
  ];
  const opened = await openFile(pdfOf(pages, "/Title(Board)/Keywords(Piers, Pilots)"), "a.txt");
  const { format, text, stated } = opened;
  expect(format).toBe("pdf");
  expect(text.split("\n").filter((line, i) => line !== "" && stated.lines.get(i + 1)?.role !== "furniture")).toEqual([
    "Harbour meeting",
    "Anna Berg: Good morning to all, well-",
    "known or not.",
    "Oskar Brandt: Yes.",
    "We begin.",
    "At once.",
    "The end.",
  ]);
  expect(text).toContain("known or not.\n\nOskar");
  expect([...stated.lines.values()].filter(({ heading }) => heading)).toHaveLength(1);
  expect(stated.fields.map(({ name, value }) => [name, value])).toEqual([
    ["title", "Board"],
    ["topic", "Piers"],
    ["topic", "Pilots"],
  ]);
});

it("says why of a scan, of one that is damaged, and of one that is locked", async () => {
  expect(await refusalOf(pdfOf([[]]))).toMatch(/pages are pictures.*OCR/);
  expect(await refusalOf(Buffer.from("%PDF-1.7\nstream"))).toMatch(/damaged or cut off/);
  const lock = `/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O<${"41".repeat(32)}>/U<${"42".repeat(32)}>>>/ID[<00><00>]`;
  expect(await refusalOf(pdfOf([page(1)], "", lock))).toMatch(/locked with a password/);
});

it("does not unpack a bomb", async () => {
  const bomb = deflateSync(Buffer.alloc(60_000_000, " "));
  expect(await refusalOf(pdfOfStreams([bomb], "", "", "/Filter/FlateDecode"))).toMatch(/unpacks to far more/);
});
