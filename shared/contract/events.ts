import { z } from "zod";
import { rereadId, transcriptId } from "../records/id.ts";
import { archiveStateSchema } from "./archive.ts";
import { backupProgressSchema } from "./backups.ts";
import { exportProgressSchema } from "./exports.ts";
import { importStateSchema } from "./imports.ts";
import { watchStateSchema } from "./watches.ts";

/** What the service tells every window, unasked. */
export const events = {
  /** An archive was opened, closed, or could not be. */
  "archive.state": archiveStateSchema,
  /** A change is on disk. `ids` is absent when too many transcripts changed to name. */
  "archive.changed": z.object({ sequence: z.int().nonnegative(), ids: z.array(transcriptId).optional() }),
  "backups.progress": backupProgressSchema,
  "imports.progress": importStateSchema,
  "exports.progress": exportProgressSchema,
  "rereads.progress": z.object({ reread: rereadId, done: z.int().nonnegative(), total: z.int().nonnegative() }),
  /** The full-text index is catching up; `done` equals `total` when it has. */
  "finding.progress": z.object({ done: z.int().nonnegative(), total: z.int().nonnegative() }),
  /** Names are compared: which may be one and the same. */
  "terms.progress": z.object({
    kind: z.enum(["topics", "persons"]),
    done: z.int().nonnegative(),
    total: z.int().nonnegative(),
  }),
  "watches.changed": watchStateSchema,
  /** A command chosen from the host's own menu; the id of a command in the renderer's list. */
  "window.command": z.object({ command: z.string() }),
} as const;

export type Events = typeof events;
export type EventName = keyof Events;
export type EventOf<N extends EventName> = z.output<Events[N]>;

const schemas: { readonly [N in EventName]: z.ZodType<EventOf<N>> } = events;

/** Those that hold sentences. */
const telling: ReadonlySet<EventName> = new Set(["archive.state", "imports.progress", "watches.changed"]);

/** As windows hear it: its sentences in the language that is spoken. */
export function eventAsHeard<N extends EventName>(name: N, event: EventOf<N>): EventOf<N> {
  return telling.has(name) ? schemas[name].parse(event) : event;
}
