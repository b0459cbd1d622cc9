import type { Pace } from "../../pace.ts";
import { type ExportedFiles, parsed } from "../exported-files.ts";
import { createElementParser } from "./element-parser.ts";
import type { XmlElement } from "./xml-element.ts";

/** The elements of one name in a document of any length, one after the other. Throws `unreadable`. */
export async function* readElements(
  files: ExportedFiles,
  file: string,
  name: string,
  pace: Pace,
): AsyncGenerator<XmlElement> {
  const parser = createElementParser(name);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of files.stream(file)) {
    yield* parsed(file, () => parser.write(decoder.decode(chunk, { stream: true })));
    await pace();
  }
  yield* parsed(file, () => [...parser.write(decoder.decode()), ...parser.close()]);
}
