import { Readable } from "node:stream";
import { StreamParser } from "n3";
import { RdfXmlParser } from "rdfxml-streaming-parser";
import { LecternError } from "../../../shared/contract/error.ts";
import { toSay } from "../../../shared/language/say.ts";

const chunkLength = 32 * 1024;

/** Where names that are relative begin; nothing is fetched from there. */
const baseIRI = "urn:lectern:import/";

/** As both parsers give it (https://rdf.js.org/data-model-spec/). */
export type Statement = {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly termType: string; readonly value: string; readonly language?: string };
};

export type RdfFormat = "turtle" | "rdf-xml";

/** The statements of a file, others running in between. `unreadable` where it breaks the format's rules. */
export async function* readQuads(text: string, format: RdfFormat): AsyncGenerator<Statement> {
  refuseNestedEntities(text);
  const parser =
    format === "turtle" ? new StreamParser({ format: "text/turtle", baseIRI }) : new RdfXmlParser({ baseIRI });
  const source = Readable.from(chunksOf(text));
  source.pipe(parser);
  try {
    for await (const quad of parser) yield quad;
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 300) : String(error);
    const name = format === "turtle" ? "Turtle" : "RDF/XML";
    throw new LecternError(
      "unreadable",
      toSay("The file is not {name} as it should be: {why} Nothing was changed.", { name, why }),
    );
  } finally {
    source.destroy();
  }
}

function* chunksOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += chunkLength) yield text.slice(at, at + chunkLength);
}

/** An entity made of entities may grow a small file to gigabytes; vocabularies abbreviate namespaces by them, no more. */
function refuseNestedEntities(text: string): void {
  const declarations = text
    .slice(0, 64 * 1024)
    .split("<!ENTITY")
    .slice(1);
  if (declarations.some((one) => one.slice(0, 2_000).split(">", 1)[0]?.includes("&"))) {
    throw new LecternError(
      "unreadable",
      toSay("The file has entities that are made of entities. Nothing was changed."),
    );
  }
}
