import { damagedExport } from "./damaged-export.ts";

/**
 * The lines of a stream of UTF-8, ended by LF alone. (`node:readline` also ends a line at U+2028, which JSON may hold.)
 * Throws `unreadable` where the bytes are no UTF-8.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let pieces: string[] = [];
  for await (const chunk of chunks) {
    const [first = "", ...rest] = decode(decoder, chunk).split("\n");
    pieces.push(first);
    for (const piece of rest) {
      yield pieces.join("");
      pieces = [piece];
    }
  }
  pieces.push(decode(decoder));
  yield pieces.join("");
}

/** Without a chunk: the end of the stream. */
function decode(decoder: InstanceType<typeof TextDecoder>, chunk?: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch (error) {
    throw damagedExport("it is not in UTF-8", error);
  }
}
