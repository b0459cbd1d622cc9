import type { FormatStaging } from "../folder/staging.ts";
import { inOrder, type WrittenFiles } from "../folder/written-file.ts";
import type { ExportContext } from "../format.ts";
import { linesOf } from "../json/lines.ts";
import type { NamedRecords } from "../named-records.ts";
import { payloadNames } from "./bag-names.ts";
import {
  archiveEntities,
  contextEntities,
  datasetPieces,
  type Entity,
  pathOf,
  plainEntity,
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
      const files = inOrder(payload.written());
      const crate = await payload.openFile(payloadNames.crate);
      await crate.write('{"@context":"https://w3id.org/ro/crate/1.2/context","@graph":[\n');
      for await (const entity of entitiesOf(waiting.take(), files)) {
        await crate.write(`${JSON.stringify(entity)},\n`);
        await pace();
      }
      for (const entity of contextEntities(named, places)) await crate.write(`${JSON.stringify(entity)},\n`);
      for (const piece of datasetPieces(context, transcripts, files)) await crate.write(piece);
      const last = archiveEntities(source.archive);
      await crate.write(`,\n${last.map((entity) => JSON.stringify(entity)).join(",\n")}\n]}\n`);
      await crate.close();
    },
  };
}

/** Each file once: those that something was said of, then the others. */
async function* entitiesOf(waiting: AsyncIterable<Uint8Array>, files: WrittenFiles): AsyncGenerator<Entity> {
  const indexes = new Map(Array.from(files, ({ path }, index) => [path, index]));
  const described = new Uint8Array(files.count);
  for await (const line of linesOf(waiting)) {
    if (line === "") continue;
    const entity = entityIn(line);
    const index = indexes.get(pathOf(entity["@id"]));
    if (index === undefined || described[index] === 1) continue;
    described[index] = 1;
    yield withExtent(entity, files.at(index));
  }
  for (const [path, index] of indexes) {
    if (described[index] === 0) yield withExtent(plainEntity(path), files.at(index));
  }
}

/** What was written above. */
function entityIn(line: string): Entity {
  return JSON.parse(line);
}
