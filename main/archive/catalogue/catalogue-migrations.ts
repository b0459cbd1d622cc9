import type { RecordKind } from "../../../shared/records/change.ts";

/** How records of one format become those of the next. Pure; gets and gives what JSON.parse gives. */
export type Migration = {
  /** The format that it makes. */
  readonly to: number;
  readonly record: (kind: RecordKind, value: unknown) => unknown;
};

/** In order, one a format. The first format needs none. */
export const migrations: readonly Migration[] = [];

/** A record of an older format as one of the present format. */
export function migrateRecord(
  kind: RecordKind,
  value: unknown,
  from: number,
  steps: readonly Migration[] = migrations,
): unknown {
  return steps.filter((step) => step.to > from).reduce((record, step) => step.record(kind, record), value);
}
