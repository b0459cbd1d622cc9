import { inSlices } from "../../runtime/slices.ts";
import { writeSkos } from "../../tagging/skos/write-skos.ts";
import type { Format } from "../format.ts";

/** `topics.ttl`: the topics that the transcripts name, with those above them, as a SKOS concept scheme in Turtle. */
export const skosFormat: Format = {
  wants: { blocks: false, original: false },
  begin: async ({ source, staging }) => ({
    add: async () => {},
    finish: async ({ topics }) => {
      const table = new Map(topics.map((topic) => [topic.id, topic]));
      await staging.writeFile("topics.ttl", await inSlices(writeSkos({ topics: table }, source.archive)));
    },
  }),
};
