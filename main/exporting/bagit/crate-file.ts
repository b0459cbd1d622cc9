import type { FormatStaging } from "../folder/staging.ts";
import { inOrder, type WrittenFile } from "../folder/written-file.ts";
import type { ExportContext } from "../format.ts";
import { linesOf } from "../json/lines.ts";
import type { NamedRecords } from "../named-records.ts";
import { payloadNames } from "./bag-names.ts";
import {
  addressOf,
  contextEntities,
  type Entity,
  plainEntity,
  rootEntities,
  transcriptEntities,
  withExtent,
} from "./crate.ts";

type Parts = Parameters<typeof transcriptEntities>[2];

/** `ro-crate-metadata.json`: what each file of the payload is, for programs (RO-Crate 1.2). */
export async function openCrate(payload: FormatStaging, context: Pick<ExportContext, "source" | "exported" | "pace">) {
  const { source, pace } = context;
  // Lengths and sums are known when all files are on the disk.
  const waiting = await payload.openScratch("crate.unfinished");
  const places = new Map<string, string>();
  const placeIdOf = (place: string) => {
    const id = places.get(place) ?? `#place-${places.size + 1}`;
    places.set(place, id);
    return id;
  };
  let transcripts = 0;

  return {
    add: async (record: Parameters<typeof transcriptEntities>[0], files: Omit<Parts, "placeIdOf">) => {
      transcripts += 1;
      for (const entity of transcriptEntities(record, source, { ...files, placeIdOf }))
        await waiting.write(`${JSON.stringify(entity)}\n`);
    },
    finish: async (named: NamedRecords) => {
      const files = new Map(inOrder(payload.written()).map((file) => [addressOf(file.path), file]));
      const crate = await payload.openFile(payloadNames.crate);
      await crate.write('{"@context":"https://w3id.org/ro/crate/1.2/context","@graph":[\n');
      for await (const entity of entitiesOf(waiting.take(), files)) {
        await crate.write(`${JSON.stringify(entity)},\n`);
        await pace();
      }
      for (const entity of contextEntities(named, places)) await crate.write(`${JSON.stringify(entity)},\n`);
      const last = rootEntities(context, transcripts, [...files.keys()]);
      await crate.write(`${last.map((entity) => JSON.stringify(entity)).join(",\n")}\n]}\n`);
      await crate.close();
    },
  };
}

/** Each file once: those that something was said of, then the others. */
async function* entitiesOf(
  waiting: AsyncIterable<Uint8Array>,
  files: ReadonlyMap<string, WrittenFile>,
): AsyncGenerator<Entity> {
  const described = new Set<string>();
  for await (const line of linesOf(waiting)) {
    if (line === "") continue;
    const entity = entityIn(line);
    const file = files.get(entity["@id"]);
    if (file && !described.has(entity["@id"])) yield withExtent(entity, file);
    described.add(entity["@id"]);
  }
  for (const [address, file] of files) {
    if (!described.has(address)) yield withExtent(plainEntity(file.path), file);
  }
}

/** What was written above. */
function entityIn(line: string): Entity {
  return JSON.parse(line);
}
