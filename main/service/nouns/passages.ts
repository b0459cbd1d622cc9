import { LecternError } from "../../../shared/contract/error.ts";
import type { PassageTarget } from "../../../shared/contract/passages.ts";
import { toSay } from "../../../shared/language/say.ts";
import { codePointsOf } from "../../../shared/reading/code-points.ts";
import type { Change } from "../../../shared/records/change.ts";
import { isOrphan, type Passage } from "../../../shared/records/passage.ts";
import { isInTrash, type Transcript } from "../../../shared/records/transcript.ts";
import { buildBlocks } from "../../reading/build-blocks.ts";
import { paragraphPlaces } from "../../reading/paragraph-places.ts";
import { newId } from "../../runtime/new-id.ts";
import { planAnchors, planNewPassage, planPassageEdit } from "../../tagging/passages/plan-passage.ts";
import { type Anchor, anchorAt } from "../../tagging/passages/re-anchor.ts";
import { targetPlace } from "../../tagging/passages/target-place.ts";
import type { Context } from "../context.ts";
import type { Desk } from "../desk.ts";
import type { HandlersOf } from "../handlers.ts";
import { passagesOf } from "../passages-of.ts";
import { placePassages } from "../place-passages.ts";
import { sourcePage } from "../stored-text.ts";

export function passagesHandlers({ desk }: Context): HandlersOf<"passages"> {
  return {
    list: async ({ transcript: id }) => {
      const { archive } = desk();
      const { topics, persons } = archive.tables;
      const transcript = readableTranscript(desk(), id);
      const own = passagesOf(archive, id);
      const placed = await placePassages(archive, transcript, own);
      return {
        passages: [
          ...placed.filter(({ state }) => state !== "orphan"),
          ...placed.filter(({ state }) => state === "orphan"),
        ],
        topics: [...new Set(own.flatMap((one) => one.topics ?? []))].flatMap((one) => topics.get(one) ?? []),
        persons: [...new Set(own.flatMap((one) => one.persons ?? []))].flatMap((one) => persons.get(one) ?? []),
      };
    },
    add: async ({ transcript: id, target, edit }) => {
      const transcript = requireTranscript(desk(), id);
      const { was: _was, ...anchor } = await anchorOf(desk(), transcript, target);
      const bare: Passage = { id: newId("passage"), transcript: id, ...anchor };
      return commit(desk(), bare, planNewPassage(desk().archive.tables, bare, edit));
    },
    edit: async ({ id, edit }) => {
      const passage = requirePassage(desk(), id);
      return commit(desk(), passage, planPassageEdit(desk().archive.tables, id, edit));
    },
    place: async ({ id, target }) => {
      const passage = requirePassage(desk(), id);
      const transcript = requireTranscript(desk(), passage.transcript);
      if (!target && isOrphan(passage, transcript)) {
        throw new LecternError(
          "bad-request",
          toSay("This passage has no place in the text. Select the words that it is to stand at."),
        );
      }
      const anchor = target ? await anchorOf(desk(), transcript, target) : await anchorThere(desk(), passage);
      return commit(desk(), passage, planAnchors(desk().archive.tables, new Map([[id, anchor]])));
    },
    remove: async ({ id }) => {
      const record = requirePassage(desk(), id);
      return commit(desk(), record, [{ do: "delete", on: "passages", record }]);
    },
  };
}

async function anchorOf({ archive }: Desk, transcript: Transcript, target: PassageTarget): Promise<Anchor> {
  const { text, reading } = await sourcePage(archive, transcript.text);
  const points = codePointsOf(text);
  const { inText } = paragraphPlaces(text, reading, "quote" in target ? [] : buildBlocks(text, reading));
  const { start, end } = targetPlace(text, points, target, inText);
  return anchorAt({ sum: transcript.text, text, points }, start, end);
}

/** The words that are there now become its own. */
async function anchorThere({ archive }: Desk, { text: sum, start, end }: Passage): Promise<Anchor> {
  const { text } = await sourcePage(archive, sum);
  return anchorAt({ sum, text, points: codePointsOf(text) }, start, end);
}

async function commit({ archive, undo }: Desk, { id, transcript }: Passage, changes: readonly Change[]) {
  const title = archive.tables.transcripts.get(transcript)?.title ?? "";
  const step = await archive.commit({ deed: { code: "passage", count: 1, names: [title] }, changes });
  if (!step) return { id };
  undo.made(step.id);
  return { id, step: step.id };
}

function requirePassage({ archive }: Desk, id: string): Passage {
  const passage = archive.tables.passages.get(id);
  if (!passage) throw new LecternError("not-found", toSay("That passage is no longer in the archive."));
  return passage;
}

/** What lies in the trash can still be read. */
function readableTranscript({ archive }: Desk, id: string): Transcript {
  const transcript = archive.tables.transcripts.get(id);
  if (transcript) return transcript;
  throw new LecternError("not-found", toSay("That transcript is no longer in the archive."));
}

function requireTranscript({ archive }: Desk, id: string): Transcript {
  const transcript = archive.tables.transcripts.get(id);
  if (transcript && !isInTrash(transcript)) return transcript;
  throw new LecternError("not-found", toSay("That transcript is not in the archive (any more), or in the trash."));
}
