/** What stands on one page: text, where, and how large. */
export type PdfText = readonly [text: string, x: number, y: number, size?: number];

const catalogue = "<</Type/Catalog/Pages 2 0 R>>";

/** A PDF document of pages of text, set in a font that every reader knows. */
export function pdfOf(pages: readonly (readonly PdfText[])[], info = "", trailer = ""): Uint8Array {
  return pdfOfStreams(pages.map(contentOf), info, trailer);
}

function contentOf(texts: readonly PdfText[]): string {
  return texts
    .map(
      ([text, x, y, size = 12]) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, "\\$&")}) Tj ET`,
    )
    .join("\n");
}

/** The same, of streams as they stand in the file. */
export function pdfOfStreams(streams: readonly (string | Buffer)[], info = "", trailer = "", filter = ""): Uint8Array {
  const kids = streams.map((_, i) => `${5 + i * 2} 0 R`).join(" ");
  const objects: (string | Buffer)[] = [
    catalogue,
    `<</Type/Pages/Kids[${kids}]/Count ${streams.length}>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    `<<${info}>>`,
  ];
  for (const [i, stream] of streams.entries()) {
    const body = Buffer.from(stream);
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${6 + i * 2} 0 R>>`,
      Buffer.concat([Buffer.from(`<</Length ${body.length}${filter}>>stream\n`), body, Buffer.from("\nendstream")]),
    );
  }
  return assemble(objects, trailer);
}

function assemble(objects: readonly (string | Buffer)[], trailer: string): Uint8Array {
  const parts: Buffer[] = [Buffer.from("%PDF-1.4\n")];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  for (const [i, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n")]);
    offsets.push(at);
    parts.push(part);
    at += part.length;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const count = objects.length + 1;
  const end = `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<</Size ${count}/Root 1 0 R/Info 4 0 R${trailer}>>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end)]);
}
