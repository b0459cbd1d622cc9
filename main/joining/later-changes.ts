import type { Change, RecordKind, Step } from "../../shared/records/change.ts";
import { canonicalJson } from "../archive/changes/json-value.ts";
import type { Side, Three } from "./three.ts";

/** When the fields of records were last changed on one side since the two parted, as ISO instants. */
export type LaterChanges = {
  readonly note: (step: Pick<Step, "at" | "changes">) => void;
  /** The last time that any of the fields was changed; empty where none was. */
  readonly at: (kind: RecordKind, id: string, fields: readonly string[]) => string;
};

const whole = "";

export function createLaterChanges(): LaterChanges {
  const times = new Map<string, Map<string, string>>();

  function noteField(kind: RecordKind, id: string, field: string, at: string): void {
    const key = `${kind}/${id}`;
    const known = times.get(key) ?? new Map<string, string>();
    times.set(key, known.set(field, at));
  }

  function noteChange(change: Change, at: string): void {
    if (change.do === "create" || change.do === "delete") noteField(change.on, change.record.id, whole, at);
    if (change.do !== "change") return;
    const fields = Object.keys({ ...change.set, ...change.add, ...change.remove });
    for (const id of change.ids) for (const field of fields) noteField(change.on, id, field, at);
  }

  return {
    note: ({ at, changes }) => {
      for (const change of changes) noteChange(change, at);
    },
    at: (kind, id, fields) => {
      const known = times.get(`${kind}/${id}`);
      if (!known) return "";
      const names = [whole, ...fields, ...fields.map((field) => field.split(".", 1)[0] ?? field)];
      return names.map((name) => known.get(name) ?? "").reduce((a, b) => (a > b ? a : b));
    },
  };
}

/** Whose change came later. Of two at the same instant, whichever way they are joined the same one counts as later. */
export function laterOf(here: string, there: string, values: Three<unknown>): Side {
  if (here !== there) return here > there ? "here" : "there";
  return canonicalJson(values.here ?? null) >= canonicalJson(values.there ?? null) ? "here" : "there";
}
