import { z } from "zod";
import { blockSchema } from "../reading/page.ts";
import { voiceSchema } from "../reading/reading.ts";
import { transcriptId } from "../records/id.ts";
import { personSchema } from "../records/person.ts";
import { sectionSchema } from "../records/section.ts";
import { topicSchema } from "../records/topic.ts";
import { transcriptSchema } from "../records/transcript.ts";
import { method } from "./method.ts";

export const transcriptsContract = {
  /** The record, with the persons, topics and sections it names. */
  show: method(
    () => z.object({ id: transcriptId }),
    () =>
      z.object({
        transcript: transcriptSchema,
        persons: z.array(personSchema),
        topics: z.array(topicSchema),
        sections: z.array(sectionSchema),
      }),
  ),
  /** The text proper, in turns and paragraphs. */
  page: method(
    () => z.object({ id: transcriptId }),
    () => z.object({ id: transcriptId, voices: z.array(voiceSchema), blocks: z.array(blockSchema) }),
  ),
};
