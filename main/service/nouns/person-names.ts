import { transcriptsIn } from "../../archive/changes/transcripts-in.ts";
import { personsOf } from "../../tagging/persons/live-persons.ts";
import { planSettle } from "../../tagging/plan-settle.ts";
import { requireTranscript } from "../../tagging/require-transcripts.ts";
import { mentionsIn } from "../../tagging/show-mentions.ts";
import { unsureNames } from "../../tagging/unsure-names.ts";
import type { Context } from "../context.ts";
import type { HandlersOf } from "../handlers.ts";
import { textOf } from "../stored-text.ts";

type PersonNames = Pick<HandlersOf<"persons">, "mentions" | "unsure" | "settle">;

/** Names printed in transcripts, and whose they are. */
export function personNamesHandlers({ desk }: Context): PersonNames {
  return {
    mentions: async ({ id }) => {
      const { archive } = desk();
      const transcript = requireTranscript(archive.tables, id);
      const [index, text, reading] = await Promise.all([
        personsOf(archive),
        textOf(archive, transcript.text),
        archive.readings.get(transcript.text),
      ]);
      return { mentions: mentionsIn(transcript, text, reading, archive.tables, index) };
    },
    unsure: async ({ id }) => {
      const { archive } = desk();
      const index = await personsOf(archive);
      return { names: unsureNames(archive.tables, requireTranscript(archive.tables, id), index) };
    },
    settle: async ({ id, name, decision }) => {
      const { archive, undo } = desk();
      let changed = 0;
      const step = await archive.commitPlan(function* () {
        const { changes, names } = yield* planSettle(archive.tables, id, name, decision);
        changed = transcriptsIn(changes).size;
        return { deed: { code: "tag", count: changed, names: [...names] }, changes };
      });
      if (!step) return { changed: 0 };
      undo.made(step.id);
      return { step: step.id, changed };
    },
  };
}
