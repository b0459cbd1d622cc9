import type { ExportDocument } from "../export-document.ts";
import { encodeTexts } from "../folder/byte-buffer.ts";
import { jsonPieces } from "./json-pieces.ts";
import { transcriptItem } from "./transcript-item.ts";

/** Of a longer one the pieces are made anew for each file: it may be larger than what there is memory for. */
const longestKept = 1 << 18;

const made = new WeakMap<ExportDocument, Uint8Array>();

/** A transcript as JSON, in pieces. JSON, its lines and the records beside Markdown have it in the same bytes, which are made once. */
export function* transcriptPieces(document: ExportDocument): Generator<string | Uint8Array> {
  const known = made.get(document);
  if (known) {
    yield known;
    return;
  }
  const first: string[] = [];
  let length = 0;
  const pieces = jsonPieces(transcriptItem(document));
  for (let next = pieces.next(); !next.done; next = pieces.next()) {
    first.push(next.value);
    length += next.value.length;
    if (length <= longestKept) continue;
    yield* first;
    yield* pieces;
    return;
  }
  const bytes = encodeTexts(first);
  made.set(document, bytes);
  yield bytes;
}
