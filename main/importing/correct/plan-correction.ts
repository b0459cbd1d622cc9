import type { Change } from "../../../shared/records/change.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import type { Archive } from "../../archive/archive.ts";
import { editRecords } from "../../archive/changes/changes.ts";
import { sourceOf } from "../../archive/changes/workspace.ts";
import type { Slices } from "../../runtime/slices.ts";
import { planAnchors } from "../../tagging/passages/plan-passage.ts";
import type { PlanContext } from "../plan-transcript.ts";
import { planReread } from "../reread/plan-reread.ts";
import type { Corrected } from "./correct-text.ts";

/** A revision as it is made: strings alone. */
export type MadeRevision = { readonly [K in "at" | "who" | "why" | "before" | "text"]?: string } & {
  readonly text: string;
};

/** The text, what is read of it anew, and where passages stand: all of a correction. */
export function* planCorrection(
  { tables }: Archive,
  transcript: Transcript,
  { reread, told, anchors }: Corrected,
  revision: MadeRevision,
  context: PlanContext,
): Slices<readonly Change[]> {
  const { makes, edit } = planReread(transcript, reread, context, {
    at: revision.at ?? context.now,
    who: revision.who,
    why: revision.why,
  });
  const { id, source } = transcript;
  const lines = told?.lines ?? [];
  const set = {
    ...edit.set,
    text: revision.text,
    ...(source.told ? { "source.told": { ...source.told, lines: lines.map((one) => ({ ...one })) } } : {}),
  };
  const add = { ...edit.add, revisions: [{ ...revision }] };
  const changes = yield* editRecords(sourceOf(tables), "transcripts", [id], { ...edit, set, add });
  return [...makes, ...changes, ...planAnchors(tables, anchors)];
}
