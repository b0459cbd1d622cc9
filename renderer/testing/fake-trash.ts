import type { Calls } from "../../shared/contract/contract.ts";
import { selectionSchema } from "../../shared/contract/finding.ts";
import type { Deed } from "../../shared/records/change.ts";
import { isInTrash, type Transcript } from "../../shared/records/transcript.ts";
import { select } from "./fake-finding.ts";
import type { InventedArchive } from "./invented-archive.ts";

type Record = (deed: Deed, changed: readonly Transcript[]) => string;
type Move = Calls["trash"]["put"];

export function createFakeTrash(archive: InventedArchive, record: Record): Calls["trash"] {
  const move =
    (code: "trash" | "restore", moved: (one: Transcript) => Transcript): Move =>
    async ({ selection }) => {
      const isTrashed = code === "restore";
      const all = select(archive, selectionSchema.parse(selection)).filter((one) => isInTrash(one) === isTrashed);
      if (all.length === 0) return { ok: true, value: { changed: 0 } };
      const names = all.slice(0, 3).map(({ title }) => title);
      return {
        ok: true,
        value: { step: record({ code, count: all.length, names }, all.map(moved)), changed: all.length },
      };
    };
  return {
    async plan({ selection }) {
      const all = select(archive, selectionSchema.parse(selection)).filter(isInTrash);
      const titles = all.slice(0, 20).map(({ id, title }) => ({ id, title }));
      return { ok: true, value: { transcripts: all.length, titles, passages: 0, collections: [] } };
    },
    async empty({ selection }) {
      const all = select(archive, selectionSchema.parse(selection)).filter(isInTrash);
      record({ code: "empty-trash", count: all.length, names: all.slice(0, 3).map(({ title }) => title) }, []);
      for (const { id } of all) archive.transcripts.delete(id);
      return { ok: true, value: { transcripts: all.length, files: 3 * all.length, bytes: 40_000, left: 0 } };
    },
    put: move("trash", (one) => ({ ...one, trashed: { at: new Date().toISOString() } })),
    restore: move("restore", ({ trashed: _trashed, ...one }) => ({ ...one }) as Transcript),
  };
}
