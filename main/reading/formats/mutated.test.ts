import fc from "fast-check";
import { expect, it } from "vitest";
import { readBytes } from "../read-bytes.ts";
import { docxOf, docxParagraph, epubOf, odtOf } from "./testing/documents.ts";
import { pdfOf } from "./testing/pdf.ts";

const files: readonly Uint8Array[] = [
  docxOf(docxParagraph("*Anna Berg:* Good morning.")),
  odtOf("<text:h text:outline-level='1'>Board</text:h><text:p>Good morning.</text:p>"),
  epubOf({ one: "<h1>Board</h1><p>Good morning.</p>" }),
  pdfOf([[["Good morning.", 60, 700]]]),
  ...[
    "{\\rtf1 {\\b Anna:} Good \\u8212? morning.\\par}",
    "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>Good morning.\n",
    '{"segments":[{"start":0,"end":1,"text":"Good morning.","speaker":"A"}]}',
    "speaker,text,start\nAnna,Good morning.,1\n",
    "<TEI><teiHeader><titleStmt><title>Board</title></titleStmt></teiHeader><text><u who='#a'>Good morning.</u></text></TEI>",
    "<html><head><title>Board</title></head><body><article><p>Good morning.</p></article></body></html>",
  ].map((text) => Buffer.from(text)),
];

const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), byte: fc.nat(255) });

it("a document that is changed anywhere, or cut off, is read or refused with a reason", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(change, { maxLength: 4 }),
      fc.double({ min: 0.2, max: 1, noNaN: true }),
      async (file, changes, kept) => {
        const bytes = new Uint8Array(file);
        for (const { at, byte } of changes) bytes[Math.floor(at * bytes.length)] = byte;
        const received = await readBytes(bytes.subarray(0, Math.ceil(kept * bytes.length)), "a.bin");
        if (!received.ok) expect(received.reason).toMatch(/^.{20,}[.]$/s);
      },
    ),
    { numRuns: 250 },
  );
});
