import { recordKinds } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { canonicalJson } from "../../archive/changes/json-value.ts";
import { eventsIn } from "./arbitrary-archive.ts";

/** Every record as a line, to compare archives by. */
export function tableRows(tables: Tables): string[] {
  return recordKinds.flatMap((kind) => [...tables[kind].values()].map((record) => `${kind} ${canonicalJson(record)}`));
}

/** What was done to transcripts stands in their records when they come back. */
export function withPasts(tables: Tables): Tables {
  const told = [...tables.transcripts.values()].map((record) => {
    const past = [...eventsIn(record)];
    return past.length === 0 ? record : { ...record, past };
  });
  return { ...tables, transcripts: new Map(told.map((record) => [record.id, record])) };
}
