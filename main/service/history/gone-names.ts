import { endOfObject } from "../../archive/history/json-slice.ts";
import type { StepLine } from "../../archive/history/step-log.ts";
import { nameOf } from "./record-name.ts";

const recordMark = Buffer.from('"record":{"id":"');

/** What records that are gone were called last, from the steps that made or deleted them. Those never found are left out. */
export async function findGoneNames(
  lines: AsyncIterable<StepLine>,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  if (ids.size === 0) return names;
  for await (const { line } of lines) {
    for (const { id, record } of recordsOn(line, ids)) {
      const name = names.has(id) ? undefined : nameOf(record);
      if (name !== undefined) names.set(id, name);
    }
    if (names.size === ids.size) break;
  }
  return names;
}

function* recordsOn(line: Buffer, ids: ReadonlySet<string>): Generator<{ id: string; record: object }> {
  for (let at = line.indexOf(recordMark); at >= 0; at = line.indexOf(recordMark, at + recordMark.length)) {
    const start = at + recordMark.length;
    const id = line.toString("latin1", start, line.indexOf(0x22, start));
    if (!ids.has(id)) continue;
    const from = line.indexOf(0x7b, at);
    const record: unknown = JSON.parse(line.toString("utf8", from, endOfObject(line, from)));
    if (typeof record === "object" && record !== null) yield { id, record };
  }
}
