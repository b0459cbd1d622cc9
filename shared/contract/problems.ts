import { z } from "zod";
import { method } from "./method.ts";

export const problemsContract = {
  /**
   * What helps others to find out why something went wrong: versions, sizes and the log. It has nothing of transcripts, and no name
   * of a person, a file or a folder.
   */
  report: method(
    () => z.object({}),
    () => z.object({ name: z.string(), text: z.string() }),
  ),
  /** A page stopped working: where, for the log. Its message is left out there. */
  note: method(
    () => z.object({ message: z.string().max(100_000), stack: z.string().max(100_000) }),
    () => z.object({}),
  ),
};
