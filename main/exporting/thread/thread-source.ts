import type { Tables } from "../../../shared/records/record.ts";
import { stepLinesBackward } from "../../archive/history/step-log.ts";
import { readStores } from "../../archive/stores/read-stores.ts";
import { createEvents } from "../events/read-events.ts";
import type { ExportSource } from "../export-source.ts";
import type { ThreadArchive } from "./messages.ts";

/** An archive whose records were sent, and whose files are read from its folder. */
export function threadSource({ id, name, folder, total, history }: ThreadArchive, tables: Tables): ExportSource {
  const events = createEvents(tables, () => stepLinesBackward(folder, history));
  return { archive: { id, name }, tables, total, ...readStores(folder), events };
}
