import type { Bridge } from "../../shared/contract/bridge.ts";
import type { Calls } from "../../shared/contract/contract.ts";
import { type Selection, selectionSchema } from "../../shared/contract/finding.ts";
import type { Transcript } from "../../shared/records/transcript.ts";

type Tell = (event: Parameters<Parameters<Bridge<File>["on"]["exports.progress"]>[0]>[0]) => void;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export function createFakeExports(
  select: (selection: Selection) => readonly Transcript[],
  tell: Tell,
): Calls["exports"] {
  const cancelled = new Set<string>();
  return {
    async plan({ selection }) {
      const all = select(selectionSchema.parse(selection));
      const withdrawn = all.filter((one) => one.publication.status === "withdrawn").length;
      const embargoed = all.filter((one) => one.publication.embargo !== undefined).length;
      const value = {
        transcripts: all.length - embargoed - withdrawn,
        embargoed,
        withdrawn,
        unpublished: all.filter(({ publication }) => publication.status !== "published").length - withdrawn,
        words: all.reduce((sum, { extent }) => sum + extent.words, 0),
        notes: all.filter(({ notes }) => notes !== undefined).length,
      };
      return { ok: true, value };
    },
    async run({ export: id, selection }) {
      const all = select(selectionSchema.parse(selection));
      for (let done = 0; done <= 10; done++) {
        if (cancelled.has(id)) return { ok: false, error: { code: "cancelled", message: "The export was cancelled." } };
        tell({ export: id, stage: "writing", done: Math.round((all.length * done) / 10), total: all.length });
        await pause(150);
      }
      const leftOut = all
        .filter((one) => one.publication.status === "withdrawn")
        .map(({ id: transcript, title }) => ({ id: transcript, title, reason: "withdrawn" }));
      const transcripts = all.length - leftOut.length;
      return {
        ok: true,
        value: {
          folder: "/home/archivist/Export 2026-01-12",
          transcripts,
          redacted: 0,
          files: transcripts + 3,
          bytes: 1_204_331,
          proof: { files: transcripts + 3, readBack: { json: transcripts }, differences: 0, listed: [] },
          leftOut,
          remarks: [],
        },
      };
    },
    async cancel({ export: id }) {
      cancelled.add(id);
      return { ok: true, value: {} };
    },
    async openReport() {
      return { ok: true, value: {} };
    },
    async reveal() {
      return { ok: true, value: {} };
    },
  };
}
