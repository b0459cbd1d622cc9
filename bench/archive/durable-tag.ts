import { readFileSync, statSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import path from "node:path";
import type { Archive, StepDraft } from "../../main/archive/archive.ts";
import { listSegments, segmentPath } from "../../main/archive/history/history-segment.ts";
import { atOnce } from "../../main/runtime/slices.ts";
import { planEdit } from "../../main/tagging/plan-edit.ts";
import { type TagEdit, tagEditSchema } from "../../shared/contract/tags.ts";

/** A file that the same bytes are appended to by the same calls. */
export type Peer = { readonly append: (bytes: number) => Promise<void>; readonly close: () => Promise<void> };

export async function openPeer(folder: string): Promise<Peer> {
  const handle: FileHandle = await open(path.join(folder, "peer.ndjson"), "a");
  return {
    append: async (bytes) => {
      await handle.write(Buffer.alloc(bytes, "x"));
      await handle.datasync();
    },
    close: () => handle.close(),
  };
}

/** What the window asks for when a topic is put on one transcript. */
export function tagRequest(ids: readonly string[], topic: string): TagEdit {
  return tagEditSchema.parse({ selection: { ids: [...ids] }, add: { topics: [{ id: topic }] } });
}

/** The same as the step that the archive is asked to make. */
export function tagDraft({ tables }: Archive, ids: readonly string[], topic: string): StepDraft {
  const { changes, names } = atOnce(planEdit(tables, ids, tagRequest(ids, topic)));
  return { deed: { code: "tag", count: ids.length, names: [...names] }, changes };
}

/** Transcripts that do not carry the topic, so that tagging them changes something. */
export function untagged({ tables }: Archive, topic: string, count: number): readonly string[] {
  const ids: string[] = [];
  for (const { id, topics } of tables.transcripts.values()) {
    if (ids.length === count) break;
    if (!topics.includes(topic)) ids.push(id);
  }
  return ids;
}

export async function historyBytes(folder: string): Promise<number> {
  const segments = await listSegments(folder);
  return segments.reduce((sum, name) => sum + statSync(segmentPath(folder, name)).size, 0);
}

/** All that this process has handed to the system to write, where the system counts it. */
export function bytesWritten(): number | undefined {
  if (process.platform !== "linux") return undefined;
  const counted = /^wchar: (\d+)$/m.exec(readFileSync("/proc/self/io", "latin1"));
  return counted?.[1] === undefined ? undefined : Number(counted[1]);
}
