import type { Pace } from "../../pace.ts";
import { type ExportedFiles, parsed } from "../exported-files.ts";
import { createElementParser, type Prefix } from "./element-parser.ts";
import type { XmlElement } from "./xml-element.ts";

/** The elements of one name in a document of any length, one after the other. Throws `unreadable`. */
export function readElements(files: ExportedFiles, file: string, name: string, pace: Pace): AsyncGenerator<XmlElement> {
  return elementsIn(file, files.stream(file), [name], pace);
}

/** As `readElements`, of some names, in a document that stands in `file`, in pieces. */
export async function* elementsIn(
  file: string,
  pieces: AsyncIterable<Uint8Array>,
  names: readonly string[],
  pace: Pace,
  prefix: Prefix = "kept",
): AsyncGenerator<XmlElement> {
  const parser = createElementParser(names, prefix);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of pieces) {
    yield* parsed(file, () => parser.write(decoder.decode(chunk, { stream: true })));
    await pace();
  }
  yield* parsed(file, () => [...parser.write(decoder.decode()), ...parser.close()]);
}
