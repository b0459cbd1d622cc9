import { LecternError } from "../../../shared/contract/error.ts";
import { toSay } from "../../../shared/language/say.ts";
import { isInTrash, type Transcript } from "../../../shared/records/transcript.ts";
import type { Archive } from "../../archive/archive.ts";
import { type Corrected, readCorrected, withLineEndsOf } from "../../importing/correct/correct-text.ts";
import { planCorrection } from "../../importing/correct/plan-correction.ts";
import { createReaderPool } from "../../reading/reader-pool.ts";
import { personsOf } from "../../tagging/persons/live-persons.ts";
import { indexOver } from "../../tagging/persons/person-index.ts";
import { indexVocabulary } from "../../tagging/vocabulary.ts";
import type { Context } from "../context.ts";
import type { HandlersOf } from "../handlers.ts";
import { textOf } from "../stored-text.ts";

type Asked = Parameters<HandlersOf<"revisions">["preview"]>[0];

export function revisionsHandlers({ desk, settings }: Context): HandlersOf<"revisions"> {
  async function look({ id, to }: Asked, compare: boolean): Promise<{ transcript: Transcript; corrected: Corrected }> {
    const { archive } = desk();
    if (archive.readOnly) throw new LecternError("read-only", toSay("The archive is open for reading only."));
    const transcript = requireTranscript(archive, id);
    const before = await textOf(archive, transcript.text);
    const text =
      "revision" in to
        ? await textOf(archive, knownRevision(transcript, to.revision))
        : withLineEndsOf(before, to.text);
    const pool = createReaderPool({ threads: 1 });
    try {
      return { transcript, corrected: await readCorrected(transcript, before, text, { archive, pool, compare }) };
    } finally {
      await pool.close();
    }
  }

  return {
    list: async ({ id }) => {
      const { text, revisions = [] } = requireTranscript(desk().archive, id);
      const first = revisions[0]?.before ?? text;
      const all = [{ text: first }, ...revisions.map(({ at, who, why, text: sum }) => ({ text: sum, at, who, why }))];
      return { revisions: all.map((one, at) => ({ ...one, isCurrent: at === all.length - 1 })) };
    },
    text: async ({ id, revision }) => {
      const transcript = requireTranscript(desk().archive, id);
      const sum = revision === undefined ? transcript.text : knownRevision(transcript, revision);
      return { text: await textOf(desk().archive, sum) };
    },
    preview: async (asked) => {
      const { comparison, reread, passages } = (await look(asked, true)).corrected;
      if (!comparison) throw new RangeError("a preview compares");
      return { comparison, fields: reread.fields.map(({ field }) => field), passages: { ...passages } };
    },
    correct: async ({ why, ...asked }) => {
      const { transcript, corrected } = await look(asked, false);
      const { archive, undo } = desk();
      const { file, fields } = corrected.reread;
      const forms = file.forms();
      await archive.texts.put(forms.text);
      await archive.readings.put(file.textSha256, forms.reading);
      const { who } = await settings.show();
      const now = new Date().toISOString();
      const made = {
        at: now,
        ...(who === undefined ? {} : { who }),
        why,
        before: transcript.text,
        text: file.textSha256,
      };
      const context = {
        vocabulary: indexVocabulary(archive.tables),
        persons: { index: indexOver(await personsOf(archive)), decisions: new Map(), made: new Map() },
        import: transcript.source.import,
        now,
      };
      const step = await archive.commitPlan(function* () {
        refuseChanged(archive, transcript);
        const changes = yield* planCorrection(archive, transcript, corrected, made, context);
        return { deed: { code: "correct", count: 1, names: [transcript.title], reason: why }, changes };
      });
      if (!step) throw new RangeError("another text always changes something");
      undo.made(step.id);
      const passages = { ...corrected.passages };
      return { step: step.id, text: file.textSha256, fields: fields.map(({ field }) => field), passages };
    },
  };
}

/** What was read and placed is of the text that it had then. */
function refuseChanged({ tables }: Archive, { id, text }: Transcript): void {
  if (tables.transcripts.get(id)?.text === text) return;
  throw new LecternError(
    "conflict",
    toSay("The text was corrected by somebody else meanwhile. Look at it again. Nothing was changed."),
  );
}

function knownRevision({ text, revisions = [] }: Transcript, asked: string): string {
  const known = [text, ...revisions.flatMap((one) => [one.before, one.text])];
  if (known.includes(asked)) return asked;
  throw new LecternError(
    "not-found",
    toSay("That is no revision of this transcript. Its revisions are listed with their sums."),
  );
}

function requireTranscript({ tables }: Archive, id: string): Transcript {
  const transcript = tables.transcripts.get(id);
  if (transcript && !isInTrash(transcript)) return transcript;
  throw new LecternError("not-found", toSay("That transcript is not in the archive (any more), or in the trash."));
}
